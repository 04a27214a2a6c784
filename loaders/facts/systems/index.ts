import { dateOfClause } from "../../dates/index.js";
import { readingOf } from "../../grammar/reading.js";
import type { Document, Extraction, Fact, Refusal, Sentence, Support, SystemMention } from "../../types.js";
import { nameInArticle, toldNames } from "../../vocabulary/system-names.js";
import type { Told } from "./relation.js";
import { Thread } from "./thread.js";
import { NOTHING_TOLD, tell, type Telling } from "./tell.js";
import { secondLook, weigh, weighUse, type Unread } from "./weigh.js";

const SKIPPED = new Set(["boilerplate", "stamp", "byline", "source", "dateline"]);

/** A picture from the archive, a link to another page. */
const ASIDE = /^\W{0,3}(photo|photos|file photo|file picture|archive|archive photo|picture|more by|more from|read more|read also|also read|related|see also|watch)\b|^\s*[▸►»→•]?\s*(read|more|related):|^[▸►»→]/i; // prettier-ignore

/** A sentence of more items is no sentence: a table without lines, or a text without stops. */
const LONGEST = 600;

/** Extracts the named weapon systems in their roles: supplied, used, sought, halted, intercepted, offered. One pass over the sentences. */
export function extractSystems(document: Document): Extraction {
  const facts: Fact[] = [];
  const refusals: Refusal[] = [];
  const thread = new Thread();
  const known = new Set<string>();
  const unread = new Map<string, Unread[]>();
  const seen = new Map<string, Unread[]>();
  const told = toldNames(document.sentences.flatMap(({ mentions }) => mentions.flatMap((m) => (m.type === "system" ? [m.text] : [])))); // prettier-ignore
  for (const sentence of document.sentences) {
    if (SKIPPED.has(sentence.block.kind) || sentence.items.length > LONGEST) continue;
    if (sentence.text.includes("earlier version of this") || ASIDE.test(sentence.text)) continue;
    if (sentence.block.kind === "heading") thread.turn();
    const tellings = tell(document, sentence, thread);
    for (const telling of tellings) {
      const { system, reason } = telling;
      if (system.origin !== null && telling.told !== "used" && telling.told !== "denied")
        keep(seen, sentence, telling, thread);
      if (telling.told === null || telling.told === "denied") {
        if (
          telling.told === null &&
          telling.system.origin !== null &&
          (telling.meant !== undefined || telling.reason === NOTHING_TOLD)
        )
          keep(unread, sentence, telling, thread);
        refusals.push({ start: system.start, end: system.end, kind: "system", reason: reason ?? "the article denies it", rule: "systems" }); // prettier-ignore
        continue;
      }
      const one = placed(sentence, system, thread);
      const name = nameInArticle(system.text, system.name, told);
      const other = telling.unnamed || telling.listed || !one ? telling.holder : secondLook(document, one, telling.told, telling.holder, new Map()); // prettier-ignore
      const again =
        other === telling.holder ||
        tellings.some((one) => one.system === system && one.told === telling.told && one.holder === other);
      const fact = toFact(document, sentence, again ? telling : { ...telling, holder: other, holderSpan: null }, name); // prettier-ignore
      const key = `${fact.columns.system}|${fact.columns.relation}|${fact.columns.holder}`;
      if (!known.has(key)) facts.push(fact);
      known.add(key);
    }
    thread.close(sentence);
  }
  const all = [...facts, ...weighed(document, facts, unread, told)];
  return { facts: settled(withoutNameless([...all, ...usedToo(document, all, seen, told)])), refusals };
}

/** How many sentences on one system are weighed. */
const MOST_KEPT = 100;

/** Keeps a system whose sentence tells nothing plainly. */
function keep(unread: Map<string, Unread[]>, sentence: Sentence, { system, meant }: Telling, thread: Thread): void {
  const one = placed(sentence, system, thread, meant);
  const list = unread.get(system.name) ?? [];
  unread.set(system.name, list);
  if (one && list.length < MOST_KEPT) list.push(one);
}

/** A system in its sentence, with what was told until there. */
function placed(
  sentence: Sentence,
  { start, end, ...rest }: SystemMention,
  { latest, buyer }: Thread,
  meant?: Told,
): Unread | null {
  const at = sentence.items.findIndex((item) => item.start <= start && item.end > start);
  if (at < 0) return null;
  const near = latest !== null && sentence.index - latest.sentence <= 1 && latest.told !== "denied" ? latest : null;
  const told = near === null || near.told === "denied" ? null : near.told;
  return {
    sentence,
    at,
    system: { start, end, ...rest },
    told,
    holder: near?.holder ?? null,
    meant: meant && meant !== "denied" ? meant : null,
    buyer,
  };
}

/** How many rows name a country as the holder. */
function holdersOf(facts: Fact[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { columns } of facts) if (columns.holder) holders.set(String(columns.holder), (holders.get(String(columns.holder)) ?? 0) + 1); // prettier-ignore
  return holders;
}

/** Rows for the systems that an article names and no sentence tells plainly. */
function weighed(
  document: Document,
  facts: Fact[],
  unread: ReadonlyMap<string, Unread[]>,
  told: ReadonlySet<string>,
): Fact[] {
  const named = new Set(facts.map(({ columns }) => String(columns.system)));
  const holders = holdersOf(facts);
  return [...unread].flatMap(([, list]) => {
    const system = list[0]?.system;
    if (!system) return [];
    if (named.has(nameInArticle(system.text, system.name, told)) || named.has(system.name)) return [];
    const telling = weigh(document, list, holders);
    return telling ? [toFact(document, list.find((one) => one.system === telling.system)!.sentence, telling, nameInArticle(system.text, system.name, told))] : []; // prettier-ignore
  });
}

/** Rows for the use of systems that an article tells as had or bought. */
function usedToo(
  document: Document,
  facts: Fact[],
  seen: ReadonlyMap<string, Unread[]>,
  told: ReadonlySet<string>,
): Fact[] {
  const used = new Set(facts.flatMap(({ columns: { system, relation } }) => (relation === "used" || relation === "intercepted" ? [String(system)] : []))); // prettier-ignore
  const holders = holdersOf(facts);
  return [...seen].flatMap(([, list]) => {
    const name = nameInArticle(list[0].system.text, list[0].system.name, told);
    if (used.has(name) || used.has(list[0].system.name)) return [];
    const telling = weighUse(document, list, holders);
    return telling
      ? [toFact(document, list.find((one) => one.system === telling.system)!.sentence, telling, name)]
      : [];
  });
}

/** What is bought is no longer wanted or offered. */
function settled(facts: Fact[]): Fact[] {
  const key = ({ columns }: Fact): string => `${columns.system}|${columns.holder}`;
  const bought = new Set(facts.filter(({ columns }) => columns.relation === "supplied").map(key));
  return facts.filter((fact) => !/^(sought|offered)$/.test(String(fact.columns.relation)) || !bought.has(key(fact)));
}

/** Drops a row without holder where the same system stands in the same role with one. */
function withoutNameless(facts: Fact[]): Fact[] {
  const named = new Set(
    facts
      .filter(({ columns }) => columns.holder !== null)
      .map(({ columns }) => `${columns.system}|${columns.relation}`),
  );
  return facts.filter(({ columns }) => columns.holder !== null || !named.has(`${columns.system}|${columns.relation}`));
}

function toFact(
  document: Document,
  sentence: Sentence,
  { system, told, holder, span, holderSpan, rule }: Telling,
  name: string,
): Fact {
  const { category, maker, origin } = system;
  const said = readingOf(sentence).attribution;
  const place = { start: span.start, end: span.end };
  const { date, mention } = dateOfClause(document, sentence, place, "past");
  const support: Support[] = [
    { field: "fact", ...place },
    { field: "system", start: system.start, end: system.end },
  ];
  if (holderSpan) support.push({ field: "holder", start: holderSpan.start, end: holderSpan.end });
  if (mention) support.push({ field: "date", start: mention.start, end: mention.end });
  return {
    table: "systems",
    columns: { system: name, category, maker, origin, holder, relation: told },
    date,
    attributedTo: said?.speaker ?? null,
    support,
    rule: `systems: ${rule}`,
  };
}
