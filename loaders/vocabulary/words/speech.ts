import type { WordList } from "../lexicon.js";

/** Who says what, and how firmly. */
export const speech: WordList = {
  verbs: {
    say: ["say", "tell", "state", "add", "note", "declare", "stress", "emphasize", "emphasise", "explain", "remark", "comment", "write", "argue", "insist", "recall", "acknowledge", "admit", "warn", "speak", "underline", "reiterate", "quote", "cite"],
    announce: ["announce", "unveil", "disclose", "reveal", "publish", "declare", "release"],
    confirm: ["confirm", "acknowledge", "verify", "corroborate"],
    claim: ["claim", "allege", "accuse", "assert", "contend", "charge", "blame", "suggest", "believe"],
    report: ["report", "learn", "understand"],
    deny: ["deny", "dismiss", "reject", "refute", "rebuff", "repudiate"],
    praise: ["praise", "welcome", "hail", "condemn", "criticize", "criticise", "denounce", "protest", "urge", "call"],
  },
  nouns: { "statement-noun": ["statement", "declaration", "announcement", "communique", "communiqué", "release", "briefing"], "claim-noun": ["claim", "allegation", "accusation", "charge", "rumour", "rumor"] },
}; // prettier-ignore
