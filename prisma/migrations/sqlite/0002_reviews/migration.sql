-- CreateTable
CREATE TABLE "Review" (
    "storyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "undoneAt" DATETIME,

    PRIMARY KEY ("storyId", "number"),
    CONSTRAINT "Review_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
