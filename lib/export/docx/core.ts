import { escaped } from "../html/text";

/** The properties of the file without the moment it was made: the same report gives the same bytes. */
export const coreProperties = (title: string, description: string, language: string) => ({
  path: "docProps/core.xml",
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Parallax</dc:creator><dc:description>${escaped(description)}</dc:description><dc:language>${language}</dc:language></cp:coreProperties>`,
});
