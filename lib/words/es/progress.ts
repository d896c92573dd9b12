import type { Messages, Translated } from "../messages";

export const progress: Translated<Messages["progress"]> = {
  comparing: "Comparando los artículos",
  notCompared: "Aún sin comparar",
  steps: {
    read: "Leyendo los artículos",
    analyze: "Señalando cifras, voces, redacción y marcos",
    encode: "Sopesando lo que significa cada oración",
    compare: "Buscando las afirmaciones que comparten",
    open: "Abriendo la historia",
  },
  far: "{percent} por ciento: {step}",
  claims: "Se están comparando las afirmaciones",
  claimsFar: "Se están comparando las afirmaciones: {done} de {total} oraciones",
  again: "Vuelva a cargar la página para verlas.",
  needsScript: "Comparar y leer requieren JavaScript. Actívelo para esta página.",
  unreached: "No se puede llegar al servidor. Vea si Parallax sigue en marcha e inténtelo de nuevo.",
  stopped: "El servidor se detuvo antes de terminar la comparación. Los artículos están a salvo; inténtelo de nuevo.",
  notShown: "La comparación está lista, pero no se puede mostrar. Vuelva a cargar la página.",
};
