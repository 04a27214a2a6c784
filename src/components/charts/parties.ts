import { countryInText, countryName, countryOf } from "./country-names.js";
import type { Parties } from "./types.js";

/** The trade that the notebook is about, where a caller names no other. */
const DEFAULT: Parties = { supplier: "ISR", recipient: "AZE" };

/** Completes the options and returns codes and names: "Israel", "Israel’s", "the United States". */
export function partiesOf(options: Partial<Parties> = {}) {
  const supplier = options.supplier ?? DEFAULT.supplier;
  const recipient = options.recipient ?? DEFAULT.recipient;
  return { supplier: partyOf(supplier), recipient: partyOf(recipient) };
}

function partyOf(code: string) {
  return { code, name: countryName(code), inText: countryInText(code), of: countryOf(code) };
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Spells numbers to ten: "five". */
export function spelled(count: number): string {
  return SMALL[count] ?? String(count);
}

/** "three visits", "one visit". */
export function counted(count: number, noun: string): string {
  return `${spelled(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Puts a capital at the beginning. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** "largest", "2nd-largest", "11th-largest". */
export function largest(rank: number): string {
  return rank === 1 ? "largest" : `${ordinal(rank)}-largest`;
}

/** "1st", "2nd", "3rd", "11th", "22nd". */
export function ordinal(rank: number): string {
  const tens = rank % 100;
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${suffix}`;
}
