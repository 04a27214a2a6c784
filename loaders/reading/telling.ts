import type { Article, Fact, Sentence, Span } from "../types.js";
import type { Telling } from "./reading.js";

/** Longest run of an article's words in a label, in characters. */
const LONGEST = 110;
/** Saying and no more: a colon does it. */
const PLAIN = /^(?:said|says|stated|has said|added)(?: that)? /i;
/** Words that cannot end a line that was cut. */
const HANGING =
  /(?:[\s,;:(“"‘-]|\s(?:the|an?|its|his|her|their|two|and|or|of|on|in|at|by|to|for|from|with|as|that|which|who|into|over|\S+['’]s|\$?\d+))+$/i;

/** Cuts the words that tell an event to one line, and tells which countries they name; null where there are none. */
export function tellingOf(fact: Fact, article: Article, sentences: Sentence[]): Telling | null {
  const main = fact.support.find(({ field }) => field === "fact");
  if (!main) return null;
  const sentence = sentences.find(({ start, end }) => start <= main.start && main.start < end);
  const end = Math.max(main.end, sentence?.end ?? main.end);
  const cut = fact.support.filter(({ field }) => field === "date");
  const said =
    fact.columns.kind === "statement" ? sayingOf(fact, article, { start: sentence?.start ?? main.start, end }) : null;
  const words = said ?? readable(article.text, { start: wholeFrom(article.text, main.start, sentence), end }, cut);
  if (words === "") return null;
  const short = shorten(words);
  const named = (sentence?.mentions ?? []).flatMap((m) => {
    if (!short.includes(m.text)) return [];
    return [...("code" in m ? [m.code] : []), ...("country" in m && m.country ? [m.country] : [])];
  });
  return { words: short, named: [...new Set(named)].sort() };
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
function sayingOf(fact: Fact, article: Article, sentence: Span): string | null {
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
