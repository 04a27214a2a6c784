import type { Token } from "../../types.js";
import { scales } from "../../vocabulary/numbers.js";
import { readSign, readUnit } from "./currency.js";

/** A sum without a number, as token indices (half-open). */
export interface Vague {
  from: number;
  to: number;
  currency: string | null;
}

const CROWDS = new Set("hundreds tens dozens scores thousands millions billions trillions crores lakhs".split(" "));
const FEW = new Set("several few many multiple countless untold numerous".split(" "));
const STARTS = new Set([...CROWDS, ...FEW, "million", "billion"]);
const MULTI = /^multi(-?(million|billion|trillion|crore))?$/;
const WORTH = new Set("worth cost costs costing pay paid paying spent spend value valued".split(" "));

/** Whether a sum without a number can begin with this word: a quick test before `readVague`. */
export const startsVague = (lower: string): boolean =>
  STARTS.has(lower) || (lower.charCodeAt(0) === 109 && lower.startsWith("multi"));

/** Reads a sum without a number at token `i`: `hundreds of millions of dollars`, `several billion euros`, `multibillion-dollar`, `(worth) billions`. */
export function readVague(tokens: Token[], i: number): Vague | null {
  const first = tokens[i].lower;
  let at = i;
  let large = false;
  if (MULTI.test(first)) {
    at = i + 1;
    large = first !== "multi";
    if (tokens[at]?.text === "-" && scaleAt(tokens, at + 1)) at += 2;
    else if (!large && scaleAt(tokens, at)) at++;
    else if (!large) return null;
    return withUnit(tokens, i, at) ?? { from: i, to: at, currency: null };
  }
  if (first === "million" || first === "billion") {
    const unit = tokens[i + 1]?.text === "-" ? readUnit(tokens, i + 1, true) : null;
    return unit ? { from: i, to: unit.next, currency: unit.code } : null;
  }
  at++;
  if (FEW.has(first)) {
    if (tokens[at]?.lower === "hundred" || tokens[at]?.lower === "dozen") at++;
    if (!scaleAt(tokens, at)) return null;
    at++;
  } else for (let steps = 0; steps < 3 && tokens[at]?.lower === "of" && scaleAt(tokens, at + 1); steps++) at += 2;
  const told = withUnit(tokens, i, at);
  if (told) return told;
  const big = tokens.slice(i, at).some(({ lower }) => (scales.get(lower.replace(/s$/, "")) ?? 0) >= 1e6);
  return big && WORTH.has(tokens[i - 1]?.lower ?? "") ? { from: i, to: at, currency: null } : null;
}

const scaleAt = (tokens: Token[], i: number): boolean => {
  const lower = tokens[i]?.lower;
  return lower !== undefined && lower.length > 1 && (scales.get(lower) ?? scales.get(lower.replace(/s$/, "")) ?? 0) >= 1e3; // prettier-ignore
};

function withUnit(tokens: Token[], from: number, at: number): Vague | null {
  const unit = tokens[at] ? readUnit(tokens, at, true) : null;
  if (unit) return { from, to: unit.next, currency: unit.code };
  const sign = from > 0 ? readSign(tokens, from - 1) : null;
  return sign && sign.next === from ? { from: from - 1, to: at, currency: sign.code } : null;
}
