import type { WordList } from "../lexicon.js";

/** Going to see someone in another country. */
export const visits: WordList = {
  verbs: {
    visit: ["visit", "tour"],
    travel: ["travel", "fly", "arrive", "land", "head", "go", "come", "depart", "leave", "return", "touch", "stop", "jet", "journey", "embark", "touchdown", "stay", "spend", "bring", "reach", "drop", "turn", "slip", "pop", "whisk", "rush", "hurry", "dash", "disembark", "proceed", "swing", "hop"],
    host: ["host", "receive", "welcome", "greet"],
    meet: ["meet", "confer", "talk", "hold", "huddle", "sit", "shake", "pose", "dine", "see", "negotiate"],
    postpone: ["postpone", "delay", "defer", "reschedule", "push", "put", "move"],
    "cancel-visit": ["cancel", "call", "scrap", "scrub", "abandon", "shelve", "axe", "nix", "drop"],
    plan: ["plan", "intend", "schedule", "expect", "slate", "aim"],
    continue: ["continue", "begin", "start", "kick", "open", "resume"],
    finish: ["end", "wrap", "conclude", "complete", "finish", "cut", "round"],
    invite: ["invite"],
    accompany: ["accompany", "join", "flank"],
    lead: ["lead", "head"],
    "return-visit": ["repay", "reciprocate"],
    awaiting: ["expect", "schedule", "await", "anticipate", "slate", "bill", "book"],
    presence: ["stand", "sit", "inaugurate", "unveil", "address", "pray", "inspect", "watch", "lay", "sign", "open", "cut", "dine", "lunch", "breakfast", "overnight", "sleep", "walk", "stroll", "step", "appear", "surface", "emerge", "attend", "witness", "oversee", "celebrate", "party", "wind", "preside", "climb", "queue", "drive", "speak", "deputise", "deputize"],
    sighted: ["see", "spot", "photograph", "picture", "film", "sight", "greet", "meet", "fete"],
  },
  nouns: {
    "visit-noun": ["visit", "trip", "tour", "journey", "stopover", "stay", "arrival", "stop", "layover", "swing", "dash", "leg", "sojourn", "itinerary", "voyage", "stop-off", "stop-over", "pilgrimage"],
    "delegation-noun": ["delegation", "group", "team", "mission", "party", "contingent", "entourage"],
    "call-noun": ["call", "telephone", "phone", "videoconference"],
    "talks-noun": ["talk", "meeting", "negotiation", "summit", "discussion", "audience", "consultation"],
    "invitation-noun": ["invitation", "invite"],
  },
  others: {
    planned: ["due", "set", "scheduled", "planned", "upcoming", "forthcoming", "slated", "expected", "impending", "coming"],
    tentative: ["possible", "potential", "prospective", "proposed", "rumoured", "rumored", "hypothetical", "mooted", "would-be"],
  },
}; // prettier-ignore
