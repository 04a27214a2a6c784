import { sharedWord } from "../../mentions/money/currency.js";
import { has } from "../../grammar/verbs.js";
import type { Document, Extractor, Fact, Item, MoneyMention, Refusal, Sentence } from "../../types.js";
import { refersBack } from "./carry.js";
import { dealAt } from "./deal-at.js";
import { isLikelyDeal } from "./fallback.js";
import { isMilitary } from "./goods.js";
import { isDeal, measure, type Measure } from "./measure.js";
import { partOf, type Part } from "./parts.js";
import { agrees, isRevised, referent, type Referent } from "./refer.js";
import { refuseMeasure } from "./refuse.js";
import { storyOf } from "./story.js";
import { totalMark } from "./total.js";
import { unite, type Telling } from "./unite.js";

/**
 * Reads the sums of money for arms out of a document. Each sum becomes a deal, or a refusal with its reason:
 * what the sum measures, who sells and buys, how far the deal has come, when; then the tellings of one deal are united.
 */
export const extractDeals: Extractor = (document) => {
  const told: Telling[] = [];
  const refusals: Refusal[] = [];
  if (!document.sentences.some(({ mentions }) => mentions.some(isMoney))) return { facts: [], refusals };
  const story = storyOf(document);
  const aboutArms = countMilitary(document) >= 2;
  let money: { currency: string; sentence: number } | null = null;
  for (const sentence of document.sentences) {
    if (!sentence.mentions.some(isMoney)) continue;
    let last = { measure: NOTHING, at: 0 };
    let part: Part | null = null;
    sentence.items.forEach(({ mention: found }, i) => {
      if (found?.type !== "money") return;
      const near =
        money && sentence.index - money.sentence <= NEAR && !isQuoted(sentence.items, i) && !isUnsaid(sentence.items);
      const mention =
        found.currency === null && near && sharedWord(found.text) === null ? inCurrency(found, money!.currency) : found;
      if (found.currency !== null) money = { currency: found.currency, sentence: sentence.index };
      const before = told.at(-1);
      if (before?.sentence === sentence.index && (isInBrackets(sentence.items, i) || isApposed(sentence.items, i)) && converts(before.fact, mention)) return; // prettier-ignore
      if (
        before?.sentence === sentence.index &&
        BARE.test(found.text) &&
        sentence.items[i - 2]?.mention?.type === "money" &&
        isInBrackets(sentence.items, i)
      ) {
        refusals.push({ start: mention.start, end: mention.end, kind: "money", reason: "The same sum, in a currency that is not told.", rule: "deals" }); // prettier-ignore
        return;
      }
      let what = measure(sentence.items, i);
      if (isTotal(sentence.items, i, what) && !goesOn(document, sentence, told)) what = NOTHING; // prettier-ignore
      if (what.sense === null && (isListed(sentence.items, last.at, i) || isSameAgain(sentence.items, last.at, i))) what = last.measure; // prettier-ignore
      last = { measure: what, at: i };
      part = isSaleSense(what) ? partOf(document, sentence, i, mention, told, part) : null;
      let of = what.sense === null && !part ? referent(document, sentence, i, told, aboutArms) : null;
      if (of?.fact && isFurther(sentence.items)) of = { ...of, fact: null };
      const longer = of?.fact?.columns.kind === "cumulative" && isOfPeriod(sentence.items);
      if (part) {
        what = { sense: part.batch ? "batch" : "deal", at: -1 };
        of = { sentence: part.whole.sentence, fact: part.whole.fact, total: false, at: -1 };
      } else if (of) what = { sense: "deal", at: of.at };
      else if (
        what.sense === null &&
        aboutArms &&
        isLikelyDeal(document, sentence, i, goesOn(document, sentence, told))
      )
        what = { sense: "goods", at: -1 };
      const reason =
        (part || longer ? null : again(of, mention)) ??
        (isRevised(sentence.items, i) && !part ? ANOTHER : null) ??
        refuseMeasure(document, sentence, i, mention, what, aboutArms || of !== null, goesOn(document, sentence, told));
      const fact = reason ?? dealAt(document, sentence, i, mention, what, story, of, told);
      if (typeof fact === "string")
        refusals.push({ start: mention.start, end: mention.end, kind: "money", reason: fact, rule: "deals" });
      else {
        if (isTotal(sentence.items, i, what)) addUp(fact.columns, told, sentence.index);
        if (found.currency === null && typeof fact.columns.currency === "string") money = { currency: fact.columns.currency, sentence: sentence.index }; // prettier-ignore
        if (of?.fact) takeOver(of.fact.columns, fact.columns, of.total);
        if (part) Object.assign(fact.columns, { kind: part.batch ? "batch" : "contract", company: fact.columns.company ?? part.whole.fact.columns.company }); // prettier-ignore
        told.push({ fact, sentence: sentence.index, others: mention.others });
      }
    });
  }
  addCompanies(document, told);
  return { facts: unite(told), refusals };
};

/** How many sentences on a sum without a currency is in that of the sum before it: `a $1.6 billion order ... nearly five billion`. */
const NEAR = 6;

/** A sum without a sign or name of a currency: `$7.5bn (4.3bn)`. */
const BARE = /^[\d.,\s]+(bn|billion|mn?|million|tn|trn|trillion)?$/i;

const inCurrency = (money: MoneyMention, currency: string): MoneyMention => ({
  ...money,
  currency,
  usd: currency === "USD" ? money.amount : money.usd,
});

/** `not specifying of which currency`. */
const isUnsaid = (items: Item[]): boolean => items.some(({ lower }) => lower === "currency" || lower === "currencies");

/** Whether a sum is quoted word for word, and so has no currency but its own. */
const isQuoted = (items: Item[], i: number): boolean =>
  /^["“”'‘’]$/.test(items[i - 1]?.lower ?? "") || /^["“”'‘’]$/.test(items[i - 2]?.lower ?? "") || /^["”’]$/.test(items[i + 1]?.lower ?? ""); // prettier-ignore

/** Whether a sum can be a part of a deal's, by what it measures. */
const isSaleSense = ({ sense }: Measure): boolean => sense === null || isDeal(sense);

const NOTHING: Measure = { sense: null, at: -1 };

/** `For the first nine months the sum is`: of another stretch of time. */
const isOfPeriod = (items: Item[]): boolean =>
  /^(for|in|over|since|between|from|during)$/.test(items[0]?.lower ?? "") && items.slice(1, 7).some(({ mention, lower }) => mention?.type === "date" || /^(months?|years?|quarters?|decade|half)$/.test(lower)); // prettier-ignore

/** `A fourth was added on November 14 at a price of`: one more, with a sum of its own. */
const isFurther = (items: Item[]): boolean =>
  items.slice(0, 5).some(({ lower }, k) => /^(second|third|fourth|fifth|sixth|another|further|additional|more)$/.test(lower) && /^(a|an|one|two|three|four|another|the)$/.test(items[k === 0 ? 0 : k - 1].lower)) && // prettier-ignore
  items.some((item) => /^(add|follow|order|buy|sign|contract|come|purchase|join)$/.test(item.word.lemma) && item.word.forms.has("past")); // prettier-ignore

/** Another figure for a deal that has one is a rival to it, and no deal of its own. */
const again = (of: Referent | null, { amount, currency }: MoneyMention): string | null =>
  of?.fact && !of.total && !agrees(of.fact, amount, currency) ? ANOTHER : null;
const ANOTHER = "Another figure for a deal told before.";

/** A sum that is told again without its deal says no more of it than was said. */
function takeOver(from: Record<string, unknown>, to: Record<string, unknown>, total: boolean): void {
  for (const name of ["supplier", "supplier_basis", "recipient", "recipient_basis"]) to[name] = from[name];
  if (total) to.kind = "cumulative";
  else for (const name of ["kind", "status"]) to[name] = from[name];
}

const isTotal = (items: Item[], i: number, { sense, at }: Measure): boolean =>
  sense === "package" && at >= 0 && totalMark(items, i) === at;

/** A sum of several deals has the sides that they share. */
function addUp(columns: Record<string, unknown>, told: Telling[], sentence: number): void {
  const parts = told.filter((telling) => sentence - telling.sentence <= 2).map(({ fact }) => fact.columns);
  for (const side of ["supplier", "recipient"]) {
    const codes = [...new Set(parts.map((part) => part[side]))];
    if (codes.length > 1) [columns[side], columns[`${side}_basis`]] = [null, "none"];
    else if (codes.length === 1 && codes[0]) columns[side] = codes[0];
  }
}

/** Whether a sentence without a verb goes on with deals that the one before it tells: `In September, 48 jets for $3bn.` */
const goesOn = (document: Document, { index, block }: Sentence, told: Telling[]): boolean => {
  const asked = document.sentences[index - 1]?.items;
  if (asked?.at(-1)?.lower === "?" && asked.some((item) => has(item, "deal-noun") || has(item, "buy") || has(item, "sell"))) return true; // prettier-ignore
  const last = told.at(-1);
  return last !== undefined && index - last.sentence <= 1 && document.sentences[last.sentence].block === block;
};

/** Whether two sums are of one list: no verb with a tense between them. */
const isListed = (items: Item[], a: number, b: number): boolean =>
  b - a < 14 && items.slice(a + 1, b).some(({ lower }) => lower === "," || lower === "and") && !items.slice(a + 1, b).some((item) => item.word.forms.size > 0 && !isMilitary(item)); // prettier-ignore

/** `approaches $5 billion, to be exact $4.85 billion`: the sum before, told to the digit. */
function isSameAgain(items: Item[], a: number, b: number): boolean {
  const [x, y] = [items[a].mention, items[b].mention];
  if (x?.type !== "money" || y?.type !== "money" || a === b || x.qualifier === "exact") return false;
  return x.currency === y.currency && Math.abs(Number(x.amount) - Number(y.amount)) <= 0.06 * Number(x.amount);
}

/** Whether a sum stands alone in brackets: `a $103 million contract (95 million euros)`. */
const isInBrackets = (items: Item[], i: number): boolean =>
  /^[([]$/.test(items[i - 1]?.lower ?? "") && items.slice(i + 1, i + 6).some(({ lower }) => /^[)\]]$/.test(lower));

/** Whether a sum stands between commas right behind another one: `600 million dirhams, roughly $60 million, went on drones`. */
const isApposed = (items: Item[], i: number): boolean =>
  items[i - 2]?.mention?.type === "money" && /^(,|–|—|-)$/.test(items[i - 1].lower) && (items[i + 1]?.kind ?? "punct") === "punct"; // prettier-ignore

/** Takes a sum in another currency as a second telling of a deal's sum. */
function converts({ columns, support }: Fact, money: MoneyMention): boolean {
  if (money.amount === null || money.currency === null || columns.currency === null || money.currency === columns.currency) return false; // prettier-ignore
  if (money.currency === "USD") columns.usd ??= money.amount;
  support.push({ field: "amount", start: money.start, end: money.end });
  return true;
}

const isMoney = (mention: { type: string }): boolean => mention.type === "money";

function countMilitary(document: Document): number {
  let count = 0;
  for (const { items } of document.sentences) for (const item of items) if (isMilitary(item) && ++count >= 2) return count; // prettier-ignore
  return count;
}

/** `The sales by state-run X come at a delicate time`: the next sentence names the company that sells. */
function addCompanies(document: Document, tellings: Telling[]): void {
  for (const { fact, sentence } of tellings) {
    if (fact.columns.company !== null) continue;
    const next = document.sentences.slice(sentence + 1, sentence + 3).find(({ items }) => refersBack(items.slice(0, 6), true)); // prettier-ignore
    const mention = next?.mentions.find((m) => m.type === "company" && m.country === fact.columns.supplier);
    if (mention?.type !== "company" || fact.columns.supplier === null) continue;
    fact.columns.company = mention.name;
    fact.support.push({ field: "company", start: mention.start, end: mention.end });
  }
}
