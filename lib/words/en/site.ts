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
} as const;
