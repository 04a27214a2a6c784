import type { DateValue, Span } from "../../types.js";
import type { Actor } from "./actors.js";
import type { Cue } from "./cue.js";
import type { Destination } from "./destinations.js";
import type { Status } from "./stance.js";

/** Sentences for which a visit stays the one that is spoken of. */
export const CARRY = 6;

/** One telling of a visit, joined to it. */
export interface Telling {
  kind: string;
  stated: Span;
  trigger: Span;
  status: Status | null;
  sentence: number;
  /** The day told for it; null where none is. */
  date: DateValue | null;
  /** The day of a meeting in its course. */
  during: DateValue | null;
  dateSpan: Span | null;
  attributedTo: string | null;
  lapses?: "cancelled" | "happened" | null;
}

/** A visit as far as the article has told it. */
export interface Visit {
  visitor: Actor;
  host: string;
  place: string | null;
  placeSpan: Span | null;
  hostSpan: Span;
  met: Map<string, Actor>;
  tellings: Telling[];
  /** Sentence that spoke of it last. */
  last: number;
}

const APART = 10;
const MOVED = 400;
/** Visits that are looked through for the one meant, so that a long text stays linear. */
const RECENT = 200;

/** The visits of one article, in the order in which they are first told. */
export class Book {
  readonly visits: Visit[] = [];
  #home: Set<string>;

  /** `home`: the countries that the article is about. */
  constructor(home: string[]) {
    this.#home = new Set(home);
  }

  #isHome({ host }: Visit): boolean {
    return this.#home.has(host);
  }

  /** The visit that a telling belongs to: same visitor, same host, no date that contradicts it. Null where it is a new one. */
  find(visitor: Actor, host: string | null, date: DateValue | null, another: boolean): Visit | null {
    const same = this.visits.slice(-RECENT).filter((visit) => sameActor(visit.visitor, visitor) && (host === null || visit.host === host)); // prettier-ignore
    const fits = same.filter((visit) =>
      visit.tellings.every((telling) => near(telling.date, date) || isMoved(visit, telling.date, date)),
    );
    if (another && host !== null) return fits.findLast((visit) => visit.tellings.some((telling) => telling.date !== null && date !== null)) ?? null; // prettier-ignore
    return fits.reduce<Visit | null>((best, visit) => (!best || visit.last >= best.last ? visit : best), null);
  }

  /** The visit spoken of last, in this sentence or at most `back` before; of several in one sentence that to a country the article is about. */
  open(sentence: number, back: number): Visit | null {
    const last = this.visits
      .slice(-RECENT)
      .reduce<Visit | null>((best, visit) => (!best || visit.last > best.last || (visit.last === best.last && this.#isHome(visit) && !this.#isHome(best)) ? visit : best), null); // prettier-ignore
    return last && sentence - last.last <= back ? last : null;
  }

  /** The one visit of someone that a sentence tells; null where it tells none or several. */
  told(visitor: Actor, date: DateValue | null, sentence: number): Visit | null {
    const own = this.visits.slice(-RECENT).filter((visit) => sameActor(visit.visitor, visitor) && visit.tellings.some((telling) => telling.sentence === sentence) && visit.tellings.every((telling) => near(telling.date, date))); // prettier-ignore
    return own.length === 1 ? own[0] : null;
  }

  /** The visits spoken of last, the latest first. */
  recent(): Visit[] {
    return this.visits.slice(-RECENT).sort((a, b) => b.last - a.last);
  }

  /** The visit that `the visit`, or a host's name alone, means. */
  meant(cue: Cue, sentence: number): Visit | null {
    const open = this.open(sentence, CARRY);
    return open && hasHost(cue, open) ? open : null;
  }

  /** The visit told within a few sentences, before or after, that a telling without a visitor means. */
  around(cue: Cue, sentence: number): Visit | null {
    if (cue.kind !== "noun") return null;
    return this.recent().find((visit) => Math.abs(visit.last - sentence) <= CARRY && hasHost(cue, visit)) ?? null;
  }

  /** The visit in whose course a meeting without a place was: that of one of the two sides, in the other's country. */
  meeting(cue: Cue, sentence: number, subject: Actor | null = null): Visit | null {
    for (const visit of this.recent()) {
      if (sentence - visit.last > CARRY) continue;
      const sides = subject ? [subject, ...cue.met] : cue.met;
      const isVisitor = (actor: Actor): boolean => sameActor(actor, visit.visitor) || (actor.kind === "delegation" && visit.visitor.kind === "delegation"); // prettier-ignore
      if (!sides.some(isVisitor) && subject !== null) continue;
      if (sides.some((actor) => !isVisitor(actor) && (actor.country === null || actor.country === visit.host))) return visit; // prettier-ignore
    }
    return null;
  }

  /** The visit in whose course a meeting was that is told before it, within a sentence. */
  meetingNear(cue: Cue, sentence: number, subject: Actor | null): Visit | null {
    const sides = subject ? [subject, ...cue.met] : cue.met;
    return this.recent().find((visit) =>
      visit.tellings.some((telling) => telling.sentence >= sentence && telling.sentence - sentence < 2) &&
      sides.some((one) => sameActor(one, visit.visitor)) && sides.some((one) => one.country === visit.host)) ?? null; // prettier-ignore
  }

  add(visit: Visit): Visit {
    this.visits.push(visit);
    return visit;
  }
}

const hasHost = ({ hosts }: Cue, visit: Visit): boolean =>
  hosts.length === 0 || hosts.some(({ code }) => code === visit.host);

/** A visit of which nothing is told yet but who goes where. */
export function newVisit(visitor: Actor, hostSpan: Destination, sentence: number): Visit {
  return { visitor, host: hostSpan.code, place: null, placeSpan: null, hostSpan, met: new Map(), tellings: [], last: sentence }; // prettier-ignore
}

/** Whether a visit that was put off can have been on a later day: within about a year. */
function isMoved(visit: Visit, before: DateValue | null, after: DateValue | null): boolean {
  if (!visit.tellings.some(({ status }) => status === "postponed") || !before?.earliest || !after?.earliest) return false; // prettier-ignore
  const days = (Date.parse(after.earliest) - Date.parse(before.earliest)) / 864e5;
  return days > -APART && days < MOVED;
}

export function sameActor(a: Actor, b: Actor): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "person") return a.name === b.name;
  return a.country === b.country || a.country === null || b.country === null;
}

/** Whether two dates can be one visit's: they meet, or lie within some days. */
export function near(a: DateValue | null, b: DateValue | null, days = APART): boolean {
  if (!a || !b || a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return true;
  const gap = Math.max(Date.parse(a.earliest), Date.parse(b.earliest)) - Math.min(Date.parse(a.latest), Date.parse(b.latest)); // prettier-ignore
  return gap <= days * 864e5;
}

const ORDER: Status[] = ["happened", "ongoing", "denied", "postponed", "cancelled"];

/**
 * What all tellings together make of a visit; null where none says. A visit told as under way is ongoing, also where it was told
 * as made; one that was planned and then told not to come about is cancelled, "off" where no plan is told.
 */
export function statusOf({ tellings }: Visit): Status | null {
  const told = new Set(tellings.map(({ status }) => status));
  if (told.has("ongoing") && tellings.find(({ status }) => status === "ongoing" || status === "happened")?.status === "ongoing") return "ongoing"; // prettier-ignore
  const strong = ORDER.find((status) => told.has(status));
  if (strong) return strong;
  if (told.has("off")) return told.has("planned") ? "cancelled" : "off";
  return told.has("planned") ? "planned" : null;
}
