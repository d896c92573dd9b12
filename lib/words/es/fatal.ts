import type { Messages, Translated } from "../messages";

export const fatal: Translated<Messages["fatal"]> = {
  title: "No se pudo mostrar Parallax",
  lead: "Algo falló antes de que la página empezara. Sus historias están a salvo. Inténtelo de nuevo; si el fallo continúa, detenga Parallax en su terminal y vuelva a iniciarlo.",
  tryAgain: "Intentar de nuevo",
};
