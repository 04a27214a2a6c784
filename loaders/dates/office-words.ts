import type { Token } from "../types.js";
import type { Office } from "../vocabulary/terms-of-office.js";

const WINDOW = 9;
const FORMER = new Set([
  "former",
  "ex",
  "then",
  "late",
  "past",
  "previous",
  "elect",
  "designate",
  "future",
  "ousted",
  "former-",
]);

/** Reads the office that stands before the last name at token `i`: "Israeli Defense Minister Benny Gantz". Null where none, or a former one, does. */
export function officeBefore(tokens: Token[], i: number): Office | null {
  let office: Office | null = null;
  for (let j = i - 1; j >= Math.max(0, i - WINDOW); j--) {
    const { lower, kind } = tokens[j];
    if (FORMER.has(lower)) return null;
    if (kind === "punct" && lower !== "," && lower !== "-" && lower !== ".") break;
    if (/^(and|said|with|told|met)$/.test(lower) && j < i - 1) break;
    office ??= officeAt(tokens, j);
  }
  return office;
}

/** Reads the office that stands after the name: "Zakir Hasanov, the defence minister". */
export function officeAfter(tokens: Token[], i: number): Office | null {
  if (tokens[i + 1]?.lower !== ",") return null;
  for (let j = i + 2; j < Math.min(tokens.length, i + 7); j++) {
    if (FORMER.has(tokens[j].lower) || tokens[j].kind === "punct" || /^(who|and)$/.test(tokens[j].lower)) return null;
    const office = officeAt(tokens, j);
    if (office) return office;
  }
  return null;
}

const DEFENCE = /^(defense|defence)$/;

/** The office whose noun is token `j`. Deputies hold another. */
function officeAt(tokens: Token[], j: number): Office | null {
  const at = (k: number): string => tokens[k]?.lower ?? "";
  const deputy = [j - 1, j - 2, j - 3].some((k) => /^(deputy|vice|assistant|under|regional|first)$/.test(at(k)));
  if (deputy) return null;
  if (at(j) === "president" || at(j) === "premier" || at(j) === "chancellor") return "head";
  if (at(j) === "minister" || at(j) === "secretary") {
    if (
      DEFENCE.test(at(j - 1)) ||
      (at(j + 1) === "of" && DEFENCE.test(at(j + 2))) ||
      (at(j + 1) === "for" && DEFENCE.test(at(j + 2)))
    )
      return "defence";
    if (at(j - 1) === "foreign" || (at(j + 1) === "of" && (at(j + 2) === "foreign" || at(j + 2) === "state")))
      return "foreign";
    if (at(j - 1) === "prime") return "head";
  }
  return null;
}
