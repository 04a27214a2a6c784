import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openTable } from "../../src/components/tables.js";
import { may, must, type Row, type Table } from "../tables/column.js";
import { toArrow } from "../tables/to-arrow.js";
import { Evidence } from "./evidence.js";
import { openTableFile } from "./table-file.js";

const folder = mkdtempSync(join(tmpdir(), "table-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

const table: Table = {
  name: "evidence",
  about: "Words.",
  columns: [
    must("fact_id", "utf8", "Fact."),
    must("field", "dict", "Field."),
    must("start", "int32", "Start."),
    must("end", "int32", "End."),
    may("day", "date", "Day."),
    may("names", "list", "Names."),
  ],
};

/** A file of `count` rows, in batches of 16,384. */
function file(count: number): string {
  const rows = Array.from({ length: count }, (_, i): Row => {
    const fact_id = `fact-${String(Math.floor(i / 7)).padStart(6, "0")}`;
    const day = i % 3 ? `20${10 + (i % 9)}-0${1 + (i % 9)}-11` : null;
    return { fact_id, field: ["fact", "amount", "place"][i % 3], start: i, end: i + 5, day, names: i % 5 ? [`${i}`] : null }; // prettier-ignore
  });
  const path = join(folder, `${count}.arrow`);
  writeFileSync(path, toArrow(table, rows));
  return path;
}

it.each([0, 1, 16_384, 50_000])("openTableFile(path) of %i rows gives those of openTable, in any order", (count) => {
  const path = file(count);
  const [whole, some] = [openTable(readFileSync(path)), openTableFile(path)];
  expect(some.length).toBe(whole.length);
  for (let i = 0, at = 0; i < Math.min(count, 500); i++, at = (at + 48_611) % count) {
    expect(some.row(at)).toEqual(whole.row(at));
    expect(some.cell(at, "field")).toBe(whole.cell(at, "field"));
  }
});

it("openTableFile(path) refuses what is no Arrow file, or is cut", () => {
  const path = file(3);
  for (const size of [readFileSync(path).length - 1, 300, 9, 0]) {
    truncateSync(path, size);
    expect(() => openTableFile(path)).toThrow("not an Arrow file");
  }
});

it("Evidence finds the rows of a fact, whatever was asked for before", () => {
  const path = file(50_000);
  const [evidence, whole] = [new Evidence(openTableFile(path)), openTable(readFileSync(path))];
  const last = Math.floor(49_999 / 7);
  for (const n of [5, 6, 7, 6, last, 0, last, 3000, 3001, 2341, 2340]) {
    const id = `fact-${String(n).padStart(6, "0")}`;
    const length = Math.min(7, 50_000 - n * 7);
    expect(evidence.of(id)).toEqual(Array.from({ length }, (_, i) => whole.row(n * 7 + i)));
    expect(evidence.mark(id)).not.toBe(0);
  }
  for (const id of ["", "fact-000003x", "zero"]) expect([evidence.of(id), evidence.mark(id)]).toEqual([[], 0]);
  expect(new Evidence(openTableFile(file(0))).of("fact-000000")).toEqual([]);
});
