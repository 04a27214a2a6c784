import { clauses, clauseAt } from "../../grammar/clauses.js";
import type { Document, Extractor, Fact, Item, MoneyMention, Refusal, Sentence, Support } from "../../types.js";
import { carrySides, refersBack } from "./carry.js";
import { isMilitary, systemsIn } from "./goods.js";
import { kindOf } from "./kind.js";
import { measure, type Measure } from "./measure.js";
import { refuseMeasure, refuseSides } from "./refuse.js";
import { addParties, readSides, type Sides } from "./sides.js";
import { readStanding } from "./status.js";
import { readStory, type Story } from "./story.js";
import { unite, type Telling } from "./unite.js";
import { dateOfDeal } from "./when.js";

/**
 * Reads the sums of money for arms out of a document. Each sum becomes a deal, or a refusal with its reason:
 * what the sum measures, who sells and buys, how far the deal has come, when; then the tellings of one deal are united.
 */
export const extractDeals: Extractor = (document) => {
  const tellings: Telling[] = [];
  const refusals: Refusal[] = [];
  if (!document.sentences.some(({ mentions }) => mentions.some(isMoney))) return { facts: [], refusals };
  const story = readStory(document);
  const aboutArms = countMilitary(document) >= 2;
  for (const sentence of document.sentences) {
    if (!sentence.mentions.some(isMoney)) continue;
    let last = { measure: NOTHING, at: 0 };
    sentence.items.forEach(({ mention }, i) => {
      if (mention?.type !== "money") return;
      let what = measure(sentence.items, i);
      if (what.sense === null && isListed(sentence.items, last.at, i)) what = last.measure;
      last = { measure: what, at: i };
      const reason = refuseMeasure(sentence, i, mention, what, aboutArms);
      const fact = reason === null ? dealAt(document, sentence, i, mention, what, story) : reason;
      if (typeof fact === "string")
        refusals.push({ start: mention.start, end: mention.end, kind: "money", reason: fact, rule: "deals" }); // prettier-ignore
      else tellings.push({ fact, sentence: sentence.index });
    });
  }
  addCompanies(document, tellings);
  return { facts: unite(tellings), refusals };
};

const NOTHING: Measure = { sense: null, at: -1 };

/** Whether two sums are of one list: no verb with a tense between them. */
const isListed = (items: Item[], a: number, b: number): boolean =>
  b - a < 14 && items.slice(a + 1, b).some(({ lower }) => lower === "," || lower === "and") && !items.slice(a + 1, b).some((item) => item.word.forms.size > 0 && !isMilitary(item)); // prettier-ignore

const isMoney = (mention: { type: string }): boolean => mention.type === "money";

function countMilitary(document: Document): number {
  let count = 0;
  for (const { items } of document.sentences) for (const item of items) if (isMilitary(item) && ++count >= 2) return count; // prettier-ignore
  return count;
}

/** Builds the deal told at item `i`, or gives the reason why there is none. */
function dealAt(
  document: Document,
  sentence: Sentence,
  i: number,
  money: MoneyMention,
  what: Measure,
  story: Story,
): Fact | string {
  const { items } = sentence;
  const roles = story.roles[sentence.index]!;
  const sides = readSides(sentence, roles, i, story);
  const refers = refersBack(items, sides.supplier !== null || sides.recipient !== null);
  carrySides(document, sentence, sides, story, refers);
  addParties(sides, story, []);
  const reason = refuseSides(items, what, sides);
  if (reason) return reason;
  const { from, to } = scope(sentence, i);
  const standing = readStanding(sentence, i, from, to, sides);
  if (standing.ruledOut) return "What is told will not be.";
  const kind = kindOf(items, i, what, standing, from, to);
  const { date, mention } = dateOfDeal(document, sentence, i, kind, standing, refers);
  const { amount, amountMax, currency, usd, qualifier } = money;
  const support = supportOf(sentence, i, money, sides);
  if (mention) support.push({ field: "date_earliest", start: mention.start, end: mention.end });
  return {
    table: "deals",
    columns: {
      amount, amount_max: amountMax, currency, usd, qualifier, kind, status: standing.status,
      supplier: sides.supplier, recipient: sides.recipient, supplier_basis: sides.supplierBasis, recipient_basis: sides.recipientBasis,
      company: sides.company, systems: systemsIn(sentence),
    },
    date,
    attributedTo: standing.attribution?.speaker ?? null,
    support,
    rule: `deals: ${what.sense}${what.at >= 0 ? ` by "${items[what.at].text}"` : ""}`,
  }; // prettier-ignore
}

/** The clauses that tell of the sum: its own, and those without another sum that touch it. */
function scope(sentence: Sentence, i: number): { from: number; to: number } {
  const parts = clauses(sentence.items);
  const n = parts.indexOf(clauseAt(parts, i));
  const free = (k: number): boolean => {
    const part = parts[k];
    return part !== undefined && !sentence.items.slice(part.from, part.to).some(({ mention }) => mention?.type === "money"); // prettier-ignore
  };
  let a = n;
  let b = n;
  while (free(a - 1)) a--;
  if (free(b + 1)) b++;
  return { from: parts[a].from, to: parts[b].to };
}

/** The words that tell the deal: the clause round the sum, and each side where it is named. */
function supportOf(sentence: Sentence, i: number, money: MoneyMention, sides: Sides): Support[] {
  const { items } = sentence;
  const parts = clauses(items);
  const own = clauseAt(parts, i);
  const ats = [i, sides.supplierAt, sides.recipientAt, own.from].filter((at) => at >= 0);
  const first = items[Math.min(...ats)];
  const last = items[Math.max(...ats, own.to - 1)];
  const support: Support[] = [
    { field: "fact", start: first.start, end: last.end },
    { field: "amount", start: money.start, end: money.end },
  ];
  const add = (field: string, at: number): void => {
    if (at >= 0) support.push({ field, start: items[at].start, end: items[at].end });
  };
  add("supplier", sides.supplierAt);
  add("recipient", sides.recipientAt);
  add("company", sides.companyAt);
  return support;
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
