-- CreateTable
CREATE TABLE "Entry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "storyId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "part" INTEGER NOT NULL DEFAULT 0,
    "stamp" TEXT NOT NULL,
    "kind" TEXT,
    "outlet" TEXT,
    "published" TEXT,
    "codes" TEXT NOT NULL DEFAULT ' ',
    CONSTRAINT "Entry_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Entry_storyId_idx" ON "Entry"("storyId");

-- AlterTable
ALTER TABLE "Story" DROP COLUMN "foldedTitle";
ALTER TABLE "Story" ADD COLUMN "sharedClaims" INTEGER;
ALTER TABLE "Story" ADD COLUMN "indexed" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Story_indexed_idx" ON "Story"("indexed");

-- Written by hand, and known to scripts/schema.mjs as external. The words come folded and parted by spaces; no text is
-- kept a second time. An entry's row is its id.
CREATE VIRTUAL TABLE "EntryWords" USING fts5(
    "title", "head", "body",
    content='', contentless_delete=1, tokenize='ascii', prefix='3'
);
