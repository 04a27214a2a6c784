import type { Day, DatePrecision, Qualifier } from "./rows.js";

const months = "January February March April May June July August September October November December".split(" ");

interface Dated {
  date_earliest: Day | null;
  date_latest: Day | null;
  date_precision: DatePrecision;
}

/** Writes a day as a person would: `11 September 2017`. */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** Writes a date as exactly as it is known and no more: `2016–2020`, `September 2017`, `between 23 and 29 July 2017`, `by 3 September 2022`. */
export function formatDate({ date_earliest: from, date_latest: to, date_precision: precision }: Dated): string {
  if (from === null && to === null) return "date not known";
  if (from === null) return `by ${formatDay(to!)}`;
  if (to === null) return `on or after ${formatDay(from)}`;
  if (from === to) return formatDay(from);
  const years = wholeYears(from, to);
  if (years !== null) return years;
  if (precision === "month" || wholeMonth(from, to)) return monthOf(from);
  if (precision === "season") return season(from, to);
  if (precision === "interval") return `between ${span(from, to, " and ")}`;
  return span(from, to, "–");
}

function wholeYears(from: Day, to: Day): string | null {
  if (!from.endsWith("-01-01") || !to.endsWith("-12-31")) return null;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

function wholeMonth(from: Day, to: Day): boolean {
  const [year, month] = from.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return from.endsWith("-01") && to === last;
}

function monthOf(day: Day): string {
  const [year, month] = day.split("-").map(Number);
  return `${months[month - 1]} ${year}`;
}

function season(from: Day, to: Day): string {
  const name = { "03": "spring", "06": "summer", "09": "autumn", "12": "winter" }[from.slice(5, 7)];
  return name ? `${name} ${to.slice(0, 4)}` : span(from, to, "–");
}

/** Leaves out what both ends share: `11–14 September 2017`, `28 July–3 August 2017`. */
function span(from: Day, to: Day, joint: string): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}${joint}${formatDay(to)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${formatDay(from).replace(/ \d+$/, "")}${joint}${formatDay(to)}`;
  return `${formatDay(from)}${joint}${formatDay(to)}`;
}

const signs: Record<string, string> = { USD: "$", EUR: "€", GBP: "£", ILS: "₪", INR: "₹", KRW: "₩", JPY: "¥" };
const scales: [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** Writes a sum of money: `$1.6 billion`, `EUR 300,000`; without a currency the bare figure and `(currency not stated)`. */
export function formatMoney(amount: number, currency: string | null): string {
  const sign = currency === null ? "" : (signs[currency] ?? `${currency} `);
  const [unit, word] = scales.find(([unit]) => amount >= unit) ?? [1, ""];
  const figure = (amount / unit).toLocaleString("en-GB", { maximumFractionDigits: 3 });
  return `${sign}${figure}${word && ` ${word}`}${currency === null ? " (currency not stated)" : ""}`;
}

/** Writes a percentage: `69%`. */
export function formatPercent(pct: number): string {
  return `${pct.toLocaleString("en-GB", { maximumFractionDigits: 1 })}%`;
}

const qualifiers: Record<Qualifier, string> = {
  exact: "",
  approximately: "about ",
  at_least: "at least ",
  at_most: "up to ",
  range: "",
};

/** The words that have to stand before a figure of this qualifier, with a blank after them; none for an exact one. */
export function qualify(qualifier: Qualifier | null): string {
  return qualifier === null ? "" : qualifiers[qualifier];
}

const ordinals: Record<number, string> = { 1: "largest", 2: "second-largest", 3: "third-largest" };

/** Writes a rank: `second-largest`, `fifth-largest` from the fourth on as `5th-largest`, within as `among the 8 largest`. */
export function formatRank(rank: number, kind: "exact" | "within"): string {
  if (kind === "within") return `among the ${rank} largest`;
  const ending = rank % 100 > 10 && rank % 100 < 14 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[rank % 10] ?? "th");
  return ordinals[rank] ?? `${rank}${ending}-largest`;
}

/** Writes a value of a list as words: `joint_venture` becomes `joint venture`. */
export function words(value: string): string {
  return value.replaceAll("_", " ");
}
