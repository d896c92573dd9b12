import type { Messages, Translated } from "../messages";

export const project: Translated<Messages["project"]> = {
  title: "Proyectar",
  label: "Una afirmación por pantalla",
  begin: "Empezar",
  articles: "{count, plural, one {# relato de una historia} other {# relatos de una misma historia}}",
  claims:
    "{count, plural, =0 {Ninguna afirmación compartida} one {# afirmación compartida} other {# afirmaciones compartidas}}",
  sourcesHidden: "No se muestra quién es quién. Las letras representan a las fuentes.",
  counter: "{number} de {all}",
  previous: "Anterior",
  next: "Siguiente",
  show: "Mostrar quién lo dice",
  hide: "Ocultar quién lo dice",
  showMore: "Mostrar las diferencias",
  hideMore: "Ocultar las diferencias",
  order: "Orden",
  divergence: "primero las más divergentes",
  text: "como en los textos",
  fullScreen: "Pantalla completa",
  leave: "Salir",
  differences: "En qué difieren",
  noDifferences: "No se halló ninguna diferencia.",
  keys: "Flechas o espacio: siguiente, anterior. H: quién lo dice. D: diferencias. F: pantalla completa. Escape: salir.",
};
