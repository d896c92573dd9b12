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
};
