/**
 * Nouns whose meaning is a relation between partners, so that the partners tell one from another: there are many free
 * trade agreements, but one of Peru with China. After the relational nouns of Barker (1995) and Löbner (2011), in our
 * own selection for news on politics and trade. Stems as of Porter.
 */
export const RELATIONAL = new Set(
  "agreement treati pact accord trade export import surplu deficit relat relationship ti border war visit trip alli allianc loan debt cooper".split(
    " ",
  ),
);
