import type { Token } from "../types.js";

/** Which way a clause looks: a weekday goes back in the past and forward in the future. */
export type Direction = "past" | "future";

/** Words that make a plan of what is told with them. */
const FUTURE = new Set(["will", "shall", "'ll", "won't", "would", "due", "scheduled", "slated", "expect", "expects", "expected", "intends", "intend", "upcoming", "must", "should", "deadline", "may", "might", "begins", "starts", "opens", "ends", "resumes", "concludes", "meets", "visits", "arrives", "travels", "flies", "leaves", "departs", "embarks", "convenes", "expires", "expire", "tentatively", "payable", "redeem", "effective", "possible"]); // prettier-ignore
/** Words that do so only before "to": otherwise they are nouns, or tell of something else. */
const FUTURE_BEFORE_TO = new Set(["plan", "plans", "planning", "hopes", "hope", "aims", "set", "likely", "going", "poised", "ready", "about", "preparing", "prepares", "wants", "want"]); // prettier-ignore
/** Verbs of what is fixed beforehand, which tell of a plan in the present tense. */
const FIXED = new Set(["begin", "start", "open", "end", "close", "closes", "meet", "vote", "resume", "expire", "arrive", "leave", "return", "returns", "continue", "continues"]); // prettier-ignore
/** Verbs of going that are nouns too: in the present tense they tell of a plan before a place or an adverb, "heads to Seoul on Sunday". */
const GOING = new Set(["heads", "lands", "jets", "returns", "goes", "takes", "kicks", "sets"]);
/** Verbs of receiving, before a name: "hosts Putin on Friday". */
const RECEIVING = new Set(["hosts", "welcomes", "receives", "tours", "addresses"]);
const WHITHER = new Set(["to", "for", "in", "at", "off", "back", "into", "home", "out", "on"]);
const PAST = new Set(["said", "was", "were", "had", "did", "has", "have", "told", "came", "went", "made", "took", "met", "held", "began", "fell", "rose", "gave", "got", "sent", "left", "won", "lost", "ended", "became", "saw", "sold", "bought", "flew", "spoke", "wrote", "'d", "been", "says", "led", "grew", "paid", "found", "shot", "struck", "broke", "chose", "drew", "knew", "lay", "ran", "stood", "thought", "kept", "put", "brought", "built", "heard", "sought", "caught", "fought", "spent", "dealt", "felt", "threw", "drove", "shook", "wore", "woke", "rode", "sank", "swore", "stole", "withdrew", "undertook", "overtook", "forbade", "fled", "bore", "laid", "lit", "dug", "slid", "spun", "swept", "swung", "taught", "wound"]); // prettier-ignore
const NO_VERB = new Set(["need", "speed", "exceed", "proceed", "succeed", "indeed", "bed", "red", "hundred", "united", "feed", "seed", "unmanned", "armed", "advanced", "based", "retired", "weed", "breed", "wed", "embed", "sacred", "naked", "allied", "so-called", "related", "limited"]); // prettier-ignore
const LEADS_IN = new Set(["on", "by", "in", "until", "before", "after", "since", "from", "at", "the", "this", "next", "last", "of", "for", "to", "starting", "beginning", "only", "late", "early", "through", "around", "as", "soon", "also"]); // prettier-ignore
const MOVED = new Set(["extended", "postponed", "delayed", "moved", "rescheduled", "deferred", "pushed", "off", "back", "adjourned", "shifted", "suspended"]); // prettier-ignore
const GONE = new Set(["originally", "initially", "previously", "never", "cancelled", "canceled", "scrapped", "missed", "slipped", "called", ...MOVED]); // prettier-ignore
const PLANNED = new Set(["planned", "due", "scheduled", "set", "slated", "expected", "supposed", "to", "meant"]);

/** Whether a sentence tells of a plan as past: "was due in May", "originally planned for May", "the trip was put off". */
export const tellsPastPlan = (tokens: Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      (lower !== "off" && lower !== "back" && GONE.has(lower)) ||
      ((lower === "was" || lower === "were") && PLANNED.has(tokens[i + 1]?.lower ?? "")) ||
      (lower === "off" && /^(put|called|calls|puts)$/.test(tokens[i - 1]?.lower ?? "")),
  );

const OPENERS = new Set(["and", "but", "that", "while", "because", "when", "where"]);
const FAR = 30;

/**
 * Tells whether the clause round the tokens `from` to `to` looks back or ahead: by a verb right after them, else by the nearest verb
 * before them, or after where they open the clause. Null where no verb tells. `sure` where the verb stands next to them.
 */
export function directionAt(tokens: Token[], from: number, to: number): { direction: Direction | null; sure: boolean } {
  if (tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "ahead")
    return { direction: "future", sure: true };
  if (tokens[to]?.lower === "'s") return { direction: "past", sure: true }; // Friday's ceremony
  const next = tokens[to] ? told(tokens, to, 1) : null;
  let first = from - 1;
  while (first >= 0 && LEADS_IN.has(tokens[first].lower)) first--;
  if (/^(soon|early)$/.test(tokens[from - 2]?.lower ?? "") && tokens[from - 1].lower === "as")
    return { direction: "future", sure: true };
  // "has until Friday", "gave him until 9 a.m. Tuesday to sign"
  if (
    tokens[from - 1]?.lower === "until" &&
    (tokens[to]?.lower === "to" || /^(has|have)$/.test(tokens[from - 2]?.lower ?? ""))
  )
    // prettier-ignore
    return { direction: "future", sure: true };
  // "the deadline is Friday", "Thanksgiving is on Nov. 24"
  const be = tokens[from - 1]?.lower === "on" ? from - 2 : from - 1;
  if (/^(is|are)$/.test(tokens[be]?.lower ?? "")) return { direction: "future", sure: true };
  // "extended to Nov. 20", "put off until March"
  if (tokens[from - 1]?.lower === "to" || tokens[from - 1]?.lower === "until")
    if (MOVED.has(tokens[from - 2]?.lower)) return { direction: "future", sure: true };
  const beside = (first < 0 ? null : told(tokens, first, -1)) ?? next;
  if (beside) return { direction: beside, sure: true };
  const opens = first < 0 || /^[,;:—–"“(]$/.test(tokens[first].lower) || OPENERS.has(tokens[first].lower);
  const left = search(tokens, from - 1, -1);
  const right = opens || !left ? search(tokens, to, 1) : null;
  return { direction: opens ? (right ?? left) : (left ?? right), sure: false };
}

const DONE = /^(had|used|failed|managed|began|continued|forced|able|went|came|helped|refused|started)$/;

/** Whether an infinitive, "through" or "for" stands between the last verb and token `from`: "agreed to buy it in January". */
export function isHedged(tokens: Token[], from: number): boolean {
  if (/^(through|for)$/.test(tokens[from - 1]?.lower ?? "")) return true;
  for (let i = from - 1; i > 0 && i > from - FAR && tokens[i].lower !== ";"; i--) {
    if (told(tokens, i, -1)) return false;
    if (tokens[i].word.forms.has("base") && tokens[i - 1].lower === "to") return !DONE.test(tokens[i - 2]?.lower ?? "");
  }
  return false;
}

function search(tokens: Token[], at: number, step: 1 | -1): Direction | null {
  for (let i = at, n = 0; i >= 0 && i < tokens.length && n < FAR; i += step, n++) {
    const direction = told(tokens, i, step);
    if (direction) return direction;
    if (tokens[i].lower === ";") return null;
  }
  return null;
}

const enum Sign {
  Future,
  BeforeTo,
  Fixed,
  Planned,
  Going,
  Receiving,
  Is,
  Past,
  None,
}

const signs = new Map<string, Sign>([
  ...[...PAST].map((word): [string, Sign] => [word, Sign.Past]),
  ...[...NO_VERB].map((word): [string, Sign] => [word, Sign.None]),
  ...[...FIXED].map((word): [string, Sign] => [word, Sign.Fixed]),
  ...[...FUTURE_BEFORE_TO].map((word): [string, Sign] => [word, Sign.BeforeTo]),
  ...[...FUTURE].map((word): [string, Sign] => [word, Sign.Future]),
  ...["is", "are", "'s", "'re"].map((word): [string, Sign] => [word, Sign.Is]),
  ...[...GOING].map((word): [string, Sign] => [word, Sign.Going]),
  ...[...RECEIVING].map((word): [string, Sign] => [word, Sign.Receiving]),
  ["planned", Sign.Planned],
]);

/** What the token `i` tells, if it is a verb or a word of planning. */
function told(tokens: Token[], i: number, step: 1 | -1): Direction | null {
  const { lower, word, kind, text } = tokens[i];
  if (kind !== "word") return null;
  const sign = signs.get(lower);
  if (sign === undefined) {
    const past =
      (word.forms.size > 0 && word.forms.has("past") && !word.forms.has("base")) ||
      (lower.length > 3 && lower.endsWith("ed"));
    if (!past) return null;
    const before = tokens[i - 1]?.lower ?? "";
    if (lower.endsWith("ed") && isAdjective(before)) return null;
    return isPresent(before) ? "future" : "past";
  }
  const next = tokens[i + 1]?.lower ?? "";
  const before = tokens[i - 1]?.lower ?? "";
  switch (sign) {
    case Sign.BeforeTo:
      return next === "to" || (lower === "set" && next === "for") ? (before === "had" ? "past" : "future") : null;
    case Sign.Future:
      if (lower === "may" && text !== "may") return null;
      if (lower === "due" && next === "to" && tokens[i + 2] && !tokens[i + 2].word.forms.has("base")) return null; // due to the weather
      return hadBefore(tokens, i) ? "past" : "future";
    case Sign.Planned:
      if (step < 0) return hadBefore(tokens, i) ? "past" : "future";
      return /^(is|are|was|were|been|be|being|has|have)$/.test(before) ? "future" : "past";
    case Sign.Fixed:
      return isOnward(before, lower) && /^(on|in|at|next|this|[a-z]+day)$/.test(next) ? "future" : null;
    case Sign.Going:
      return WHITHER.has(next) ? "future" : null;
    case Sign.Receiving:
      return /^[A-Z]/.test(tokens[i + 1]?.text ?? "") ? "future" : null;
    case Sign.Is:
      return next === "to" ? "future" : null;
    case Sign.Past:
      return isPresent(before) && lower !== "been" ? "future" : "past";
    default:
      return null;
  }
}

/** "opened on Monday and end on Friday", "the Games end on Sunday": the present tense of what is fixed, where a noun could not stand. */
const isOnward = (before: string, verb: string): boolean =>
  before === "and" || (!verb.endsWith("s") && /[^su]s$/.test(before) && !/^(his|its|this|is|was|has|as)$/.test(before));

/** "is heard in May" */
const isPresent = (before: string): boolean => before === "is" || before === "are" || before === "be";

/** "had been due to expire" */
const hadBefore = (tokens: Token[], i: number): boolean => [1, 2, 3, 4].some((k) => tokens[i - k]?.lower === "had");

const isAdjective = (before: string): boolean => /^(the|a|an|its|his|her|their|-)$/.test(before);
