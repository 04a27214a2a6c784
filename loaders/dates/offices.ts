import type { Sentence, Token } from "../types.js";
import { termsOfOffice, type Office, type Term } from "../vocabulary/terms-of-office.js";
import { fromIso, type DayNumber } from "./calendar.js";
import type { Bound } from "./bound.js";
import { officeAfter, officeBefore } from "./office-words.js";

interface Holder {
  first: string;
  office: Office;
  name: string;
  terms: { from: DayNumber; to: DayNumber }[];
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, "").toLowerCase();

/** Plain last name -> those who held an office under it. */
const holders = new Map<string, Holder[]>();
for (const term of termsOfOffice) for (const [first, last] of spellings(term)) addTerm(term, first, last);

function addTerm({ name, office, from, to }: Term, first: string, last: string): void {
  const list = holders.get(last) ?? [];
  let holder = list.find((one) => one.office === office && one.first === first);
  if (!holder) list.push((holder = { first, office, name: name.split("/")[0], terms: [] }));
  holder.terms.push({ from: fromIso(from), to: to ? fromIso(to) : Infinity });
  holders.set(last, list);
}

/** First and last name of each spelling; a spelling without a first name takes that of the one before. */
function spellings({ name }: Term): [string, string][] {
  let first = "";
  return name.split("/").map((spelling) => {
    const parts = plain(spelling).split(/[\s-]+/);
    if (parts.length > 1) first = parts[0];
    return [first, parts[parts.length - 1]];
  });
}

/**
 * Bounds the time of writing by the terms of office of those whom the text names with their office as of its own time.
 * A holder who fits none of the others, taken from the latest back, is history and left out.
 */
export function officeBounds(sentences: Sentence[]): { after: Bound | null; before: Bound | null } {
  const named = new Map<string, { holder: Holder; words: string }>();
  for (const { tokens, mentions, block } of sentences) {
    if (block.kind === "boilerplate") continue;
    if (
      mentions.some(
        (m) => m.type === "date" && /^(year|month|day|years)$/.test(m.timex.kind) && "year" in m.timex && m.timex.year,
      )
    )
      continue;
    for (let i = 1; i < tokens.length; i++) {
      const list = candidates(tokens[i]);
      if (!list) continue;
      const office = officeBefore(tokens, i) ?? officeAfter(tokens, i);
      const holder = office && list.find((one) => one.office === office && fits(tokens, i, one));
      if (holder) named.set(`${holder.name} ${office}`, { holder, words: TITLES[office] });
    }
  }
  return intersect([...named.values()]);
}

/** Last names met so far, so that each is folded once; emptied when full. */
let folded = new Map<string, Holder[] | null>();

function candidates({ kind, text, lower }: Token): Holder[] | null {
  const code = text.charCodeAt(0);
  if (kind !== "word" || code < 65 || (code > 90 && code < 192)) return null;
  const known = folded.get(lower);
  if (known !== undefined) return known;
  const last = lower.slice(lower.lastIndexOf("-") + 1);
  const found = holders.get(last) ?? holders.get(plain(last)) ?? null;
  if (folded.size > 20_000) folded = new Map();
  folded.set(lower, found);
  return found;
}

/** Whether the given name before token `i`, if there is one, is the holder's. */
function fits(tokens: Token[], i: number, { first }: Holder): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const { lower, kind, text } = tokens[j];
    if (
      kind !== "word" ||
      text === lower ||
      /^(president|minister|premier|secretary|chancellor|defense|defence|state)$/.test(lower)
    )
      return j === i - 1;
    if (plain(lower) === first || (first.length > 3 && plain(lower).slice(0, 4) === first.slice(0, 4))) return true;
  }
  return false;
}

/** What the reader is told of the holder, before the name. */
const TITLES: Record<Office, string> = {
  head: "the head of government or state named,",
  defence: "the defence minister named,",
  foreign: "the foreign minister named,",
};

function intersect(named: { holder: Holder; words: string }[]): { after: Bound | null; before: Bound | null } {
  let spans = [{ from: -Infinity, to: Infinity, since: "", until: "" }];
  const newest = ({ terms }: Holder): number => Math.max(...terms.map(({ from }) => from));
  for (const { holder, words } of named.sort((a, b) => newest(b.holder) - newest(a.holder))) {
    const both = spans.flatMap((span) =>
      holder.terms.map(({ from, to }) => ({
        from: Math.max(span.from, from),
        to: Math.min(span.to, to),
        since: from > span.from ? `${words} ${holder.name}` : span.since,
        until: to < span.to ? `${words} ${holder.name}` : span.until,
      })),
    );
    const left = both.filter(({ from, to }) => from <= to);
    if (left.length) spans = left;
  }
  const first = spans.reduce((a, b) => (b.from < a.from ? b : a));
  const last = spans.reduce((a, b) => (b.to > a.to ? b : a));
  return {
    after: Number.isFinite(first.from) ? { day: first.from, why: `${first.since} took office` } : null,
    before: Number.isFinite(last.to) ? { day: last.to, why: `${last.until} left office` } : null,
  };
}
