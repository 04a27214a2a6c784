import type { DateValue, Fact, MoneyMention } from "../../types.js";

/** A deal as one sentence tells it, before the tellings of a document are united. */
export interface Telling {
  fact: Fact;
  sentence: number;
  /** The same sum in other currencies, as the sentence gives it: `$1.8bn (£1.1bn, 1.3bn euros)`. */
  others?: MoneyMention["others"];
}

const FIRMNESS = ["denied", "cancelled", "suspended", "completed", "announced", "reported", "planned"];
/** Sums that may be the same differ by less than this, as a logarithm. */
const STEP = Math.log(1.07);
const PRECISION = ["day", "range", "month", "season", "year", "interval", "unknown"];

/** Unites what a document tells of one deal in several sentences (headline, lead and body): the same sum between the same sides. Keeps order. */
export function unite(tellings: Telling[]): Fact[] {
  const united: Fact[] = [];
  const bySize = new Map<number, Fact[]>();
  const converted = new Map<string, Fact>();
  for (const { fact, others = [] } of tellings) {
    const size = Math.floor(Math.log(Math.max(1, Number(fact.columns.amount))) / STEP);
    const near = [size - 1, size, size + 1].flatMap((key) => bySize.get(key) ?? []);
    const same = near.find((other) => isSame(other, fact));
    const other = same ? undefined : converted.get(`${fact.columns.amount} ${fact.columns.currency}`);
    if (same) join(same, fact);
    else if (other && isOfSameSides(other, fact)) joinConverted(other, fact);
    else {
      united.push(fact);
      bySize.set(size, [...(bySize.get(size) ?? []), fact]);
    }
    for (const { amount, currency } of others) if (currency) converted.set(`${amount} ${currency}`, same ?? fact);
  }
  return united;
}

const isOfSameSides = ({ columns: x }: Fact, { columns: y }: Fact): boolean =>
  alike(x.supplier, y.supplier) && alike(x.recipient, y.recipient) && (x.kind === "cumulative") === (y.kind === "cumulative"); // prettier-ignore

/** Joins a telling in a currency that the first gave in brackets: all but the sum. */
function joinConverted(first: Fact, later: Fact): void {
  const { amount, amount_max, currency, usd, qualifier } = first.columns;
  join(first, { ...later, columns: { ...later.columns, amount, amount_max, currency, usd, qualifier } });
}

function isSame(a: Fact, b: Fact): boolean {
  const x = a.columns;
  const y = b.columns;
  const parity = x.amount === y.amount && x.supplier === y.supplier && x.recipient === y.recipient && x.kind === y.kind && (x.currency === "USD" || y.currency === "USD"); // prettier-ignore
  if (x.currency !== y.currency && x.currency !== null && y.currency !== null && !parity) return false;
  if (!alike(x.supplier, y.supplier) || !alike(x.recipient, y.recipient)) return false;
  if ((x.kind === "cumulative") !== (y.kind === "cumulative")) return false;
  if ((x.kind === "batch") !== (y.kind === "batch") && x.amount !== y.amount) return false;
  if ((x.status === "denied") !== (y.status === "denied") && x.qualifier !== y.qualifier) return false;
  const [m, n] = [Number(x.amount), Number(y.amount)];
  if (Math.abs(m - n) <= 0.001 * Math.max(m, n)) return true;
  if ((x.status === "planned") !== (y.status === "planned")) return false;
  if (isApart(a.date, b.date)) return false;
  return Math.abs(m - n) <= 0.06 * Math.max(m, n) && allows(x.qualifier, m, n) && allows(y.qualifier, n, m) && isRounded(Math.min(m, n), Math.max(m, n)); // prettier-ignore
}

/** Whether two sums that differ are told with days or months of their own, far from each other. */
const isApart = (a: DateValue, b: DateValue): boolean =>
  [a, b].every(({ basis, precision }) => (basis === "stated" || basis === "resolved") && /^(day|month|season|year)$/.test(precision)) && // prettier-ignore
  a.latest !== null && b.latest !== null && a.earliest !== null && b.earliest !== null && (a.latest < b.earliest || b.latest < a.earliest); // prettier-ignore

/** Whether a figure with its qualifier leaves room for another: "more than 6" for 6.2, not for 5.8. */
const allows = (qualifier: unknown, own: number, other: number): boolean =>
  qualifier === "at_least" ? other >= own : qualifier === "at_most" ? other <= own : true;

const alike = (a: unknown, b: unknown): boolean => a === b || a === null || b === null;

/** Whether one of two figures is the other, rounded to two digits. */
const isRounded = (low: number, high: number): boolean =>
  Number(low.toPrecision(2)) === high || Number(high.toPrecision(2)) === low || Number(low.toPrecision(1)) === high || Number(high.toPrecision(1)) === low; // prettier-ignore

/** Joins a later telling into the first: the exact figure, the sides told, the firmest status, the closest date. */
function join(first: Fact, later: Fact): void {
  const a = first.columns;
  const b = later.columns;
  const digits = (n: unknown): number => String(n).replace(/0+$/, "").length;
  const exact = (a.qualifier !== "exact" && b.qualifier === "exact") || (a.qualifier === b.qualifier && digits(b.amount) > digits(a.amount)); // prettier-ignore
  const same = a.amount === b.amount && a.amount_max === b.amount_max;
  if (same)
    a.qualifier = a.qualifier === "exact" ? b.qualifier : a.qualifier; // a headline leaves "nearly" out
  else if (exact) for (const name of ["amount", "amount_max", "qualifier"]) a[name] = b[name];
  if (a.currency === "USD" && b.currency !== "USD" && b.currency !== null) a.currency = b.currency; // the dollars of a headline
  if (exact && b.usd !== null) a.usd = b.usd;
  for (const name of ["currency", "usd", "company"]) a[name] ??= b[name];
  for (const side of ["supplier", "recipient"])
    if (a[side] === null || (a[`${side}_basis`] !== "stated" && b[side] !== null && b[`${side}_basis`] === "stated"))
      [a[side], a[`${side}_basis`]] = [b[side], b[`${side}_basis`]];
  a.systems = [...new Set([...(a.systems as string[]), ...(b.systems as string[])])];
  if (a.status === "planned" && a.kind === "offer" && b.status !== "planned") a.kind = b.kind;
  if (a.kind === "contract" && (b.kind === "package" || b.kind === "batch")) a.kind = b.kind;
  if (a.status === "planned" && (b.status === "announced" || b.status === "completed")) first.date = later.date; // no longer one to come
  if (FIRMNESS.indexOf(b.status as string) < FIRMNESS.indexOf(a.status as string)) a.status = b.status;
  if (isCloser(later.date, first.date)) first.date = later.date;
  first.attributedTo ??= later.attributedTo;
  first.support.push(...later.support);
}

/** Whether a date is known more closely than another: by precision, and stated before inferred. */
const isCloser = (a: DateValue, b: DateValue): boolean =>
  (b.basis === "inferred" || b.basis === "none") && a.basis !== "inferred" && a.basis !== "none"
    ? true
    : PRECISION.indexOf(a.precision) < PRECISION.indexOf(b.precision) && a.basis !== "inferred";
