import { codeOf } from "./partner.js";
import type { Reading, Share } from "./share.js";

/** Reads the two figures of `they had overtaken the Russians, by 60% to 31%`: the subject's, then the object's. Null where it is not that. */
export function ahead({ items, verbs, figures, frame, topics }: Reading, p: number, lastShare: Share | null): Share | null {
  if (!frame || figures.length < 2 || frame.measure === "of_world_imports") return null;
  const k = figures.indexOf(p);
  const first = k > 0 && items[p - 1]?.lower === "to" ? figures[k - 1] : p;
  const second = figures[figures.indexOf(first) + 1];
  if (!second || items[second - 1]?.lower !== "to" || !/^(by|with)$/.test(items[first - 1]?.lower ?? "") || (p !== first && p !== second)) return null;
  const verb = verbs.findLast(({ to }) => to <= first);
  if (!verb || !/^(overtake|lead|beat|outstrip|surpass|pass|outsell|trail|replace|outdo|top|eclipse|edge)$/.test(verb.lemma)) return null;
  const object = items.slice(verb.to, first).findIndex((item) => codeOf(item) !== null);
  if (object < 0) return null;
  const loser = codeOf(items[verb.to + object])!;
  const imports = frame.measure === "of_recipient_imports" || frame.measure === "of_world_exports";
  const held = imports ? frame.supplier : frame.recipient;
  const before = items.slice(0, verb.from).findLastIndex((item) => codeOf(item) !== null);
  const winner = before >= 0 ? codeOf(items[before]) : held !== loser ? held : topics.earlier(loser);
  if (!winner || winner === loser) return null;
  const code = (p === first) === (verb.lemma !== "trail") ? winner : loser;
  const share = { ...frame, ...lastShare };
  return {
    measure: frame.measure,
    supplier: imports ? code : share.supplier,
    recipient: imports ? share.recipient : code,
    at: [verb.from],
    rule: "one ahead of another",
  };
} // prettier-ignore
