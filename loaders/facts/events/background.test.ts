import { describe, expect, it } from "vitest";
import { rows } from "./testing.js";

const told: [string, string[]][] = [
  // the date of what came before is not the date of what followed
  ["Following a coup in Mali in 2020, France suspended arms exports to Mali in June 2021.", ["ban happened 2021-06-01..2021-06-30 FRA MLI"]], // prettier-ignore
  ["Norway has suspended arms exports to Turkey after the army crossed a river on 9 March.", ["ban happened ..2024-03-18 NOR TUR"]], // prettier-ignore
  ["After talks in Oslo on Friday, Norway and Chile signed a defence cooperation agreement.", ["agreement happened 2024-03-15 CHL NOR"]], // prettier-ignore
  ["Greece and Cyprus signed a military cooperation programme for 2025 on Wednesday.", ["agreement happened 2024-03-13 CYP GRC"]], // prettier-ignore
  ["Austria on Thursday became the latest country to halt arms exports to Oman.", ["ban happened 2024-03-14 AUT OMN"]], // prettier-ignore
  ["The coalition from Saudi Arabia has been fighting the rebels in Yemen since March 2015.", ["war happened 2015-03-01..2015-03-31 SAU YEM"]], // prettier-ignore
  // of one order, what came and what will come
  ["Peru took delivery of the first of six trainers from Korea in January, and the remaining five will arrive in 2025.", ["delivery happened 2024-01-01..2024-01-31 KOR PER", "delivery planned 2025-01-01..2025-12-31 KOR PER"]], // prettier-ignore
];

const refused = [
  "A spokesman for the foreign ministry of India declined to comment on Friday.",
  "The first of eight submarines for Pakistan was launched in January in Wuhan.",
  "Ukraine has been asking for the missile since May last year.",
  "The minister of Chad was in Paris on Tuesday, received by his colleague, and promised more.",
  "General Bagheri called on Zakir Hasanov in Baku on 6 March.",
];

describe("extractEvents(document), whose date it is", () => {
  it.each(told)("reads %j", (text, expected) => expect(rows(text)).toEqual(expected));
  it.each(refused)("refuses %j", (text) => expect(rows(text)).toEqual([]));
});
