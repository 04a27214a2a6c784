import type { Token } from "../../types.js";
import { countryOfCurrency } from "../../vocabulary/countries.js";
import { currencies, DOUBTFUL, LETTERS, UNSURE, type Currency } from "../../vocabulary/currencies.js";
import { plural } from "../../vocabulary/inflect.js";

/** A currency read from tokens: its code (null where the word leaves it open) and the index after it. */
export interface ReadCurrency {
  code: string | null;
  next: number;
}

const bySign = new Map<string, string>();
const byWord = new Map<string, Currency[]>();
const adjectives = new Set(["new"]);
for (const currency of currencies) {
  for (const sign of currency.signs) if (!bySign.has(sign)) bySign.set(sign, currency.code);
  for (const adjective of currency.adjectives) adjectives.add(adjective);
  for (const word of currency.words)
    for (const form of new Set([word, plural(word)])) {
      const list = byWord.get(form) ?? [];
      if (!list.includes(currency)) list.push(currency);
      byWord.set(form, list);
    }
}

/** Whether a sign of a currency can begin with this character. */
const firstOfSign = new Set([...bySign.keys(), ...LETTERS.keys()].map((sign) => sign[0]));

/**
 * Reads a currency's sign before a number at token `i`: `$`, `US$`, `US $`, `NIS`, `Rs.`.
 * Signs of letters have to stand right before a number, or a sign of their own.
 */
export function readSign(tokens: Token[], i: number): ReadCurrency | null {
  const first = tokens[i];
  if (!firstOfSign.has(first.text[0])) return null;
  const letter = LETTERS.get(first.text);
  if (letter && tokens[i + 1]?.start === first.end && tokens[i + 1].kind === "number")
    return { code: letter, next: i + 1 };
  for (let length = 3; length >= 1; length--) {
    const last = tokens[i + length - 1];
    if (!last) continue;
    let joined = first.text;
    let apart = false;
    for (let k = i + 1; k < i + length; k++) {
      joined += tokens[k].text;
      if (tokens[k].start > tokens[k - 1].end) apart = true;
    }
    if (apart && !/^U\.?S/.test(joined)) continue;
    const code = bySign.get(joined);
    if (code !== undefined) return { code, next: i + length };
  }
  return null;
}

/**
 * Reads a currency's word after a number at token `i`: `dollars`, `US dollars`, `-dollar`, `of dollars`, `Swiss francs`, `USD`, `€`.
 * `large` tells whether the number is a million or more, where a doubtful word ("pounds", "won") is money.
 */
export function readUnit(tokens: Token[], i: number, large: boolean): ReadCurrency | null {
  let at = i;
  if (tokens[at]?.text === "-" || tokens[at]?.text === "–") at++;
  else if (tokens[at]?.lower === "of" || tokens[at]?.lower === "in") at++;
  const from = at;
  while (at < from + 3 && tokens[at] && adjectives.has(tokens[at].lower)) at++;
  const token = tokens[at];
  if (!token) return null;
  const shared = byWord.get(token.lower);
  if (shared) {
    if (token.lower !== "dollar" && from > i && tokens[i].lower === "in") return null;
    const named = shared.find((c) => tokens.slice(from, at).some(({ lower }) => c.adjectives.includes(lower)));
    if (DOUBTFUL.has(token.lower) && !large && !named) return null;
    if (
      /^[A-Z]{3}$/.test(token.text) ||
      token.text === token.lower ||
      named ||
      /s$/.test(token.lower) ||
      token.text.length > 3
    )
      // prettier-ignore
      return { code: named ? named.code : choose(tokens, token.lower, shared), next: at + 1 };
    return null;
  }
  if (at > i) return null;
  if (token.kind !== "symbol" && !/^[A-Z]{2,3}$/.test(token.text)) return null;
  const sign = bySign.get(token.text);
  return sign && !/^(RO|LE|SR|QR|BD|TL|RM)$/.test(token.text) ? { code: sign, next: at + 1 } : null;
}

/** Of currencies that share a word, the one whose country stands in the sentence; else the usual reading. */
function choose(tokens: Token[], word: string, shared: Currency[]): string | null {
  if (shared.length === 1) return shared[0].code;
  if (word.startsWith("dollar") || word.startsWith("ruble") || word.startsWith("rouble")) return shared[0].code;
  for (const currency of shared)
    for (const { lower } of tokens)
      if (currency.adjectives.some((a) => a.length > 3 && lower.startsWith(a.slice(0, 4)))) return currency.code;
  return UNSURE.has(word) || UNSURE.has(word.replace(/s$/, "")) ? null : shared[0].code;
}

/** Of the currencies that share a word ("francs", "crowns"), the one of the first country that has one; null where none has. */
export function currencyAmong(word: string, countries: (string | null)[]): string | null {
  const shared = byWord.get(word.toLowerCase()) ?? [];
  for (const country of countries) {
    const own = country && shared.find(({ code }) => countryOfCurrency(code) === country);
    if (own) return own.code;
  }
  return null;
}

/** The currency's word in a sum whose word several currencies share: "pesos" in "18.9 billion pesos"; null where none stands there. */
export function sharedWord(text: string): string | null {
  for (const [word] of text.matchAll(/\p{L}+/gu)) if ((byWord.get(word.toLowerCase())?.length ?? 0) > 1) return word;
  return null;
}

/** Whether these letters are a currency's sign. */
export const isSign = (letters: string): boolean => bySign.has(letters);
