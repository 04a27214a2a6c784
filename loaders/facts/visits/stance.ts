import type { Reading } from "../../grammar/reading.js";
import { has, type VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { CANCELLED, FALLEN, LATER, POSTPONED, UNTRUE } from "./fallen.js";

export type Status = "happened" | "ongoing" | "planned" | "postponed" | "cancelled" | "denied" | "off";

/** How a visit is told: its status, null where the words leave it open, or why it is none. */
export interface Stance {
  status: Status | null;
  refusal: string | null;
}

const BEFORE = /\b(ahead of|before|prior to|on the eve of|in preparation for|preparations? for|preparing for|in advance of|days? before|in the run-up to|plan(?:s|ned)? for)$/; // prettier-ignore
const GOING_ON =
  /\b((?:second|third|fourth|fifth|last|final|closing) day of|currently|now on|is on|are on|ha(?:s|ve) been on an?|continu\w+|still in|in the middle of|is paying|are paying)\b/;
const MADE = /\b(took place|concluded|wrapped up|wraps up|ended|ends|completed|cut short|cuts short|returned from|back from|fresh from|during|after|following|in the course of|in the wake of)\b/; // prettier-ignore
const OPEN = /\b(been|being|is|was|were|are) (?:only |also |still )?(talked about|mooted|discussed|floated|mulled|considered|contemplated)\b|\bno dates? (?:for \w+ |have |has |had |was |is |were |yet |been )*(set|fixed|given|agreed|announced)\b|\byet to (?:fix|set|agree|name|confirm)\b|\b(?:not|neither|never) (?:yet )?(?:been )?(?:officially )?confirmed\b|\bunder (?:discussion|consideration)\b/; // prettier-ignore
/** A putting off that was over by then: `a visit that had twice been put off`. */
const PAST_DELAY = /\bhad (?:\w+ ){0,2}been (?:postponed|delayed|put off|rescheduled|deferred|pushed back)|after (?:\w+ ){0,3}(?:delays?|postponements?)\b|once (?:postponed|delayed|cancelled)\b/; // prettier-ignore
const DONE_LATER = /(?<!never )\b(took place|went ahead|finally|eventually)\b/;

/** Tells how the words of a clause round a verb or noun of visiting put it. `group`: the verb that visits, or that governs the noun. */
export function stanceOf(
  items: Item[],
  reading: Reading,
  at: number,
  group: VerbGroup | null,
  from: number,
  to: number,
  isNoun: boolean,
): Stance {
  const none = (refusal: string): Stance => ({ status: null, refusal });
  const told = (status: Status | null): Stance => ({ status, refusal: null });
  const head = words(items, Math.max(from, at - 14), at);
  const inserted = isNoun && items.slice(at, at + 7).some(({ lower }, k, all) => /^(which|that|who)$/.test(lower) && all[k - 1]?.lower === ","); // prettier-ignore
  const clause = words(items, from, inserted ? items.length : to);
  const rest = words(items, at, items.length);
  for (let k = Math.max(0, at - 12); k < at; k++) {
    if (
      (has(items[k], "invite") || has(items[k], "invitation-noun")) &&
      (isNoun || group?.form !== "finite" || group.planned || !/^(past|pluperfect)$/.test(group.tense))
    )
      return none("an invitation is no visit");
    if (isNoun && k >= at - 4 && has(items[k], "tentative")) return none("a visit that is only possible");
  }
  if (isNoun && /\b(invit\w+)$/.test(words(items, at + 1, at + 3))) return none("an invitation is no visit");
  if (/\b(reports?|rumou?rs?|claims?|suggestions?|allegations?|stor(?:y|ies)|posts?|talk) (?:\w+ ){0,6}(?:, )?(that|of|about)\b/.test(words(items, at - 18, at)) && UNTRUE.test(words(items, at, items.length))) return told("denied"); // prettier-ignore
  if (!isNoun && group?.form === "gerund" && /\b(instead of|rather than)$/.test(head)) return told("cancelled");
  if (!isNoun && group?.tense === "present" && group.form === "finite" && /\b(when|whenever|wherever|every time|each time)(?: \w+){1,3}$/.test(head) && !isDatedAhead(items, group.to) && !isDatedBefore(items, group.from)) return none("a habit, no single visit"); // prettier-ignore
  if (/\b(if|whether|unless)\b/.test(head.slice(-60))) return none("told as a condition");
  if (group?.possible && !(items[group.from].lower === "would" && isReported(reading, items, group) && !group.negated)) return none("told as possible only"); // prettier-ignore
  if (/\b(hop(?:es?|ed|ing)|wants?|wanted|would like|wish(?:es|ed)?|seek(?:s|ing)?|urged|asked|called on|refus\w+|declin\w+)(?: \w+){0,3} to$/.test(head)) return none("wished or asked for, not set"); // prettier-ignore
  const denial = reading.verbs.find((verb) => has(items[verb.main], "deny") && verb.to <= at && at - verb.to < 14);
  if (denial && !denial.negated) return told("denied");
  if (isNoun && OPEN.test(words(items, from, items.length))) return none("a visit that is only talked about");
  if (/\b(mull\w*|consider\w*|discuss\w*|possibility of|prospect of|talk of|speculation)\b/.test(isNoun ? head.slice(-40) : "")) return none("a visit that is only talked about"); // prettier-ignore
  if (!isNoun && group?.planned && /\b(but|until|before|and|then|now|yet)\b|[;:–—]/.test(rest) && (CANCELLED.test(rest) || FALLEN.test(rest))) return told(LATER.test(rest) ? "postponed" : "cancelled"); // prettier-ignore
  if (!isNoun && group?.planned && group.tense === "pluperfect") return told(LATER.test(rest) ? "postponed" : "cancelled"); // prettier-ignore
  if (!isNoun && group?.planned && /\bto have$/.test(words(items, group.from, group.main)))
    return told(LATER.test(rest) ? "postponed" : "cancelled");
  if (!isNoun && group?.negated === false && /\bshould have\b/.test(words(items, group.from, group.to))) return told("cancelled"); // prettier-ignore
  if (!DONE_LATER.test(clause) && !(isNoun && PAST_DELAY.test(clause))) {
    if (CANCELLED.test(clause) && (isNoun || /\bto$/.test(head))) return told(LATER.test(words(items, at, items.length)) ? "postponed" : "cancelled"); // prettier-ignore
    if (POSTPONED.test(clause) && (isNoun || /\bto$/.test(head))) return told("postponed");
  }
  if (group?.negated && (group.planned || group.tense === "future")) return told(/\b(no longer|after all|as planned|as scheduled)\b/.test(words(items, from, items.length)) ? "cancelled" : "off"); // prettier-ignore
  if (group?.negated && isNoun && group.from > at && !/^(be|take|happen|materiali[sz]e|go|come|occur|proceed|make|get|form)$/.test(group.lemma)) return told(nounStatus(items, at, null, head, clause)); // prettier-ignore
  if (group?.negated && isNoun && group.to <= at && /\b(during|after|following)(?: \S+){0,3}$/.test(head)) return told(nounStatus(items, at, null, head, clause)); // prettier-ignore
  if (group?.negated) return none("the text says that it did not come about");
  return told(isNoun ? nounStatus(items, at, group, head, clause) : verbStatus(items, group!));
}

/** `said that he would travel`: a plan, told of later. */
const isReported = ({ verbs }: Reading, items: Item[], group: VerbGroup): boolean =>
  verbs.some(
    (verb) =>
      verb !== group &&
      Math.abs(verb.from - group.from) < 22 &&
      /^(past|pluperfect|perfect)$/.test(verb.tense) &&
      /^(say|announce|confirm|tell|add|note|report|promise|vow|pledge|disclose|reveal|state)$/.test(verb.lemma),
  ) && !/^(like|love|prefer|be|welcome|consider|need|have)$/.test(items[group.main].word.lemma);

function verbStatus(items: Item[], group: VerbGroup): Status | null {
  if (group.planned || group.possible || group.tense === "future") return "planned";
  if (group.lemma === "head" && group.tense === "present") return "planned";
  if (group.form === "gerund") return null;
  if (group.form === "infinitive") return /\b(first|second|third|last|latest|only)\b/i.test(spelled(items, group.from - 6, group.from)) ? "happened" : null; // prettier-ignore
  const continuous = /ing$/.test(items[group.main].lower) && group.form === "finite";
  if (continuous && group.tense === "present" && has(items[group.main], "host")) return null;
  if (continuous && group.tense === "present") return /^(visit|tour)$/.test(group.lemma) ? "ongoing" : "planned";
  if (
    group.tense === "present" &&
    group.form === "finite" &&
    /^(visit|tour|meet|host|receive|welcome|inspect|hold)$/.test(group.lemma) &&
    isDatedAhead(items, group.to)
  )
    return null;
  return "happened";
}

/** Whether a time follows a verb in the present: `visits Canada next month`, `meets Orban on Friday`; the time tells whether it was. */
function isDatedAhead(items: Item[], from: number): boolean {
  for (let k = from; k < from + 10 && items[k]; k++) if (items[k].mention?.type === "date") return true;
  return false;
}

/** `on Monday when he flies to Minsk`. */
const isDatedBefore = (items: Item[], from: number): boolean =>
  items.slice(Math.max(0, from - 7), from).some(({ mention, lower }) => mention?.type === "date" || lower === "today");

function nounStatus(items: Item[], at: number, group: VerbGroup | null, head: string, clause: string): Status | null {
  for (let k = at - 1; k >= 0 && k > at - 6; k--) {
    if (has(items[k], "planned")) return "planned";
    if (items[k].lower === "recent" || items[k].lower === "last") return "happened";
  }
  const near = head.replace(/\b(a|an|the|his|her|their|its|this|that|official|working|first|state|brief|short|landmark|historic|rare|two|three|four|one|day|days|-|surprise|scheduled|person|country|date)\b/g, " ").replace(/['’]s?(?= |$)/g, " ").trimEnd(); // prettier-ignore
  if (BEFORE.test(near.replace(/\s+/g, " "))) return "planned";
  if (group && (group.planned || group.tense === "future") && !isAgreedDuring(items, group, near)) return group.to <= at && /\b(after|following|since)$/.test(near) ? null : "planned"; // prettier-ignore
  if (GOING_ON.test(head.slice(-50))) return "ongoing";
  if (MADE.test(head.slice(-40)) || /\b(took place|concluded|ended|wrapped up)\b/.test(clause)) return "happened";
  if (/\b(is|are|was|were|been|being) (foreseen|planned|scheduled|envisaged|envisioned|expected|due|set|slated|pencilled|being arranged|being prepared)\b/.test(clause)) return "planned"; // prettier-ignore
  if (!group) return null;
  const verb = items[group.main];
  if (has(verb, "continue") && !/\b(will|to)\b/.test(head.slice(-24))) return "ongoing";
  if (/^(confirm|announce|disclose|reveal|report|schedule|set|arrange)$/.test(group.lemma)) return null;
  if (group.to <= at && /^(past|perfect|pluperfect)$/.test(group.tense)) return "happened";
  if (group.from > at && /^(past|perfect|pluperfect)$/.test(group.tense) && !group.negated && /^(make|bring|draw|produce|yield|lead|last|mark|seal|crown|help|see|leave|keep|pay|open|infuriate|anger|annoy|irritate)$/.test(group.lemma)) return "happened"; // prettier-ignore
  return null;
}

/** `agreed to supply missiles during a visit to`: what is to come was agreed on there. */
const isAgreedDuring = (items: Item[], { from, main, to }: VerbGroup, near: string): boolean =>
  /\b(during|on|while on|in the course of)$/.test(near.replace(/\s+/g, " ")) && items.slice(from, main).some(({ lower }) => /^(agreed|promised|pledged|vowed|offered|decided|undertook)$/.test(lower)) && !items.slice(to).some(({ lower }) => /^(next|coming|upcoming|later|forthcoming)$/.test(lower)); // prettier-ignore

/** The words of an item range in lower case, blanks between. */
export function words(items: Item[], from: number, to: number): string {
  let text = "";
  for (let k = Math.max(0, from); k < to && k < items.length; k++) {
    const { mention, lower } = items[k];
    text += (text ? " " : "") + (mention ? mention.type : lower);
  }
  return text;
}

/** The words of an item range as they stand, in small letters: names and dates too. */
export const spelled = (items: Item[], from: number, to: number): string =>
  items
    .slice(Math.max(0, from), to)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
