-- CreateTable
CREATE TABLE "Story" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "nextArticleNumber" INTEGER NOT NULL DEFAULT 1,
    "targets" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "storyId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "kindConfidence" REAL NOT NULL,
    "outlet" TEXT,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "published" TEXT,
    "text" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "head" JSONB NOT NULL,
    "removed" JSONB NOT NULL,

    PRIMARY KEY ("storyId", "key"),
    CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Analysis" (
    "inputHash" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("inputHash", "engine")
);

-- CreateTable
CREATE TABLE "Vector" (
    "textHash" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("textHash", "model")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "storyId" TEXT NOT NULL,
    "inputsHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("storyId", "inputsHash"),
    CONSTRAINT "Comparison_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Story_updatedAt_idx" ON "Story"("updatedAt");

-- CreateIndex
CREATE INDEX "Article_inputHash_idx" ON "Article"("inputHash");
