import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { turnIn } from "../shares/turn.js";
import { codeOf } from "./clause-subject.js";
import type { Order, Rank, RankReading } from "./rank.js";

/** Reads `nobody beats India`, `no country in the world imports more`: a first place told by a denial. Item `i` is the first word. */
export function beyondAll(reading: RankReading, i: number, order: Order | null): Rank | null {
  const { items, shares, arms, goods } = reading;
  const none = /^(nobody|none)$/.test(items[i].lower) || (items[i].lower === "no" && /^(one|country|nation|state|other|customer|client|buyer|supplier|seller|exporter|importer)$/.test(items[i + 1]?.lower ?? "")); // prettier-ignore
  if (!none || !arms || goods) return null;
  const client = dearest(reading, i, order);
  if (client) return client;
  for (let k = i + 1; k < Math.min(items.length, i + 9); k++) {
    const { lemma } = items[k].word;
    if (items[k].mention) return null;
    const told = shares ?? order;
    if (/^(beat|top|match|rival|surpass|outdo)$/.test(lemma)) {
      const code = codeOf(items[k + 1]);
      return code && told && code !== told.other ? first(told, code, i, k + 2, k + 1) : null;
    }
    if (
      /^(more|bigger|larger|greater)$/.test(items[k].lower) ||
      (items[k].lower === "much" && items[k - 1].lower === "as")
    )
      return thanAll(reading, i, k);
    if (/^(higher|ahead|above)$/.test(items[k].lower) && /^([.;,)—–-]|”|")$/.test(items[k + 1]?.lower ?? "."))
      return told?.holder && told.holder !== told.other ? first(told, told.holder, i, k + 1, null) : null; // no supplier stood higher
    const buys = /^(import|buy|purchase)$/.test(lemma);
    if (items[k + 1]?.lower === "more" && items.slice(k + 2, k + 12).some(({ lower }) => lower === "than") && items[k + 2]?.lower !== "than") return thanAll(reading, i, k + 1); // prettier-ignore
    if ((buys || /^(export|sell)$/.test(lemma)) && items[k + 1]?.lower === "more" && items[k + 2]?.lower !== "than") {
      const world = items.slice(i, k).some((item) => has(item, "world"));
      const who = buys ? told?.buyer : told?.seller;
      if (!world || !who) return null;
      return first({ measure: buys ? "importer_world" : "exporter_world", other: null, sentence: 0 }, who, i, k + 2, null); // prettier-ignore
    }
  }
  return null;
}

/** `no country bought more weapons from Israel than India`: a first place told by a comparison. */
function thanAll({ items, shares, order, here, before }: RankReading, i: number, more: number): Rank | null {
  const verb = items.slice(i, more).find(({ word }) => /^(import|buy|purchase|get|receive|take|export|sell|supply|ship|be)$/.test(word.lemma))?.word.lemma;
  const than = items.findIndex(({ lower }, k) => k > more && k < more + 10 && lower === (items[more].lower === "much" ? "as" : "than"));
  const holder = than < 0 && /^([.;,)—–-]|”|")$/.test(items[more + 1]?.lower ?? ".") ? (here.findLast(({ at }) => at < i)?.order ?? (before?.list ? null : before)) : null;
  if (holder?.holder && holder.holder !== holder.other) return first(holder, holder.holder, i, more + 1, null);
  const at = items[than + 1]?.lower === "the" ? than + 2 : than + 1;
  const code = than < 0 ? null : codeOf(items[at]);
  if (!verb || !code || items[at + 1]?.lower === "'s") return null;
  const way = items.findIndex(({ lower }, k) => k > more && k < than && /^(from|to)$/.test(lower));
  const other = way < 0 ? null : codeOf(items[items[way + 1].lower === "the" ? way + 2 : way + 1]);
  const role = items.slice(i, more).find((item) => has(item, "importer-noun") || has(item, "exporter-noun"));
  const buys = verb === "be" ? role && has(role, "importer-noun") : /^(import|buy|purchase|get|receive|take)$/.test(verb);
  if (verb === "be" && !role) return null;
  if (other) return first({ measure: buys ? "recipient_among_supplier_customers" : "supplier_among_recipient_sources", other, sentence: 0 }, code, i, at + 1, at);
  if (items.slice(i, than).some((item) => has(item, "world")))
    return first({ measure: buys ? "importer_world" : "exporter_world", other: null, sentence: 0 }, code, i, at + 1, at);
  const told = shares ?? order;
  const fits = told !== null && /^(recipient|importer)/.test(told.measure) === !!buys && told.other !== code;
  return fits ? first(told, code, i, at + 1, at) : null;
} // prettier-ignore

/** `For the French, no client was more important`, `no supplier mattered more to Delhi`: who bought or sold in the share told last. */
function dearest({ items, before, here }: RankReading, i: number, order: Order | null): Rank | null {
  const told = here.findLast(({ at }) => at < i)?.order ?? before ?? order;
  const role = items[i + 1];
  const buys = /^(customer|client|buyer|recipient|importer)$/.test(role?.lower ?? "");
  if (!told || !(buys || /^(supplier|seller|source|exporter)$/.test(role?.lower ?? ""))) return null;
  const more = items.findIndex(({ lower }, k) => k > i && k < i + 6 && lower === "more");
  const dear = more > 0 && (/^(important|significant|valuable|lucrative)$/.test(items[more + 1]?.lower ?? "") || /^(mattered|matters|counted|counts)$/.test(items[more - 1].lower));
  if (!dear || items.slice(more, more + 6).some(({ lower }) => lower === "than")) return null;
  const whose = items.findIndex((item, k) => codeOf(item) !== null && /^(for|to)$/.test((items[k - 1]?.lower === "the" ? items[k - 2] : items[k - 1])?.lower ?? "")); // prettier-ignore
  const measure = buys ? "recipient_among_supplier_customers" : "supplier_among_recipient_sources";
  const other = whose < 0 ? (told.measure === measure ? told.other : null) : codeOf(items[whose]);
  const subject = buys ? told.buyer : told.seller;
  if (!other || !subject || subject === other || (told.list && subject === told.holder)) return null;
  return first({ measure, other, sentence: 0 }, subject, i, more + 2, null);
} // prettier-ignore

const first = ({ measure, other }: Order, subject: string, from: number, to: number, at: number | null): Rank => ({
  rank: 1,
  kind: "exact",
  measure,
  other,
  subject,
  from,
  to,
  subjectAt: at,
  placeAt: null,
  rule: "nobody beyond it",
});

/** `On India's own list`, `seen from Riyadh`: the order that the words turn to, from customers to suppliers or back. */
export function turnedList(items: Item[], i: number, order: Order | null): Order | null {
  if (!order?.other || items[i].mention) return null;
  const turn = turnIn(items, Math.max(0, i - 1), i + 1);
  if (!turn || turn.code === order.other) return null;
  const measure = order.measure === "recipient_among_supplier_customers" ? "supplier_among_recipient_sources" : "recipient_among_supplier_customers"; // prettier-ignore
  return { measure, other: turn.code, sentence: order.sentence, holder: order.other };
} // prettier-ignore
