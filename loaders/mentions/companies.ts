import type { CompanyMention, Finder, Token } from "../types.js";
import { companies } from "../vocabulary/companies.js";
import { COMPANY_NOUNS, STRONG_ENDINGS, WEAK_ENDINGS } from "../vocabulary/company-shapes.js";
import { countryNames } from "../vocabulary/countries.js";
import { timeWords } from "../vocabulary/time.js";

const countries = new Map<string, string>();
for (const { name, code, form } of countryNames())
  if (!/[\s-]/.test(name) && form !== "people" && !countries.has(name.toLowerCase()))
    countries.set(name.toLowerCase(), code);
const known = new Map(companies.flatMap((company) => company.names.map((name) => [name.toLowerCase(), company] as const))); // prettier-ignore

/**
 * Finds companies that the vocabulary does not know, by their shape: `Zorin Aerospace Industries`, `Kestrel Systems Ltd`,
 * `the Israeli drone maker Zorin`, `Zorin, an Israeli drone maker`. The home country is that of the words beside it.
 */
export const findCompanies: Finder = (tokens, text) => {
  const found: CompanyMention[] = [];
  for (let i = 0; i < tokens.length;) {
    if (!isCapital(tokens[i])) {
      i++;
      continue;
    }
    const run = readRun(tokens, i);
    const country = leadingCountry(tokens, i) ?? trailingCountry(tokens, run);
    const introduced = isIntroduced(tokens, i) || trailingCountry(tokens, run) !== null;
    const from = countries.has(tokens[i].lower) && run - i > 1 ? i + 1 : i;
    if (run > from && (hasEnding(tokens, from, run) || (introduced && isName(tokens, from, run)))) {
      const { start } = tokens[from];
      const { end } = tokens[run - 1];
      const name = text.slice(start, end);
      const own = knownStart(tokens, from, run);
      if (from === i || !own) found.push({ type: "company", start, end, text: name, name: own?.names[0] ?? name, country: own ? own.country : (country ?? (from > i ? countries.get(tokens[i].lower)! : null)) }); // prettier-ignore
    }
    i = run;
  }
  return found;
};

const isCapital = ({ kind, text }: Token): boolean => kind === "word" && text[0] !== text[0].toLowerCase();

/** Index after the capitalised words from token `i` on; `&` and hyphens join them. */
function readRun(tokens: Token[], i: number): number {
  let to = i;
  while (to < tokens.length && to - i < 8) {
    const token = tokens[to];
    if (isCapital(token)) to++;
    else if (
      (token.text === "&" || token.text === "-") &&
      to > i &&
      to + 1 < tokens.length &&
      isCapital(tokens[to + 1])
    )
      to++; // prettier-ignore
    else break;
  }
  return Math.max(to, i + 1);
}

/** Whether the words end as a company's name does, after words that are a name. */
function hasEnding(tokens: Token[], from: number, to: number): boolean {
  const last = tokens[to - 1].lower;
  if (to - from < 2) return false;
  if (STRONG_ENDINGS.has(last)) return !tokens.slice(from, to - 1).every(isCommon);
  return WEAK_ENDINGS.has(last) && isName(tokens, from, to - 1);
}

/** Whether the words are no common ones: a name, for all we know. */
const isName = (tokens: Token[], from: number, to: number): boolean =>
  to - from <= 4 && !tokens.slice(from, to).some((token) => isCommon(token) || /^(ministry|army|navy|force|forces|president|minister|ceo|parliament|government|i|prime|chief)$/.test(token.lower)); // prettier-ignore

const isCommon = ({ lower, word, kind }: Token): boolean =>
  kind !== "word" || word.classes.size > 0 || word.forms.size > 0 || countries.has(lower) || timeWords.has(lower) || WEAK_ENDINGS.has(lower) || /^(air|land|sea|anti|multi|advanced|national|new|heavy|light|in|the|of|and)$/.test(lower); // prettier-ignore

/** The country told before a name: `Israel's X`, `Israeli X`, `the Israeli drone maker X`, `Haifa-based X`. */
function leadingCountry(tokens: Token[], i: number): string | null {
  let k = i - 1;
  if (tokens[k]?.lower === "," || tokens[k]?.lower === "'s") k--;
  for (let steps = 0; k >= 0 && steps < 7; k--, steps++) {
    const { lower, kind } = tokens[k];
    const code = countries.get(lower);
    if (code && isCapital(tokens[k])) return code;
    if (tokens[i - 1].lower === "'s" || kind === "punct" ? lower !== "-" : isCapital(tokens[k])) return null;
    if (steps === 0 && !COMPANY_NOUNS.has(lower) && lower !== "based") return null;
  }
  return null;
}

/** Whether a noun for a company and a country stand right before the name. */
const isIntroduced = (tokens: Token[], i: number): boolean => {
  const at = tokens[i - 1]?.lower === "," ? i - 2 : i - 1;
  return tokens[at] !== undefined && COMPANY_NOUNS.has(tokens[at].lower) && tokens[at].kind === "word" && leadingCountry(tokens, i) !== null; // prettier-ignore
};

/** The country of an apposition after a name: `X, an Israeli drone maker`, `X (Israel)`. */
function trailingCountry(tokens: Token[], to: number): string | null {
  if (tokens[to]?.text === "(" && tokens[to + 2]?.text === ")") return countries.get(tokens[to + 1].lower) ?? null;
  if (tokens[to]?.text !== ",") return null;
  const at = /^(a|an|the)$/.test(tokens[to + 1]?.lower ?? "") ? to + 2 : to + 1;
  const code = tokens[at] && isCapital(tokens[at]) ? countries.get(tokens[at].lower) : undefined;
  if (!code) return null;
  for (let k = at + 1; k < Math.min(tokens.length, at + 7); k++) {
    if (tokens[k].kind === "punct" && tokens[k].text !== "-") return null;
    if (COMPANY_NOUNS.has(tokens[k].lower)) return code;
  }
  return null;
}

/** The known company whose name the words begin with: `Elbit Systems Land Ltd` is Elbit Systems. */
function knownStart(tokens: Token[], from: number, to: number): (typeof companies)[number] | null {
  for (let end = to; end > from; end--) {
    const words = tokens.slice(from, end).map(({ lower }) => lower).join(" "); // prettier-ignore
    const company = known.get(words);
    if (company) return company;
  }
  return null;
}
