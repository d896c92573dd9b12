/** For when the frame of the pages itself failed: plain words without values, since nothing that speaks may be trusted then. */
export const fatal = {
  title: "Parallax could not be shown",
  lead: "Something went wrong before the page began. Your stories are safe. Try again; if it stays so, end Parallax in its terminal and start it anew.",
  tryAgain: "Try again",
} as const;
