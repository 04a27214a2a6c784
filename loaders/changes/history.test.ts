import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { HISTORY, readHistory, withVersion, writeHistory } from "./history.js";
import { KEPT, type Version } from "./version.js";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "history-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const version = (number: number): Version => ({ version: number, changes: [] }) as unknown as Version;

it("withVersion(history, version) keeps the newest, and changes nothing where there is none", () => {
  let history = { versions: [] as Version[] };
  for (let i = 1; i <= KEPT + 5; i++) history = withVersion(history, version(i));
  expect(history.versions.map((v) => v.version)).toEqual(Array.from({ length: KEPT }, (_, i) => KEPT + 5 - i));
  expect(withVersion(history, null)).toEqual(history);
});
it("readHistory(folder) reads what writeHistory(history) wrote", () => {
  writeFileSync(join(folder, HISTORY), writeHistory({ versions: [version(1)] }));
  expect(readHistory(folder)).toEqual({ versions: [version(1)] });
});
it.each(["", "{", "[]", "null", '{"versions":[{}]}', '{"versions":[null]}'])(
  "readHistory(folder) takes %j for none",
  (text) => {
    writeFileSync(join(folder, HISTORY), text);
    expect(readHistory(folder)).toBeNull();
  },
);
