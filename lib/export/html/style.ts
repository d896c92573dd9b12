/** The look of the report in one file: system faces, light and dark by the reader's own choice, and paper. */
export const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fffdf9, #16171a); --ink: light-dark(#1f1d1a, #e8e4db);
  --soft: light-dark(#57524a, #b5afa3); --rule: light-dark(#ddd5c7, #3f4147); --mark: light-dark(#f5e6b8, #4a4020);
  --link: light-dark(#2f4b6e, #a9c4e6); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: clamp(1rem, 4vw, 3rem); background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 "Source Serif 4", "Iowan Old Style", Georgia, serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h2 { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { margin: 2rem 0 .5rem; }
p { margin: .5rem 0; max-width: 44rem; }
ul { margin: .5rem 0; padding-inline-start: 1.3em; max-width: 48rem; }
li { margin: .25rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
q { quotes: "\\201c" "\\201d" "\\2018" "\\2019"; }
code, table, nav, .note, figcaption, summary { font-family: "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; max-width: none; padding: 0; list-style: none; }
.note, figcaption { color: var(--soft); font-size: .9375rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; text-align: start;
  vertical-align: top; overflow-wrap: normal; }
thead th { color: var(--soft); font-size: .875rem; }
figure { margin: 1.5rem 0; }
figure img { display: block; width: 100%; max-width: 50rem; height: auto; background: #fff; }
.mark { background: var(--mark); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
sup a { padding: 0 .15em; }
article .title { font-weight: 700; font-size: 1.2em; }
article .heading { font-weight: 700; }
article .byline, article .date { color: var(--soft); }
h3:target, h2:target { background: var(--mark); }
@media print {
  :root { color-scheme: light; --paper: #fff; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  a { color: inherit; }
  h1, h2, h3 { break-after: avoid; }
  tr, figure, li { break-inside: avoid; }
  .table { overflow: visible; }
}
`.trim();
