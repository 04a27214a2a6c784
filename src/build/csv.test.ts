import { expect, it } from "vitest";
import { toCsv } from "./csv.js";

it.each<[string, unknown, string]>([
  ["text as it is", "plain", "plain"],
  ["a comma, a quote and a line end are quoted", 'a,"b"\nc', '"a,""b""\nc"'],
  ["a formula is disarmed", "=1+1", "'=1+1"],
  ["an at sign is disarmed", "@SUM(A1)", "'@SUM(A1)"],
  ["so are plus, minus, a tab", "+1", "'+1"],
  ["minus before text", "-1+cmd", "'-1+cmd"],
  ["a tab before it", "\t=1", "'\t=1"],
  ["a formula with a comma is both", '=HYPERLINK("x",1)', '"\'=HYPERLINK(""x"",1)"'],
  ["a negative number is a number", -3.5, "-3.5"],
  ["a list is joined", ["ISR", "AZE"], "ISR; AZE"],
  ["null is empty", null, ""],
  ["Hebrew stays", "ראשון", "ראשון"],
])("toCsv: %s", (_, value, expected) => expect(toCsv(["x"], [{ x: value }])).toBe(`x\r\n${expected}\r\n`));
