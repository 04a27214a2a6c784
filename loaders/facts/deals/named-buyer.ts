import { has } from "../../grammar/verbs.js";
import type { Document, Item, Sentence } from "../../types.js";
import type { Sides } from "./sides.js";

/** How many sentences on the buyer may be told who is not named with the sum. */
const REACH = 2;
const BUYER = /^(buyer|customer|client|purchaser|recipient|country)$/;

/** `won an order from an Asian country`, and then `The buyer was Azerbaijan, media say`: names the buyer that the sum's sentence does not. */
export function takeNamedBuyer(document: Document, sentence: Sentence, sides: Sides): void {
  if (sides.recipient !== null || !sides.supplier) return;
  for (const next of document.sentences.slice(sentence.index + 1, sentence.index + 1 + REACH)) {
    if (next.mentions.some(({ type }) => type === "money")) return;
    const recipient = buyerTold(next.items);
    if (recipient && recipient !== sides.supplier)
      return void Object.assign(sides, { recipient, recipientBasis: "inferred", unnamedBuyer: false });
  }
}

/** `the buyer was Azerbaijan`, `the customer is believed to be Azerbaijan`, `identified the client as Azerbaijan`. */
function buyerTold(items: Item[]): string | null {
  for (let k = 1; k < items.length; k++) {
    if (!BUYER.test(items[k].lower) || !/^(the|that|this|its|mystery|unnamed|whose)$/.test(items[k - 1].lower))
      continue;
    let linked = items[k + 1]?.lower === "as";
    for (let n = k + 1; n < Math.min(items.length, k + 9); n++) {
      const { mention } = items[n];
      if (mention?.type === "country") return linked && mention.form !== "demonym" ? mention.code : null;
      if (mention || has(items[n], "negation") || (items[n].kind === "punct" && items[n].lower !== ",")) break;
      if (has(items[n], "be") || items[n].lower === "as") linked = true;
    }
  }
  return null;
}
