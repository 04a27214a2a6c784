import { scaleLog } from "d3-scale";
import { moneyText } from "./money.js";

/** Where sums of dollars lie, in pixels. */
export interface MoneyAxis {
  x: (usd: number) => number;
  left: number;
  right: number;
  ticks: { x: number; label: string }[];
}

/** Builds a logarithmic axis over whole powers of ten round all sums. */
export function moneyAxis(rows: { usd: number; usd_max: number | null }[], left: number, right: number): MoneyAxis {
  const sums = rows.flatMap((row) => [row.usd, Math.max(row.usd_max ?? 0, row.usd)]);
  const low = Math.floor(Math.log10(sums.reduce((a, b) => Math.min(a, b))));
  const high = Math.max(Math.ceil(Math.log10(sums.reduce((a, b) => Math.max(a, b)))), low + 1);
  const x = scaleLog([10 ** low, 10 ** high], [left, right]);
  const every = Math.ceil((high - low) / Math.max((right - left) / 80, 1));
  const ticks = [];
  for (let power = low; power < high; power += every)
    ticks.push({ x: x(10 ** power), label: moneyText(10 ** power, "USD") });
  return { x: (usd) => x(usd), left, right, ticks };
}
