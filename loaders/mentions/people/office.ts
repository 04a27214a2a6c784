import { lookUp } from "../../vocabulary/lexicon.js";

const CLASSES = ["role-noun", "office", "business-noun", "private-noun", "former", "rank", "people-noun"];
const SMALL = new Set(["of", "the", "for", "and", "to", "at", "s", "affairs", "his", "her", "its", "new", "own", "visiting", "acting", "incumbent", "current", "outgoing", "senior", "top", "then", "newly", "appointed", "federal", "state", "republic", "general"]); // prettier-ignore
const SAME: Record<string, string[]> = {
  defense: ["defence"],
  pm: ["prime", "minister"],
  premier: ["prime", "minister"],
  fm: ["foreign", "minister"],
  dm: ["defence", "minister"],
  armed: ["defence"],
  forces: ["defence"],
  eam: ["foreign", "minister"],
  external: ["foreign"],
  raksha: ["defence"],
  mantri: ["minister"],
  mod: ["defence", "ministry"],
};

/** The words of an office that tell it from others, in one spelling: `Minister of Defense` and `defence minister` are equal, so is the head of a ministry. */
export function officeOf(role: string): Set<string> {
  const words = new Set<string>();
  for (const word of role
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .split(/[^\p{L}]+/u)) {
    if (!word || SMALL.has(word)) continue;
    const { classes } = lookUp(word).word;
    if (!CLASSES.some((name) => classes.has(name))) continue; // the country, or the name of a party
    for (const same of SAME[word] ?? [word]) words.add(same);
  }
  if (words.has("ministry") && (words.delete("head") || words.delete("chief"))) {
    words.delete("ministry");
    words.add("minister");
  }
  return words;
}

const LOWER = new Set(["deputy", "vice", "former", "ex", "assistant", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "aide", "secretary", "under"]); // prettier-ignore
const HEADS_OF_STATE = ["president", "prime", "king", "chancellor", "emir", "sultan", "prince", "premier"];

/** Whether a bare office can mean a holder of the full one: `the minister` a defence minister, but no deputy minister; `the leader` a president. */
export function meansOffice(bare: Set<string>, full: Set<string>): boolean {
  for (const word of LOWER) if (full.has(word) !== bare.has(word)) return false;
  if (bare.size === 1 && bare.has("leader")) return HEADS_OF_STATE.some((head) => full.has(head)) || full.has("leader");
  if (bare.has("chief") && bare.size === 2 && full.has("minister")) {
    for (const word of bare) if (word !== "chief" && !full.has(word)) return false;
    return true;
  }
  for (const word of bare) if (!full.has(word)) return false;
  return bare.size > 0;
}
