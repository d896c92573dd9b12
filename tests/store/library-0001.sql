-- A small library as a person left it under the first migration. Later migrations must keep every word of it.
INSERT INTO "Story" VALUES
  ('c1', 'Los 80 kilómetros 🚢', 'los 80 kilometros 🚢', 1, '2025-01-02T03:04:05.678+00:00', '2025-02-03T04:05:06.789+00:00', 5,
   '[{"do":"rename","target":"China","name":"Beijing"}]'),
  ('c2', 'Empty', 'empty', 0, '2025-01-02T03:04:05.678+00:00', '2025-01-02T03:04:05.678+00:00', 1, '[]');
INSERT INTO "Article" VALUES
  ('c1', 's4', 0, 'four.md', 'op-ed', 1.0, 'The Quay', 'A lecture', 'Bo Lind', '2024-12-01',
   'A lecture' || char(13, 10) || 'Menu' || char(10) || 'They said: "no".', 'h4',
   '{"title":{"start":0,"end":9},"byline":null,"date":null}', '[{"start":11,"end":15,"reason":"menu","kept":true}]'),
  ('c1', 's1', 1, '', 'wsws', 0.61, NULL, 'One', NULL, NULL, 'One. قال 👩🏽‍🚀 “yes”.', 'h1',
   '{"title":null,"byline":null,"date":null}', '[]');
INSERT INTO "Setting" VALUES ('sampleAdded', '2025-01-02T03:04:05.678Z');
