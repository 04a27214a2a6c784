import type { Row } from "../tables/column.js";
import type { Span } from "../types.js";
import { place, text, type Claim, type Group } from "./claim.js";
import { countryName } from "./country-name.js";
import { settleAttribution } from "./settle.js";

/** Longest run of an article's words in a label, in characters. */
const LONGEST = 110;
/** Saying and no more: a colon does it. */
const PLAIN = /^(?:said|says|stated|has said|added)(?: that)? /i;
const SAID = /^(?:said|says|claimed|claims|confirmed|reported|announced)(?: that)? /i;
/** Words that cannot end a line that was cut. */
const HANGING =
  /(?:[\s,;:(“"‘-]|\s(?:the|an?|its|his|her|their|two|and|or|of|on|in|at|by|to|for|from|with|as|that|which|who|into|over|\S+['’]s|\$?\d+))+$/i;

/**
 * Says in one line what an event is: its kind, who claims it where it is only claimed, and the words of the article that
 * name most of its countries; where they name none, these follow in brackets. Without the date, which ends every label.
 */
export function eventLabel(row: Row, group: Group): string {
  const countries = row.countries as string[];
  const kind = String(row.kind).replace(/_/g, " ");
  const head = `${kind[0].toUpperCase()}${kind.slice(1)}`;
  const names = countries.map(countryName);
  const status = statusOf(row, group);
  // What a war is called differs by who tells it; its sides do not.
  if (row.kind === "war" && names.length > 1) return `${head}: ${names.join(", ")}${status}`;
  const told = tellings(group, countries);
  if (told === null) return `${head}${names.length > 0 ? `: ${names.join(", ")}` : ""}${status}`;
  const said = row.kind === "statement" ? told.words : unsaid(told.words, settleAttribution(group));
  const where = told.named.size === 0 && names.length > 0 ? ` (${names.join(", ")})` : "";
  return `${head}${status}: ${withoutKind(said, kind)}${where}`;
}

/** Without the speaker, whom the head names, and the verb of saying. */
function unsaid(words: string, by: string | null): string {
  const rest = by !== null && words.startsWith(by) ? words.slice(by.length).trim() : words;
  return rest.replace(SAID, "");
}

/** "use of drones" under the head "Use" is "drones". */
function withoutKind(words: string, kind: string): string {
  const rest = words.toLowerCase().startsWith(`${kind} `)
    ? words.slice(kind.length + 1).replace(/^(?:of|on) /, "")
    : "";
  return rest.length > 20 ? rest : words;
}

function statusOf(row: Row, group: Group): string {
  if (row.status === "happened") return "";
  const by = row.status === "claimed" ? settleAttribution(group) : null;
  return by ? ` (claimed by ${by})` : ` (${String(row.status)})`;
}

interface Telling {
  words: string;
  /** Countries that the words name. */
  named: Set<string>;
}

/** Of the words of all claims, those that name most of the countries; of two alike, the first by article and place. */
function tellings({ claims }: Group, countries: string[]): Telling | null {
  const sorted = [...claims].sort((a, b) => order(a.article.id, b.article.id) || place(a) - place(b));
  let best: Telling | null = null;
  for (const claim of sorted) {
    const telling = tellingOf(claim, countries);
    if (telling && (best === null || telling.named.size > best.named.size)) best = telling;
  }
  return best;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function tellingOf(claim: Claim, countries: string[]): Telling | null {
  const { fact, article, sentences } = claim;
  const main = fact.support.find(({ field }) => field === "fact");
  if (!main) return null;
  const sentence = sentences.find(({ start, end }) => start <= main.start && main.start < end);
  const end = Math.max(main.end, sentence?.end ?? main.end);
  const cut = fact.support.filter(({ field }) => field === "date");
  const said =
    text(claim, "kind") === "statement" ? sayingOf(claim, { start: sentence?.start ?? main.start, end }) : null;
  const words = said ?? readable(article.text, { start: wholeFrom(article.text, main.start, sentence), end }, cut);
  if (words === "") return null;
  const short = shorten(words);
  const named = new Set(
    countries.filter((code) =>
      sentence?.mentions.some(
        (m) => (("code" in m && m.code === code) || ("country" in m && m.country === code)) && short.includes(m.text),
      ),
    ),
  );
  return { words: short, named };
}

/** Where the words begin; what begins with "’s" begins with its owner. */
function wholeFrom(source: string, start: number, sentence: Span | undefined): number {
  if (!sentence || !/^['’]s\s/.test(source.slice(start, start + 3))) return start;
  const before = source.slice(sentence.start, start);
  const cut = Math.max(
    ...[", ", " that ", " which ", " who "].map(
      (mark) => before.lastIndexOf(mark) + mark.length * Number(before.includes(mark)),
    ),
  );
  return sentence.start + Math.max(cut, 0);
}

/** Who speaks, then the words from the verb on; where the verb ends the sentence, the words before it. */
function sayingOf({ fact, article }: Claim, sentence: Span): string | null {
  const voice = fact.support.find(({ field }) => field === "attributed_to");
  if (!voice || fact.attributedTo === null) return null;
  const cut = fact.support.filter(({ field }) => field === "date");
  const after = readable(article.text, { start: voice.end, end: sentence.end }, cut);
  if (after.length > 24) return `${fact.attributedTo}${PLAIN.test(after) ? ":" : ""} ${after.replace(PLAIN, "")}`;
  const before = article.text.slice(
    sentence.start,
    voice.start + (fact.support[0].start > voice.start ? 0 : voice.end - voice.start),
  );
  const content = before.slice(0, before.lastIndexOf(",")).trim();
  return content === "" ? null : `${fact.attributedTo}: ${content.replace(/\s+/g, " ").replace(/^[“"']|[”"']$/g, "")}`;
}

/** The text of a span as one line: without its date, which the label tells at its end, and without what joins it to what came before. */
function readable(source: string, { start, end }: Span, dates: Span[]): string {
  let words = source.slice(start, end);
  for (const date of dates)
    if (date.start >= start && date.end <= end) {
      const phrase = source.slice(date.start, date.end);
      const before = source.slice(start, date.start).replace(/,?\s*\b(?:on|in|at|during|since|from)\s+$/i, " ");
      words = `${before}${source.slice(date.start + phrase.length, end)}`;
    }
  return words
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:!?])/g, "$1")
    .replace(/^(?:[\s,;:.’'”"]|s\s|(?:that|and|but|which|also|in the wake of|the|an?|recently)\s)+/i, "")
    .replace(/[\s,;:.]+$/, "");
}

/** Cuts a line at a comma or, where there is none, between two words. */
function shorten(words: string): string {
  const stop = words.search(/; |, (?:and|but|while) /);
  if (stop > LONGEST / 4) return shorten(words.slice(0, stop));
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, words.lastIndexOf(" ", LONGEST));
  const comma = cut.search(/,[^,]*$/);
  return `${(comma > LONGEST / 2 ? cut.slice(0, comma) : cut).replace(HANGING, "")} …`;
}
