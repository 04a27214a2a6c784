import type { Denominator } from "./denominator.js";
import { codeOf, type Partner } from "./partner.js";
import type { Reading } from "./share.js";
import { BUYING, SELLING } from "./way.js";

/** `Pakistan, which got 54 per cent of its arms there`, `sent 35 per cent of its exports there`: the country that "there" stands for; null where the figure has no such word. */
export function thereIs({ items, topics }: Reading, p: number, own: Denominator | null): Partner | null {
  const to = own ? own.to : p + 1;
  const at = items.slice(to, to + 3).findIndex(({ lower }) => lower === "there");
  const verb = items.slice(Math.max(0, p - 4), p).find(({ word, mention }) => mention === null && (BUYING.test(word.lemma) || SELLING.test(word.lemma)));
  if (at < 0 || !verb) return null;
  const owner = items.slice(0, p).findLast((item) => codeOf(item) !== null);
  const code = topics.here(items, p, owner ? codeOf(owner) : null) ?? topics.earlier(owner ? codeOf(owner) : null);
  return code === null ? null : { code, at: to + at, role: BUYING.test(verb.word.lemma) ? "supplier" : "recipient" };
} // prettier-ignore
