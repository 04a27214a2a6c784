import { meansOffice, officeOf } from "../../mentions/people/office.js";
import { nameWords } from "../../mentions/people/fold.js";
import { knownOffices } from "../../mentions/people/known-offices.js";
import type { Actor } from "./actors.js";
import { CARRY, near, type Visit } from "./book.js";

/** Visits that are looked through, so that a long text stays linear. */
const MANY = 60;

/**
 * Makes one of a visit told with a name and one told with an office or of a delegation: `Putin landed in Hanoi` and `the Russian
 * leader is in Vietnam`, `Kowalski flew to Seoul` and `the Polish delegation toured a plant in Changwon`.
 */
export function unite(visits: Visit[], text: string): Visit[] {
  if (visits.length > MANY || visits.every(({ visitor }) => visitor.named)) return visits;
  return visits.filter((visit) => {
    if (visit.visitor.named) return true;
    const whole = visits.find((other) => other.visitor.named && isSame(visit, other, text));
    if (!whole) return true;
    whole.tellings.push(...visit.tellings);
    whole.last = Math.max(whole.last, visit.last);
    whole.place ??= visit.place;
    whole.placeSpan ??= visit.placeSpan;
    for (const [name, actor] of visit.met) if (name !== whole.visitor.name) whole.met.set(name, actor);
    return false;
  });
}

function isSame(visit: Visit, whole: Visit, text: string): boolean {
  const { visitor } = visit;
  if (visit.host !== whole.host || visitor.country === null || visitor.country !== whole.visitor.country) return false;
  if (!visit.tellings.every((a) => whole.tellings.every((b) => near(a.date, b.date, 3)))) return false;
  if (visitor.kind === "person") return isHolder(visitor, whole.visitor);
  const distance = Math.min(...visit.tellings.map((a) => Math.min(...whole.tellings.map((b) => Math.abs(a.sentence - b.sentence))))); // prettier-ignore
  return /^the $/i.test(text.slice(visitor.start - 4, visitor.start)) && distance <= CARRY;
}

/** Whether the office of one can be that of the person named, as the article or the table of terms tells it. */
function isHolder({ role }: Actor, { name, role: told, country }: Actor): boolean {
  if (role === null) return false;
  const bare = officeOf(role);
  if (told !== null && meansOffice(bare, officeOf(told))) return true;
  const known = knownOffices(nameWords(name), country);
  return known.length > 0 ? known.some((office) => meansOffice(bare, office)) : told === null;
}
