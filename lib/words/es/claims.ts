import type { Messages, Translated } from "../messages";

export const claims: Translated<Messages["claims"]> = {
  title: "Afirmaciones",
  none: "No se encontró ninguna afirmación compartida",
  noneWhy: "No hay dos de estos textos que afirmen lo mismo. Qué se puede hacer:",
  noneEvent: "Vea si todos cuentan el mismo hecho.",
  noneAdd: "<edit>Agregue un relato</edit> más cercano a los demás.",
  noneRead: "<read>Léalos lado a lado</read> con sus otras capas.",
  shown: "{count, plural, one {# afirmación compartida} other {# afirmaciones compartidas}}",
  shownOf: "{shown} de {count, plural, one {# afirmación compartida} other {# afirmaciones compartidas}}",
  folded:
    "{count, plural, one {# casi repite otra y figura debajo de ella} other {# casi repiten otras y figuran debajo de ellas}}",
  all: "Mostrar todas",
  nothingFits: "Ninguna afirmación cumple todo esto a la vez. Quite un filtro o muestre todas.",

  filter: "Ordenar y filtrar las afirmaciones",
  more: "Más filtros",
  moreOn: "Más filtros, {count} en uso",
  search: {
    label: "Palabras en las afirmaciones",
    button: "Buscar",
  },
  sortBy: "Ordenar por",
  sorts: {
    divergence: "Cuánto difieren",
    text: "Orden en el texto",
    certainty: "Certeza de la coincidencia",
    sources: "Número de fuentes",
  },
  differsIn: "Difiere en",
  anything: "cualquier cosa",
  relation: "Relación",
  any: "cualquiera",
  statedBy: "Afirmada por",
  statedByName: "afirmada por {name}",
  silentIn: "Calla",
  silentName: "calla: {name}",
  review: "Revisión",
  reviews: {
    reviewed: "revisadas",
    unreviewed: "sin revisar",
  },

  table: "Afirmaciones por fuente",
  claim: "Afirmación",
  diverges: "difiere",
  differs: "difiere en {kinds}",
  silent: "calla",
  nearly: "Dice casi lo mismo:",
};
