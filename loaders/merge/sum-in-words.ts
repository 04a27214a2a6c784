import type { Row } from "../tables/column.js";

const SIGNS: Record<string, string> = { USD: "$", EUR: "€", GBP: "£" };
const SCALES: [number, string][] = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
];
const BEFORE: Record<string, string> = { approximately: "about ", at_least: "at least ", at_most: "up to " };

/** Tells the sum of a deals row as a person reads it: `about $5 billion`, `INR 1,000`, `$2 billion to $3 billion`. */
export function sumInWords(row: Row): string {
  const { amount, amount_max: max, currency, qualifier } = row;
  if (typeof amount !== "number") return "a sum without a number";
  const low = figure(amount, currency as string | null);
  if (typeof max === "number" && max !== amount) return `${low} to ${figure(max, currency as string | null)}`;
  return `${BEFORE[String(qualifier)] ?? ""}${low}`;
}

/** Made once: making one takes longer than a thousand figures. */
const FIGURES = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });

function figure(amount: number, currency: string | null): string {
  const [scale, word] = SCALES.find(([s]) => amount >= s) ?? [1, ""];
  const digits = FIGURES.format(amount / scale) + word;
  if (currency === null) return `${digits} (currency not told)`;
  return SIGNS[currency] ? SIGNS[currency] + digits : `${currency} ${digits}`;
}
