import { describe, expect, it } from "vitest";
import { readSentence } from "../../test/read.js";
import { attribution } from "./attribution.js";

const cases: [text: string, speaker: string | null, manner?: string, country?: string | null][] = [
  ["According to SIPRI, imports rose.", "SIPRI", "say", null],
  ["Imports rose, according to Israeli officials.", "Israeli officials", "say", "ISR"],
  ["Israeli defense officials confirmed the sale.", "Israeli defense officials", "confirm", "ISR"],
  ["“We sell to friends,” an Israeli official said.", "Israeli official", "say", "ISR"],
  ["“We sell to friends,” said an Israeli official.", "Israeli official", "say", "ISR"],
  ["The newspaper Haaretz reported that a deal was signed.", "Haaretz", "report", "ISR"],
  ["The Middle East Eye claimed that Armenia launched missiles.", "Middle East Eye", "claim", null],
  ["Azerbaijan denied the claim.", "Azerbaijan", "deny", "AZE"],
  ["An Israeli manufacturer, Aeronautics, said it was banned.", "Israeli manufacturer", "say", "ISR"],
  ["Israel sold drones to Azerbaijan.", null],
  ["The drones were said to be new.", null],
  ["The ministry did not say who bought them.", null],
];

describe("attribution(sentence)", () => {
  it.each(cases)("%j is told by %s", (text, speaker, manner, country) => {
    const found = attribution(readSentence(text));
    if (speaker === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ speaker, manner, country });
  });
});
