import type { Row } from "../tables/column.js";
import type { Telling } from "../reading/reading.js";
import { place, type Group } from "./claim.js";
import { countryName } from "./country-name.js";
import { settleAttribution } from "./settle.js";

/** Verbs of saying that go with the speaker, whom the head names. */
const SAID = /^(?:said|says|claimed|claims|confirmed|reported|announced)(?: that)? /i;
/**
 * Says in one line what an event is: its kind, who claims it where it is only claimed, and the words of the article that
 * name most of its countries; where they name none, these follow in brackets. Without the date, which ends every label.
 */
export function eventLabel(row: Row, group: Group): string {
  const countries = row.countries as string[];
  const kind = String(row.kind).replace(/_/g, " ");
  const head = `${kind[0].toUpperCase()}${kind.slice(1)}`;
  const names = countries.map(countryName);
  const status = statusOf(row, group);
  // What a war is called differs by who tells it; its sides do not.
  if (row.kind === "war" && names.length > 1) return `${head}: ${names.join(", ")}${status}`;
  const told = tellings(group, countries);
  if (told === null) return `${head}${names.length > 0 ? `: ${names.join(", ")}` : ""}${status}`;
  const said = row.kind === "statement" ? told.words : unsaid(told.words, settleAttribution(group));
  const where = told.named.length === 0 && names.length > 0 ? ` (${names.join(", ")})` : "";
  return `${head}${status}: ${withoutKind(said, kind)}${where}`;
}

/** Without the speaker, whom the head names, and the verb of saying. */
function unsaid(words: string, by: string | null): string {
  const rest = by !== null && words.startsWith(by) ? words.slice(by.length).trim() : words;
  return rest.replace(SAID, "");
}

/** "use of drones" under the head "Use" is "drones". */
function withoutKind(words: string, kind: string): string {
  const rest = words.toLowerCase().startsWith(`${kind} `)
    ? words.slice(kind.length + 1).replace(/^(?:of|on) /, "")
    : "";
  return rest.length > 20 ? rest : words;
}

function statusOf(row: Row, group: Group): string {
  if (row.status === "happened") return "";
  const by = row.status === "claimed" ? settleAttribution(group) : null;
  return by ? ` (claimed by ${by})` : ` (${String(row.status)})`;
}

/** Of the words of all claims, those that name most of the countries; of two alike, the first by article and place. */
function tellings({ claims }: Group, countries: string[]): Telling | null {
  const sorted = [...claims].sort((a, b) => order(a.article.id, b.article.id) || place(a) - place(b));
  let best: Telling | null = null;
  for (const claim of sorted) {
    const { telling } = claim.fact;
    if (!telling) continue;
    const named = telling.named.filter((code) => countries.includes(code));
    if (best === null || named.length > best.named.length) best = { words: telling.words, named };
  }
  return best;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
