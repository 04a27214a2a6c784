import { currencyAmong, sharedWord } from "../../mentions/money/currency.js";
import { clauses, clauseAt } from "../../grammar/clauses.js";
import { has, verbGroups } from "../../grammar/verbs.js";
import type { Document, Fact, Item, MoneyMention, Sentence, Support } from "../../types.js";
import { carrySides, refersBack } from "./carry.js";
import { isDeniedNearby, isUndone } from "./denial.js";
import { fillFromFocus } from "./focus.js";
import { fillFromCurrency, takeCurrency } from "./tender.js";
import { endAround } from "./ending.js";
import { systemsIn } from "./goods.js";
import { takeForeignBuyer } from "./foreign-buyer.js";
import { kindOf } from "./kind.js";
import { fillFromSentence } from "./local.js";
import { takeKnownBuyer } from "./known-buyer.js";
import type { Measure } from "./measure.js";
import { refuseSides } from "./refuse.js";
import { takeNamedBuyer } from "./named-buyer.js";
import { isNotice } from "./notice.js";
import type { Referent } from "./refer.js";
import { addParties, readSides, type Sides } from "./sides.js";
import { endOf, readStanding, type Standing } from "./status.js";
import { byFrequency, remember, type Story } from "./story.js";
import type { Telling } from "./unite.js";
import { dateOfDeal } from "./when.js";

/** Builds the deal told at item `i`, or gives the reason why there is none. */
export function dealAt(
  document: Document,
  sentence: Sentence,
  i: number,
  money: MoneyMention,
  what: Measure,
  story: Story,
  of: Referent | null,
  told: Telling[],
): Fact | string {
  const { items } = sentence;
  const roles = story.roles[sentence.index]!;
  const sides = readSides(sentence, roles, i, story);
  fillFromSentence(sentence, i, roles, sides, story);
  const refers = of !== null || refersBack(items, sides.supplier !== null || sides.recipient !== null);
  carrySides(document, sentence, sides, story, refers, told);
  addParties(sides, story, []);
  fillFromCurrency(sides, money, story);
  fillFromFocus(document, sentence, i, sides, roles, story);
  takeCurrency(sides, money, story);
  takeNamedBuyer(document, sentence, sides);
  takeKnownBuyer(items, i, sides, story);
  takeForeignBuyer(items, roles.agents, sides);
  const reason = refuseSides(items, what, sides);
  if (reason) return reason;
  remember(story, sides.supplier, sides.recipient);
  const { from, to } = scope(sentence, i);
  const standing = standingOf(document, sentence, i, from, to, sides, of);
  const notice = /^(announced|planned|reported)$/.test(standing.status) && (sides.supplier === "USA" || sides.supplier === null) && isNotice(document, sentence, i, told, sides.supplier); // prettier-ignore
  if (notice) {
    sides.supplier ??= "USA";
    Object.assign(standing, { status: "planned", offered: what.sense !== "package" });
  }
  if (standing.ruledOut) return "What is told did not happen, or will not.";
  const kind = kindOf(items, i, what, standing, from, to);
  const { date, mention } = dateOfDeal(document, sentence, i, kind, standing, refers);
  const { amount, amountMax, usd } = money;
  const qualifier = money.qualifier === "exact" && mightReach(items, i) ? "at_most" : money.qualifier;
  // "6 billion francs" are those of the country that pays
  const word = money.currency === null ? sharedWord(money.text) : null;
  const currency = money.currency ?? (word ? currencyAmong(word, [sides.recipient, sides.supplier, ...byFrequency(story)]) : null); // prettier-ignore
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

/** How far the deal has come: by its own sentence, else by the one that it refers to; what is denied next to it is denied. */
function standingOf(
  document: Document,
  sentence: Sentence,
  i: number,
  from: number,
  to: number,
  sides: Sides,
  of: Referent | null,
): Standing {
  let standing = readStanding(sentence, i, from, to, sides);
  if (of && standing.status === "announced" && standing.at < 0) {
    const before = document.sentences[of.sentence];
    standing = { ...readStanding(before, before.items.length - 1, 0, before.items.length, sides), at: -1 };
  }
  const told = standing.status === "reported" || (standing.status === "announced" && isClaimed(sentence));
  const next = document.sentences[sentence.index + 1];
  const end = next?.block === sentence.block && /^(announced|completed|reported)$/.test(standing.status) ? endOf(next) : null; // prettier-ignore
  if (end) return { ...standing, status: end };
  if (/^(announced|completed|reported)$/.test(standing.status) && endAround(document, sentence, i)) return { ...standing, status: "cancelled" }; // prettier-ignore
  if (/^(announced|reported|planned)$/.test(standing.status) && isUndone(document, sentence))
    return { ...standing, status: "denied" };
  if (next?.block === sentence.block && /^(announced|planned)$/.test(standing.status) && !standing.offered && isUnconfirmed(next)) return { ...standing, status: "reported" }; // prettier-ignore
  return told && isDeniedNearby(document, sentence) ? { ...standing, status: "denied" } : standing;
}

/** `Neither the agency nor Hanoi would confirm the figure`: what was told right before is only said. */
const isUnconfirmed = ({ items }: Sentence): boolean =>
  items.length < 30 &&
  verbGroups(items).some(({ main, negated, from, to }) => items[main].word.lemma === "confirm" && (negated || /^(neither|nobody|none|no)$/.test(items[0].lower) || items.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(declined|refused|neither|nor)$/.test(lower))) && items.slice(to, to + 5).some(({ lower }) => /^(figure|sum|price|report|reports|it|deal|contract|sale|order|story|nor)$/.test(lower))); // prettier-ignore

const REACHES = /^(reach|hit|climb|grow|rise|swell|yield|total|top|fetch|balloon|exceed)$/;

/** `might in the end reach 11 billion`, `may yet grow to $5 billion`: the most that it can be. */
const mightReach = (items: Item[], i: number): boolean =>
  [i - 1, i - 2].some((k) => items[k] && REACHES.test(items[k].word.lemma) && items.slice(Math.max(0, k - 6), k).some(({ lower }) => /^(may|might|could)$/.test(lower))) || // prettier-ignore
  verbGroups(items).some(({ possible, negated, lemma, to }) => possible && !negated && REACHES.test(lemma) && i >= to && i - to <= 2); // prettier-ignore

/** Whether somebody asserts what a sentence tells. */
const isClaimed = ({ items }: Sentence): boolean =>
  items.some((item) => (has(item, "claim") || has(item, "report")) && item.word.forms.has("past"));

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
