import type { Messages, Translated } from "../messages";

export const story: Translated<Messages["story"]> = {
  sample: "Ilustración escrita para Parallax",
  views: {
    label: "Vistas de esta historia",
    read: "Leer",
    claims: "Afirmaciones",
    stance: "Postura",
    divergence: "Divergencia",
    review: "Revisión",
  },
  more: {
    label: "Más",
    present: "Proyectar en pantalla",
    handout: "Hoja para imprimir",
    search: "Buscar en esta historia",
    methods: "Cómo se obtuvo",
    edit: "Editar los artículos",
  },
  alone: {
    title: "Un solo artículo no tiene con qué compararse",
    what: "Agregue otro relato de la misma historia y Parallax los pondrá uno al lado del otro.",
    add: "Agregar un artículo",
  },
};
