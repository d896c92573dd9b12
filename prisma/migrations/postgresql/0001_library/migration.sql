-- CreateTable
CREATE TABLE "Story" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "foldedTitle" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "nextArticleNumber" INTEGER NOT NULL DEFAULT 1,
    "targets" JSONB NOT NULL,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "storyId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "kindConfidence" DOUBLE PRECISION NOT NULL,
    "outlet" TEXT,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "published" TEXT,
    "text" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "head" JSONB NOT NULL,
    "removed" JSONB NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("storyId","key")
);

-- CreateTable
CREATE TABLE "Analysis" (
    "inputHash" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Analysis_pkey" PRIMARY KEY ("inputHash","engine")
);

-- CreateTable
CREATE TABLE "Vector" (
    "textHash" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "Vector_pkey" PRIMARY KEY ("textHash","model")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "storyId" TEXT NOT NULL,
    "inputsHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("storyId","inputsHash")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Story_updatedAt_idx" ON "Story"("updatedAt");

-- CreateIndex
CREATE INDEX "Article_inputHash_idx" ON "Article"("inputHash");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
