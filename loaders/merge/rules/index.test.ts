import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { tables } from "../../tables/index.js";
import { rules } from "./index.js";

it("every rule and every table file is in its list", () => {
  const files = (folder: string): string[] =>
    readdirSync(folder)
      .filter((name) => /^[a-z]+\.ts$/.test(name) && name !== "index.ts")
      .map((name) => name.replace(".ts", ""));
  expect(rules.map(({ table }) => table).sort()).toEqual(files(import.meta.dirname));
  const shared = new Set(["column", "common"]);
  expect(tables.map(({ name }) => name).sort()).toEqual(
    files(`${import.meta.dirname}/../../tables`).filter((name) => !shared.has(name)),
  );
});
