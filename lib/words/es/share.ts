import type { Messages, Translated } from "../messages";

export const share: Translated<Messages["share"]> = {
  share: "Compartir",
  copy: "Copiar un enlace a esta vista",
  copied: "Enlace copiado",
  byHand: "Este navegador no permite copiar aquí. Copie la dirección de abajo.",
  field: "Dirección de esta vista",
  print: "Imprimir esta página",
  files: "Guardar un archivo",
  file: {
    docx: "para Word",
    csv: "para Excel",
    json: "para otros programas",
    md: "informe para editar",
    html: "informe en un solo archivo que se abre sin conexión",
  },
  answer: {
    unknown: "Esa exportación no existe. Pida format=docx, csv, json, md o html.",
    gone: "Esta historia ya no está en la biblioteca.",
    notReady: "La comparación no está lista. Abra primero la historia y después expórtela.",
  },
  fileName: {
    report: "informe",
    claims: "afirmaciones",
    comparison: "comparacion",
    story: "historia",
  },
};
