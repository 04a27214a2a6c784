import type { WordList } from "../lexicon.js";

/** Offices and ranks, for telling persons and whom they stand for. */
export const roles: WordList = {
  nouns: {
    "role-noun": ["minister", "president", "premier", "chancellor", "secretary", "ambassador", "envoy", "king", "prince", "emir", "sultan", "speaker", "chief", "commander", "general", "director", "chairman", "chairwoman", "head", "leader", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "counterpart", "attaché", "governor", "mayor", "lawmaker", "parliamentarian", "deputy", "senator", "representative", "commissioner"],
    "people-noun": ["official", "officer", "authority", "source", "leader", "expert", "analyst", "diplomat", "lawmaker", "soldier", "troop", "force"],
  },
  others: { title: ["mr", "mrs", "ms", "dr", "sir", "lt", "gen", "col", "maj", "brig", "adm", "capt", "colonel", "general", "major", "brigadier", "lieutenant", "admiral", "captain", "prof", "professor", "crown", "vice", "deputy", "prime", "foreign", "first"] },
}; // prettier-ignore
