import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mainPicture, pictureFile } from "./picture.js";
import { readTables } from "./tables.js";

it("the picture of the README is what the tables give (npm run build draws it anew)", () => {
  expect(readFileSync(pictureFile, "utf8")).toBe(mainPicture(readTables()));
});
