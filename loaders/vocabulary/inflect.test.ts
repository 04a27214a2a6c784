import { describe, expect, it } from "vitest";
import { inflect, plural } from "./inflect.js";

const verbs: [lemma: string, s: string, ing: string, past: string, participle: string][] = [
  ["buy", "buys", "buying", "bought", "bought"],
  ["supply", "supplies", "supplying", "supplied", "supplied"],
  ["purchase", "purchases", "purchasing", "purchased", "purchased"],
  ["strike", "strikes", "striking", "struck", "struck"],
  ["take", "takes", "taking", "took", "taken"],
  ["agree", "agrees", "agreeing", "agreed", "agreed"],
  ["cancel", "cancels", "cancelling", "cancelled", "cancelled"],
  ["plan", "plans", "planning", "planned", "planned"],
  ["offer", "offers", "offering", "offered", "offered"],
  ["lie", "lies", "lying", "lay", "lain"],
  ["pitch", "pitches", "pitching", "pitched", "pitched"],
  ["be", "is", "being", "was", "been"],
];

describe("inflect(lemma)", () => {
  it.each(verbs)("spells the forms of %s", (lemma, ...expected) => {
    const forms = new Map([...inflect(lemma)].reverse()); // the first spelling of a form holds
    expect([forms.get("s"), forms.get("ing"), forms.get("past"), forms.get("participle")]).toEqual(expected);
  });
  it("knows the American spellings too", () => {
    expect(inflect("travel").map(([, spelling]) => spelling)).toEqual(
      expect.arrayContaining(["traveled", "travelled"]),
    );
  });
});

const nouns = [["drone", "drones"], ["battery", "batteries"], ["aircraft", "aircraft"], ["tax", "taxes"], ["buy", "buys"]]; // prettier-ignore

describe("plural(noun)", () => {
  it.each(nouns)("%s -> %s", (noun, expected) => expect(plural(noun)).toBe(expected));
});
