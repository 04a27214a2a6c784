import type { Token } from "../types.js";

/** Which way a clause looks: a weekday goes back in the past and forward in the future. */
export type Direction = "past" | "future";

const FUTURE = new Set(["will", "shall", "'ll", "won't", "would", "due", "scheduled", "slated", "set", "plan", "plans", "planned", "planning", "expect", "expects", "expected", "intends", "intend", "hopes", "hope", "upcoming", "going", "aims", "must", "should", "deadline", "ahead", "poised", "may", "might", "can", "could", "begins", "starts", "opens", "meets", "visits", "arrives", "travels", "flies", "leaves", "expires", "tentatively", "likely"]); // prettier-ignore
const PAST = new Set(["said", "was", "were", "had", "did", "has", "have", "told", "came", "went", "made", "took", "met", "held", "began", "fell", "rose", "gave", "got", "sent", "left", "won", "lost", "signed", "ended", "became", "saw", "sold", "bought", "flew", "spoke", "wrote", "'d", "closed", "reported", "announced"]); // prettier-ignore
const NO_PAST = new Set(["need", "speed", "exceed", "proceed", "succeed", "indeed", "bed", "red", "hundred", "united", "speed", "feed", "seed", "need", "agreed-upon", "unmanned", "armed", "advanced", "based", "retired", "weed", "breed", "wed", "embed", "sacred", "naked"]); // prettier-ignore
const FAR = 30;

/** Tells whether the clause round the tokens `from` to `to` looks back or ahead, by the nearest verb before them, else after. Null where no verb tells. */
export function directionAt(tokens: Token[], from: number, to: number): Direction | null {
  let first = from - 1;
  while (first >= 0 && /^(on|by|in|until|before|after|since|from|at|the|this|next|last|of|for|to|starting|beginning|only|late|early)$/.test(tokens[first].lower)) first--; // prettier-ignore
  const opens =
    first < 0 ||
    /^[,;:—–"“(]$/.test(tokens[first].lower) ||
    /^(and|but|that|while|as|because|since|when|where)$/.test(tokens[first].lower);
  const left = search(tokens, from - 1, -1);
  const right = opens || !left ? search(tokens, to, 1) : null;
  return (opens ? (right ?? left) : (left ?? right)) ?? null;
}

function search(tokens: Token[], at: number, step: 1 | -1): Direction | null {
  for (let i = at, n = 0; i >= 0 && i < tokens.length && n < FAR; i += step, n++) {
    const direction = told(tokens, i);
    if (direction) return direction;
    if (tokens[i].lower === ";") return null;
  }
  return null;
}

function told(tokens: Token[], i: number): Direction | null {
  const { lower, word, kind } = tokens[i];
  if (kind !== "word") return null;
  if (FUTURE.has(lower)) {
    const had = /^(had|was|were|'s|originally|been)$/.test(tokens[i - 1]?.lower ?? "");
    if (lower === "set" && tokens[i + 1]?.lower !== "to" && tokens[i + 1]?.lower !== "for") return null;
    if (lower === "may" && tokens[i].text !== "may") return null;
    if ((lower === "planned" || lower === "expected") && had && tokens[i - 1].lower === "had") return "past";
    return "future";
  }
  if (/^(is|are|'s|'re)$/.test(lower) && tokens[i + 1]?.lower === "to") return "future";
  if (PAST.has(lower)) return "past";
  if (word.forms.has("past") && !word.forms.has("base")) return "past";
  if (lower.length > 3 && lower.endsWith("ed") && !NO_PAST.has(lower)) return isAdjective(tokens, i) ? null : "past";
  return null;
}

const isAdjective = (tokens: Token[], i: number): boolean =>
  /^(the|a|an|its|his|her|their|-)$/.test(tokens[i - 1]?.lower ?? "");
