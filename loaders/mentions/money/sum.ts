import type { Token } from "../../types.js";
import { LETTERS } from "../../vocabulary/currencies.js";
import { readNumber } from "../numbers.js";
import { readSign, readUnit } from "./currency.js";

/** One number with its currency, as token indices (half-open). */
export interface Sum {
  from: number;
  to: number;
  amount: number;
  /** The last scale word told; 1 where none is. */
  scale: number;
  /** ISO 4217; null where none is told, or the word leaves it open. */
  currency: string | null;
  /** Whether a currency is told at all. */
  unit: boolean;
}

const SHORT = /^(m|mn|mln|mio|bn|bln|b|k|tn|trn)$/;

/** Reads a sum whose sign or number begins at token `i`: `$1.6 billion`, `USD 4bn`, `500 million euros`, `five billion dollars`; also a bare number. `spaced`: short scales may stand apart, as in `$3-4 m`. */
export function readSum(tokens: Token[], i: number, spaced = false): Sum | null {
  const sign = readSign(tokens, i);
  const number = (sign && readNumber(tokens, sign.next, true)) ?? null;
  if (number && number.scale < 1e6 && LETTERS.has(tokens[i].text)) return null; // "R77", a missile
  if (sign && number) {
    const again = readUnit(tokens, number.next, number.value >= 1e6);
    const to = again && (again.code === sign.code || sign.code === "USD") ? again.next : number.next;
    const currency = again && again.code !== sign.code && sign.code === "USD" && again.code ? again.code : sign.code;
    return { from: i, to, amount: number.value, scale: number.scale, currency, unit: true };
  }
  let bare = readNumber(tokens, i, spaced);
  if (!bare) return null;
  if (!spaced && bare.scale === 1 && SHORT.test(tokens[bare.next]?.lower ?? "")) {
    const apart = readNumber(tokens, i, true); // "50 m euros": a short scale may stand apart where a currency follows
    if (apart && apart.next > bare.next && readUnit(tokens, apart.next, true)) bare = apart;
  }
  const unit = readUnit(tokens, bare.next, bare.value >= 1e6 || bare.scale >= 1e6);
  return {
    from: i,
    to: unit ? unit.next : bare.next,
    amount: bare.value,
    scale: bare.scale,
    currency: unit?.code ?? null,
    unit: unit !== null,
  };
}
