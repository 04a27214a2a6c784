import { describe, expect, it } from "vitest";
import { readSentence, words } from "../../test/read.js";
import { verbGroups } from "./verbs.js";

/** Groups as `words:lemma tense form` with p(assive), n(egated), m(aybe), f(uture plan). */
function groups(text: string): string[] {
  const { items } = readSentence(text);
  return verbGroups(items).map(({ from, to, lemma, tense, form, passive, negated, possible, planned }) => {
    const flags = `${passive ? "p" : ""}${negated ? "n" : ""}${possible ? "m" : ""}${planned ? "f" : ""}`;
    return `${words(items, from, to, text)}: ${lemma} ${tense} ${form} ${flags}`.trim();
  });
}

const cases: [text: string, groups: string[]][] = [
  ["That makes Baku a customer", ["makes: make present finite"]],
  ["Israel inks a deal with Azerbaijan", ["inks: ink present finite"]],
  ["Israel sold drones to Azerbaijan", ["sold: sell past finite"]],
  ["Azerbaijan has already bought them", ["has already bought: buy perfect finite"]],
  ["Baku had bought the drones", ["had bought: buy pluperfect finite"]],
  ["Gallant will visit Baku", ["will visit: visit future finite f"]],
  ["Netanyahu is to meet Harper", ["is to meet: meet future finite f"]],
  ["India plans to buy missiles", ["plans to buy: buy future finite f"]],
  ["Gallant was due to arrive in Baku", ["was due to arrive: arrive past finite f"]],
  ["The contract has not been signed", ["has not been signed: sign perfect finite pn"]],
  ["The deal was cancelled by Israel", ["was cancelled: cancel past finite p"]],
  ["The deal is to be signed", ["is to be signed: sign future finite pf"]],
  ["Jets are expected to be delivered", ["are expected to be delivered: deliver future finite pf"]],
  ["Israel could sell them", ["could sell: sell conditional finite m"]],
  ["Israel did not sell them", ["did not sell: sell past finite n"]],
  ["Israel to sell drones", ["sell: sell future finite f"]],
  ["drones manufactured by an Israeli firm", ["manufactured: manufacture past participle p"]],
  ["the contract signed in 2018", ["signed: sign past participle p"]],
  ["Israel exports drones", ["exports: export present finite"]],
  ["Israeli exports to Azerbaijan rose", ["rose: rise past finite"]],
  ["the purchase of drones", []],
  ["No shipments have arrived", ["have arrived: arrive perfect finite n"]],
  ["None of the tanks was delivered", ["was delivered: deliver past finite pn"]],
  ["Not a single jet has reached Cairo", ["has reached: reach perfect finite n"]],
  ["No fewer than ten jets were delivered", ["were delivered: deliver past finite p"]],
  ["in a bid to acquire weapons", ["acquire: acquire present infinitive"]],
  ["Talks have deteriorated", ["have deteriorated: deteriorated perfect finite"]],
];

describe("verbGroups(items)", () => {
  it.each(cases)("reads %j", (text, expected) => expect(groups(text)).toEqual(expected));
});
