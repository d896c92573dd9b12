export const site = {
  name: "Parallax",
  description: "Several accounts of one news story side by side: what they share, where they part, in their own words.",
  skip: "Skip to the page",
  home: "Parallax, all stories",
  stories: "Stories",
  newStory: "New story",
  theme: {
    system: "Auto",
    light: "Light",
    dark: "Dark",
    change: "{now} theme. Change to {next}",
    said: "{now} theme",
  },
  language: {
    label: "Language",
    change: "Change the language to {name}",
  },
  form: {
    cancel: "Cancel",
    saving: "Saving…",
    fieldMarked: "Not saved: see the field marked above.",
    unanswered:
      "The server did not answer. What you typed is still here: see whether Parallax is running, then try again.",
  },
  allStories: "All stories",
  tryAgain: "Try again",
  failed: {
    title: "This page could not be shown",
    lead: "Something went wrong while it was made. Your stories are safe. Try again; if it stays so, end Parallax in its terminal and start it anew.",
    digest: "In the terminal this error is marked {digest}.",
  },
  notFound: {
    name: "Not found",
    title: "There is no such page",
    lead: "The address may be mistyped, or the story was deleted. All the stories there are stand in the library.",
  },
} as const;
