import type { Messages, Translated } from "../messages";

export const site: Translated<Messages["site"]> = {
  name: "Parallax",
  description:
    "Varios relatos de una misma noticia, lado a lado: lo que comparten y en qué se separan, con sus propias palabras.",
  skip: "Saltar al contenido",
  home: "Parallax, todas las historias",
  stories: "Historias",
  newStory: "Nueva historia",
  theme: {
    system: "Auto",
    light: "Claro",
    dark: "Oscuro",
    change: "Tema: {now}. Cambiar a {next}",
    said: "Tema: {now}",
  },
  language: {
    label: "Idioma",
    change: "Cambiar el idioma a {name}",
  },
  form: {
    cancel: "Cancelar",
    saving: "Guardando…",
    fieldMarked: "No se guardó: vea el campo señalado arriba.",
    unanswered:
      "El servidor no respondió. Lo que escribió sigue aquí: vea si Parallax está en marcha e inténtelo de nuevo.",
  },
  allStories: "Todas las historias",
  tryAgain: "Intentar de nuevo",
  failed: {
    title: "No se pudo mostrar esta página",
    lead: "Algo falló al prepararla. Sus historias están a salvo. Inténtelo de nuevo; si el fallo continúa, detenga Parallax en su terminal y vuelva a iniciarlo.",
    digest: "En la terminal, este error lleva la marca {digest}.",
  },
  notFound: {
    name: "No encontrada",
    title: "Esta página no existe",
    lead: "Puede que la dirección tenga un error o que la historia se haya borrado. Todas las historias que hay están en la biblioteca.",
  },
};
