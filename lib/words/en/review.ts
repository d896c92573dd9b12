/** What a person decides about a finding: the controls that stand beside it. What is answered stands in the part "log". */
export const review = {
  group: "Your decision",
  confirm: "Confirm",
  confirmed: "Confirmed",
  reject: "Reject",
  rejected: "Rejected",
  change: "Change",
  changed: "Changed",
  as: "It is",
  newName: "It is called",
  save: "Save",
  takeBack: "Take back",
  addForm: "Add a form",
  by: "by {name}",
  byNobody: "by someone",
  speakers: {
    named: "someone with a name",
    unnamed: "someone unnamed",
    none: "nobody",
  },
} as const;
