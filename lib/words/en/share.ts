/** The share menu and what the export route answers. */
export const share = {
  share: "Share",
  copy: "Copy a link to this view",
  copied: "Link copied",
  byHand: "This browser does not allow copying here. Copy the address below.",
  field: "Address of this view",
  print: "Print this page",
  files: "Save a file",
  file: {
    docx: "for Word",
    csv: "for Excel",
    json: "for other programs",
    md: "report to edit",
    html: "report in one file that opens offline",
  },
  answer: {
    unknown: "This export does not exist. Ask for format=docx, csv, json, md or html.",
    gone: "This story is no longer in the library.",
    notReady: "The comparison is not ready. Open the story first, then export it.",
  },
  fileName: {
    report: "report",
    claims: "claims",
    comparison: "comparison",
    story: "story",
  },
} as const;
