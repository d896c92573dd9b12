/** Header, tabs and empty states of a story. */
export const story = {
  sample: "Illustration written for Parallax",
  views: {
    label: "Views of this story",
    read: "Read",
    claims: "Claims",
    stance: "Stance",
    divergence: "Divergence",
    review: "Review",
  },
  more: {
    label: "More",
    present: "Present on a screen",
    handout: "Handout to print",
    search: "Search this story",
    methods: "How it was found",
    edit: "Edit articles",
  },
  alone: {
    title: "One article has nothing to be compared with",
    what: "Add another account of the same story, and Parallax puts them side by side.",
    add: "Add an article",
  },
} as const;
