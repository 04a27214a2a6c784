import { countryOf } from "../../grammar/agents.js";
import type { Document, Sentence } from "../../types.js";
import type { Actor } from "./actors.js";
import type { Destination } from "./destinations.js";
import { mainCountries } from "./main-countries.js";

/** Sentences looked back over. */
const BACK = 3;

/**
 * Guesses the country of a visitor of whom the article tells none: what the sentence names before him, else behind, else the
 * sentences before, save where he goes; a paper names its own officials without their country, so that its dateline tells it:
 * `Turkey went on. A deputy foreign minister, X, went to Port Sudan`. Null where none is named.
 */
export function homeOf(
  document: Document,
  sentence: Sentence,
  visitor: Actor,
  hosts: Destination[],
  here: Destination | null,
): string | null {
  const gone = new Set(hosts.map(({ code }) => code));
  const own = namedIn(sentence).filter(({ code, start, end }) => !gone.has(code) && !(start >= visitor.start && end <= visitor.end)); // prettier-ignore
  const before = own.findLast(({ end }) => end <= visitor.start);
  const domestic = visitor.named && visitor.role !== null && here && !gone.has(here.code) && isAbout(document, here.code) ? here : null; // prettier-ignore
  const near = before ?? domestic ?? own.find(({ start, town }) => start >= visitor.end && !town);
  if (near) return near.code;
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - BACK; i--) {
    const before = namedIn(document.sentences[i]).filter(({ code }) => !gone.has(code));
    const first = before.find(({ town }) => !town) ?? before[0];
    if (first) return first.code;
  }
  return null;
}

/** Whether a country is one of the two that an article speaks of most. */
const isAbout = (document: Document, code: string): boolean =>
  mainCountries(document).slice(0, 2).some((main) => main.code === code); // prettier-ignore

interface Named {
  code: string;
  start: number;
  end: number;
  town: boolean;
}

function namedIn({ mentions }: Sentence): Named[] {
  const named: Named[] = [];
  for (const mention of mentions) {
    const code =
      mention.type === "company" ||
      mention.type === "system" ||
      (mention.type === "person" && (mention.standing === "former" || /^ambassador/i.test(mention.role ?? "")))
        ? null
        : countryOf(mention);
    if (code) named.push({ code, start: mention.start, end: mention.end, town: mention.type === "country" && (mention.form === "city" || mention.form === "capital") }); // prettier-ignore
  }
  return named;
}
