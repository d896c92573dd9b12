import { describe } from "vitest";
import { describeStories } from "./contract";
import { openLibrary } from "./library";

describe("stories on SQLite", () => describeStories(openLibrary));
