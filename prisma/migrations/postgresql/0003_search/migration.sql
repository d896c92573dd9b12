-- AlterTable
ALTER TABLE "Story" DROP COLUMN "foldedTitle",
ADD COLUMN     "indexed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sharedClaims" INTEGER;

-- CreateTable
CREATE TABLE "Entry" (
    "id" SERIAL NOT NULL,
    "storyId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "part" INTEGER NOT NULL DEFAULT 0,
    "stamp" TEXT NOT NULL,
    "kind" TEXT,
    "outlet" TEXT,
    "published" TEXT,
    "codes" TEXT NOT NULL DEFAULT ' ',

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Entry_storyId_idx" ON "Entry"("storyId");

-- CreateIndex
CREATE INDEX "Story_indexed_idx" ON "Story"("indexed");

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand, and known to scripts/schema.mjs as external. A column and not an index on an expression: ranking
-- would make the vector of every text found anew.
CREATE TABLE "EntryWords" (
    "id" INTEGER NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "EntryWords_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "EntryWords_id_fkey" FOREIGN KEY ("id") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "EntryWords_words_idx" ON "EntryWords" USING GIN ("words");
