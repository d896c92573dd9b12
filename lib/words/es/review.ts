import type { Messages, Translated } from "../messages";

export const review: Translated<Messages["review"]> = {
  group: "Su decisión",
  confirm: "Confirmar",
  confirmed: "Confirmado",
  reject: "Rechazar",
  rejected: "Rechazado",
  change: "Cambiar",
  changed: "Cambiado",
  as: "Es",
  newName: "Se llama",
  save: "Guardar",
  takeBack: "Deshacer",
  addForm: "Añadir una forma",
  by: "por {name}",
  byNobody: "por alguien",
  speakers: {
    named: "alguien con nombre",
    unnamed: "alguien sin nombre",
    none: "nadie",
  },
};
