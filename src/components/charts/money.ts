const SIGNS: Record<string, string> = { USD: "$", EUR: "€", GBP: "£", ILS: "₪" };
const SCALES: [number, string][] = [
  [1e12, "\u00A0trillion"],
  [1e9, "\u00A0billion"],
  [1e6, "\u00A0million"],
];

/** Tells a sum in words of the field: `$1.6 billion` (the space does not break), `€20 million`, `AZN 3,500`; without a currency, the bare number. */
export function moneyText(amount: number, currency: string | null): string {
  const sign = currency === null ? "" : (SIGNS[currency] ?? `${currency} `);
  const [scale, word] = SCALES.find(([size]) => Math.abs(amount) >= size) ?? [1, ""];
  const digits = (amount / scale).toLocaleString("en-US", { maximumFractionDigits: 2 });
  return `${amount < 0 ? "−" : ""}${sign}${digits.replace("-", "")}${word}`;
}
