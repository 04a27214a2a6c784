import { heldOffice } from "../../mentions/people/known-offices.js";
import type { DateValue, Sentence } from "../../types.js";
import type { Actor } from "./actors.js";
import type { Cue } from "./cue.js";

/** Why a sentence tells no visit of this article's story: an archive picture, a link; null where it may. */
export function blockRefusal({ block, text, mentions }: Sentence): string | null {
  if (block.kind === "boilerplate") return "a link to another page";
  const dated = mentions.some((mention) => mention.type === "date" && mention.value !== null);
  if (/^\W*(picture|photo|image|caption)\b/i.test(text) && /\barchives?\b/i.test(text)) return "an archive picture";
  if (block.kind === "caption" && !dated && /\b(archives?|file|illustrative)\b/i.test(text))
    return "an archive picture";
  if (/^\s*(related|read more|see also|also read|read also|more on this)\b/i.test(text))
    return "a link to another page";
  return null;
}

/** Why a telling in a question is none: `Minister to visit Haifa?`; null where it tells what was. */
export const questionRefusal = ({ text }: Sentence, status: string | null): string | null =>
  /\?["”’']?\s*$/.test(text) && (status === null || status === "planned") ? "asked, not told" : null;

/** Why a visit of this actor is none of an official; null where it is, or was when it was made. */
export function standingRefusal({ standing, kind, role, name, country }: Actor, date: DateValue | null): string | null {
  if (standing === "business") return "business people, nobody official";
  const then = date?.earliest && date.latest ? heldOffice(name, country, date.earliest, date.latest) : false;
  if (standing === "former" && !then) return "a former official, as a private person";
  if (kind === "delegation" && /\b(soldiers|troops|forces|fighters|workers|recruits|conscripts|cadets|trainees|crews?|pilots)\b/i.test(name)) return "troops on duty"; // prettier-ignore
  if (standing === "private") return "nobody official";
  if (role && /\b(ambassador|attach[eé]|consul)\b/i.test(role)) return "a diplomat at his post";
  if (kind === "person" && standing === undefined && role === null) return "the article gives this person no office";
  return null;
}

/** Why who goes `with him` has no row: the visit is that of the one who leads it. Null where nobody is gone with. */
export function companionRefusal({ items }: Sentence, { kind, trigger }: Cue): string | null {
  if (kind !== "go") return null;
  const at = items.findIndex(({ start }) => start === trigger.start);
  const behind = items.slice(at + 1, at + 4).map(({ lower }) => lower);
  return /^(?:(?:along|together|over|out) )?with (?:him|her|them)\b/.test(behind.join(" "))
    ? "Who goes with the visitor has no visit of their own."
    : null;
}
