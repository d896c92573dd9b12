-- What a person decided under the second migration. Later migrations must keep every word of it.
INSERT INTO "Review" VALUES
  ('c1', 1, '{"do":"rename","on":{"what":"claim","label":"Los 80 km","relation":"agree","mentions":[{"source":"s1","start":5,"end":8,"exact":"قال","prefix":"One. ","suffix":" 👩🏽‍🚀"}]},"label":"80 km 🚢"}',
   'Zoë', '2025-03-04T05:06:07.089+00:00', NULL),
  ('c1', 2, '{"do":"confirm","on":{"what":"stance","source":"s4","target":"China","label":"critical","evidence":[]}}',
   '', '2025-03-05T05:06:07.089+00:00', '2025-03-06T05:06:07.089+00:00');
