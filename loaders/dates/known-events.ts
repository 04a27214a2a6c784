import type { Sentence } from "../types.js";
import { datedEvents } from "../vocabulary/dated-events.js";
import { tokenize } from "../sentences/tokens.js";
import { fromIso } from "./calendar.js";
import { latest, type Bound } from "./bound.js";

/** First token of a name -> names that begin so. */
const byFirst = new Map<string, { tokens: string[]; since: string; name: string }[]>();
for (const { name, since } of datedEvents) {
  const tokens = tokenize(name).map(({ lower }) => lower);
  byFirst.set(tokens[0], [...(byFirst.get(tokens[0]) ?? []), { tokens, since, name }]);
}

/** Finds the latest happening that the text names and that is known to have a day: the text is not older. */
export function eventBound(sentences: Sentence[]): Bound | null {
  let bound: Bound | null = null;
  for (const { tokens, block, text, start } of sentences) {
    if (block.kind === "boilerplate") continue;
    for (let i = 0; i < tokens.length; i++)
      for (const { tokens: name, since } of byFirst.get(tokens[i].lower) ?? []) {
        if (!name.every((token, k) => tokens[i + k]?.lower === token)) continue;
        const told = text.slice(tokens[i].start - start, tokens[i + name.length - 1].end - start);
        bound = latest(bound, { day: fromIso(since), why: `the ${told} that it names` });
      }
  }
  return bound;
}
