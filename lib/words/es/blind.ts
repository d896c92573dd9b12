import type { Messages, Translated } from "../messages";

export const blind: Translated<Messages["blind"]> = {
  hide: "Ocultar quién escribió qué",
  show: "Mostrar quién escribió qué",
  gate: {
    title: "Esta página revelaría quién escribió qué",
    what: "Usted está leyendo a ciegas: los medios, las firmas y los tipos de fuente están ocultos. Donde se editan los artículos es necesario mostrarlos.",
    back: "Volver a los artículos",
  },
};
