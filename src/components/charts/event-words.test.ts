import { expect, it } from "vitest";
import type { EventRow, Tables } from "../rows.js";
import { breaking } from "./breaking.js";
import { eventWords } from "./event-words.js";

const [event] = breaking["one-row"].events;
const evidence = (quote: string, sentence: string) =>
  [{ fact_id: event.id, field: "fact", quote, sentence }] as unknown as Tables["evidence"];

const cases: [string, Partial<EventRow>, string, string, string | undefined][] = [
  [
    "the label without kind, claimant and date, quoted where the article has the words",
    { label: "Attack (claimed by an army): two boats shelled the harbour, 7 July 2017" },
    "two boats shelled",
    "The army said two boats shelled the harbour on July 7.",
    "“two boats shelled the harbour”",
  ],
  [
    "no quotation marks where the label leaves words out",
    { label: "Use: drones were flown over the harbour, 2017" },
    "drones were flown",
    "In the north drones were, in 2017, flown over the harbour.",
    "drones were flown over the harbour",
  ],
  [
    "the clause of the quote where the label has but names",
    { label: "War: Azerbaijan, Israel, 2016", kind: "war", countries: ["AZE", "ISR"] },
    "the 2016 war in the hills",
    "He fought in the 2016 war in the hills, a region that both claim.",
    "“2016 war in the hills”",
  ],
  [
    "the clause of the quote where the label begins amid a sentence",
    { label: "Investigation: they opened a file, 2016" },
    "an inquiry",
    "He spoke of an inquiry by the agency. They opened a file.",
    "“inquiry by the agency”",
  ],
  [
    "who speaks, then what is said",
    { label: "Statement: Ministry of Ships: the harbour is closed, 2016", kind: "statement" },
    "The Ministry said",
    "The Ministry said the harbour is closed.",
    "Ministry of Ships: the harbour is closed",
  ],
  [
    "the names and sums of a visit or deal",
    { label: "A. Person in Israel, 11 September 2017", ref: "visit-x" },
    "visited",
    "A. Person visited Israel.",
    "A. Person in Israel",
  ],
];

it.each(cases)("eventWords(evidence)(event) gives %s", (_claim, row, quote, sentence, expected) => {
  expect(eventWords(evidence(quote, sentence))({ ...event, ...row })).toBe(expected);
});

it("eventWords(evidence)(event) is undefined without evidence", () => {
  expect(eventWords([])(event)).toBeUndefined();
});
