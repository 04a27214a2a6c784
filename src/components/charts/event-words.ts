import type { EventRow, Tables } from "../rows.js";
import { countryName } from "./country-names.js";
import { shorten } from "./shorten.js";

/** Characters of an event's words on a chart, and of the name of who says them. */
const LONGEST = 72;
const LONGEST_SPEAKER = 36;
const LONGEST_SAID = 60;

/** With what a label ends where the date is known. */
const DATE = /, (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4}(?:[-–]\d{4})?$/u;

interface Told {
  quote: string;
  /** The sentence from the quote on. */
  onward: string;
  sentence: string;
}

/**
 * Makes the function that tells an event in few words of its first article, for a label: what the label of the fact says
 * without its kind and date, which the lane and the axis tell; where that is no more than names or the middle of a
 * sentence, the quote itself. In quotation marks where the words stand so in the article. Undefined where there are no
 * such words.
 */
export function eventWords(evidence: Tables["evidence"]): (event: EventRow) => string | undefined {
  const told = new Map<string, Told>();
  for (const { fact_id, field, quote, sentence } of evidence) {
    if (field !== "fact" || told.has(fact_id) || !/^["“]?[\p{L}\d]/u.test(quote)) continue;
    const [words, whole] = [quote, sentence].map((text) => text.replace(/\s+/g, " ").trim());
    const from = Math.max(whole.indexOf(words), 0);
    told.set(fact_id, { quote: words, onward: whole.slice(from), sentence: whole });
  }
  return (event) => {
    // A visit or a deal has a label of names and sums.
    if (event.ref !== null) return event.label.replace(DATE, "");
    const source = told.get(event.id);
    if (!source) return undefined;
    const words = wordsOf(event, source);
    return source.sentence.includes(words.replace(/ …$/, "")) ? `“${words}”` : words;
  };
}

function wordsOf(event: EventRow, source: Told): string {
  const body = bodyOf(event);
  if (body === null) return plain(clauseOf(source));
  const [speaker, said] = /^(.+?): (.+)$/.exec(body)?.slice(1) ?? [];
  if (said !== undefined) return `${shorten(speaker, LONGEST_SPEAKER).text}: ${shorten(said, LONGEST_SAID).text}`;
  const short = shorten(body, LONGEST);
  const quote = lead(source.quote);
  const better = event.kind !== "statement" && !short.whole && quote.length >= 28 && quote.length <= LONGEST;
  return better ? quote : short.text;
}

/** The label of the fact without kind, date and countries; null where nothing that stands alone is left. */
function bodyOf(event: EventRow): string | null {
  const [, rest] = /^\p{Lu}[\p{Ll} -]+(?: \([^()]*\))?: (.+)$/u.exec(event.label) ?? [];
  if (rest === undefined) return null;
  const names = event.countries.map(countryName);
  const isNames = (text: string) => text.split(", ").every((part) => names.includes(part));
  const body = rest
    .replace(DATE, "")
    .replace(/ \(([^()]*)\)$/, (all, inside: string) => (isNames(inside) ? "" : all))
    .replace(/,? …$/, "");
  const hangs = /^(?:after|before|in|of|at|by|with|for|from|they|he|she|it|his|her|their|its|who|which|that)\b/i;
  return isNames(body) || hangs.test(body) ? null : body;
}

/** From the quote to the end of its clause. */
function clauseOf({ quote, onward }: Told): string {
  const end = onward.slice(quote.length).search(/[,.;:!?](?:\s|$)|[,.;:!?]["”’]/);
  return end < 0 ? onward : onward.slice(0, quote.length + end);
}

const plain = (text: string) => shorten(lead(text), LONGEST).text;

/** Without the words that hang the clause to the one before it. */
function lead(text: string): string {
  const bare = text.replace(/[.\s]+$/, "");
  return bare.replace(
    /^(?:(?:in the wake of|following|amid|during|after|despite|that|and|but|which|recently) )?(?:(?:the|an?) )?/i,
    "",
  );
}
