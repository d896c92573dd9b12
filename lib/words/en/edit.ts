/** The page on which a story's title and articles are corrected, moved and removed. */
export const edit = {
  name: "Edit",
  articles: "Articles",
  articlesHint:
    "In the order of their columns. After a change the comparison is made anew when the story is next read.",
  full: "The story has {most} articles, which is as many as can be compared.",
  saveTitle: "Save title",
  saveCorrections: "Save corrections",
  moveUp: "Move article {letter} up",
  moveDown: "Move article {letter} down",
  remove: "Remove…",
  removeArticle: "Remove article {letter}…",
  correct: "Correct <quiet>article {letter}</quiet>",
  removeAsk: "Remove “{title}”?",
  removeText: "Its text and its corrections leave this story for good. The other articles stay, and move up a letter.",
  removeYes: "Remove the article",
  delete: "Delete",
  deleteStory: "Delete this story…",
  deleteAsk: "Delete “{title}”?",
  deleteText:
    "The story, {count, plural, one {its article} other {its # articles}} and their comparison are deleted for good. This cannot be undone.",
  deleteYes: "Delete the story",
} as const;
