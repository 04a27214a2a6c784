import type { Item } from "../../types.js";

/** Who has a place: a country at an item; "topic" for a pronoun; a company or nobody for a reason to refuse. */
export type Subject =
  { code: string; at: number; way: "verb" | "apposition" | "inverted" } | "topic" | "company" | null;

export const codeOf = (item: Item | undefined): string | null =>
  item?.mention?.type === "country" && item.mention.form !== "city" ? item.mention.code : null;
export const isName = (item: Item | undefined): boolean =>
  item?.mention?.type === "company" || item?.mention?.type === "system" || item?.mention?.type === "person";

/** The subject of whatever verb stands before item `at`, known or not: `Germany moved up to fourth place`. */
export function subjectBefore(items: Item[], at: number): Subject {
  const found = fromClause(items, at);
  return found === "company" ? null : found;
}

/** The subject of a verb: the country before it in its clause that no preposition governs. */
export function fromClause(items: Item[], verb: number): Subject {
  let pronoun = false;
  let found: Subject = null;
  for (let k = verb - 1; k >= 0; k--) {
    const item = items[k];
    if (/^(but|yet)$/.test(item.lower) && k === verb - 1) continue; // "slips but stays"
    if (/^([;:—]|while|whereas|but|although|though|because)$/.test(item.lower) && item.mention === null) break;
    if (/^(which|who|that)$/.test(item.lower) && (k >= verb - 2 || isAdverbial(items, k + 1, verb))) {
      for (let j = k - 1; j >= 0 && j > k - 7; j--) {
        const head = codeOf(items[j]);
        if (head) return { code: head, at: j, way: "verb" };
        if (!/^[,()]$/.test(items[j].lower) && items[j].mention?.type !== "percent") break;
      }
    }
    if (isName(item) && k >= verb - 2 && items[verb - 1].lower !== ",") return "company";
    if (/^(it|country|kingdom|nation|they|republic|emirate|state|latter)$/.test(item.lower) && item.mention === null) {
      if (k === verb - 1) return "topic"; // "and the country jumped to"
      pronoun = true;
    }
    const one = codeOf(item);
    if (!one) continue;
    if (
      items[k + 1]?.lower === "'s" &&
      /^(rival|arch|neighbour|neighbor|ally|foe|enemy|adversary|partner)$/.test(items[k + 2]?.lower ?? "")
    )
      continue; // "Peru's rival"
    const the = items[k - 1]?.kind === "word" && items[k - 1].lower === "the" ? 1 : 0;
    const governor = items[k - 1 - the];
    const governed =
      governor?.kind === "word" &&
      /^(of|in|from|to|by|with|for|at|on|against|between|among|over|than|behind|after|unlike|besides|like|near|outside|into)$/.test(
        governor.lower,
      );
    const clause = items[k + 1]?.lower === "," && k < verb - 1 && verbBetween(items, k, verb);
    if (governed || clause) continue;
    found = { code: one, at: k, way: "verb" };
    if (/^(and|or)$/.test(governor?.lower ?? "") && codeOf(items[k - 2 - the])) return null;
    if (k === verb - 1) break;
  }
  if (pronoun && (!found || found === null)) return "topic";
  return found;
}

/** `which for the first time became`: no subject stands between a relative and its verb. */
const isAdverbial = (items: Item[], from: number, to: number): boolean =>
  to - from < 7 && items.slice(from, to).every(({ mention, lower }) => mention === null ? /^(for|the|first|time|in|years|decades|a|also|then|now|once|again|thus|has|had|since|,|as|result)$/.test(lower) : mention.type === "date"); // prettier-ignore

const verbBetween = (items: Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item) => item.word.forms.has("past") && !item.word.forms.has("participle"));
