import type { WordList } from "../lexicon.js";

/** Going to see someone in another country. */
export const visits: WordList = {
  verbs: {
    visit: ["visit", "tour"],
    travel: ["travel", "fly", "arrive", "land", "head", "go", "come", "depart", "leave", "return"],
    host: ["host", "receive", "welcome", "greet"],
    meet: ["meet", "confer", "talk"],
    postpone: ["postpone", "delay", "defer", "reschedule"],
    plan: ["plan", "intend", "schedule", "expect", "slate", "aim"],
    continue: ["continue", "begin", "start", "end", "wrap", "conclude", "complete"],
  },
  nouns: {
    "visit-noun": ["visit", "trip", "tour", "journey", "stopover", "arrival"],
    "delegation-noun": ["delegation", "group", "team", "mission", "party"],
    "call-noun": ["call", "telephone", "phone"],
    "talks-noun": ["talk", "meeting", "negotiation", "summit", "discussion"],
  },
  others: { planned: ["due", "set", "scheduled", "planned", "upcoming", "forthcoming", "slated", "expected"] },
}; // prettier-ignore
