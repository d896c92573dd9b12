import type { Messages, Translated } from "../messages";

export const edit: Translated<Messages["edit"]> = {
  name: "Editar",
  articles: "Artículos",
  articlesHint:
    "En el orden de sus columnas. Tras un cambio, la comparación se rehace la próxima vez que se lea la historia.",
  full: "La historia tiene {most} artículos, el máximo que se puede comparar.",
  saveTitle: "Guardar título",
  saveCorrections: "Guardar correcciones",
  moveUp: "Subir el artículo {letter}",
  moveDown: "Bajar el artículo {letter}",
  remove: "Quitar…",
  removeArticle: "Quitar… el artículo {letter}",
  correct: "Corregir <quiet>el artículo {letter}</quiet>",
  removeAsk: "¿Quitar “{title}”?",
  removeText:
    "Su texto y sus correcciones salen de esta historia para siempre. Los demás artículos se quedan y suben una letra.",
  removeYes: "Quitar el artículo",
  delete: "Borrar",
  deleteStory: "Borrar esta historia…",
  deleteAsk: "¿Borrar “{title}”?",
  deleteText:
    "La historia, {count, plural, one {su artículo} other {sus # artículos}} y su comparación se borran para siempre. No se puede deshacer.",
  deleteYes: "Borrar la historia",
};
