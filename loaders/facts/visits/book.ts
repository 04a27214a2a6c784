import type { DateValue, Span } from "../../types.js";
import type { Actor } from "./actors.js";
import type { Status } from "./stance.js";

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
}

/** A visit as far as the article has told it. */
export interface Visit {
  visitor: Actor;
  host: string;
  place: string | null;
  placeSpan: Span | null;
  hostSpan: Span;
  met: Map<string, Span>;
  tellings: Telling[];
  /** Sentence that spoke of it last. */
  last: number;
}

const APART = 10;
/** Visits that are looked through for the one meant, so that a long text stays linear. */
const RECENT = 200;

/** The visits of one article, in the order in which they are first told. */
export class Book {
  readonly visits: Visit[] = [];

  /** The visit that a telling belongs to: same visitor, same host, no date that contradicts it. Null where it is a new one. */
  find(visitor: Actor, host: string | null, date: DateValue | null, another: boolean): Visit | null {
    const same = this.visits.slice(-RECENT).filter((visit) => sameActor(visit.visitor, visitor) && (host === null || visit.host === host)); // prettier-ignore
    const fits = same.filter((visit) => visit.tellings.every((telling) => near(telling.date, date) || isMoved(visit)));
    if (another && host !== null) return fits.findLast((visit) => visit.tellings.some((telling) => telling.date !== null && date !== null)) ?? null; // prettier-ignore
    return fits.reduce<Visit | null>((best, visit) => (!best || visit.last >= best.last ? visit : best), null);
  }

  /** The visit spoken of last, in this sentence or at most `back` before. */
  open(sentence: number, back: number): Visit | null {
    const last = this.visits
      .slice(-RECENT)
      .reduce<Visit | null>((best, visit) => (!best || visit.last > best.last ? visit : best), null);
    return last && sentence - last.last <= back ? last : null;
  }

  /** The visits spoken of last, the latest first. */
  recent(): Visit[] {
    return this.visits.slice(-RECENT).sort((a, b) => b.last - a.last);
  }

  add(visit: Visit): Visit {
    this.visits.push(visit);
    return visit;
  }
}

const isMoved = (visit: Visit): boolean => visit.tellings.some(({ status }) => status === "postponed");

export function sameActor(a: Actor, b: Actor): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "person") return a.name === b.name;
  return a.country === b.country || a.country === null || b.country === null;
}

/** Whether two dates can be one visit's: they meet, or lie within some days. */
function near(a: DateValue | null, b: DateValue | null): boolean {
  if (!a || !b || a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return true;
  const gap = Math.max(Date.parse(a.earliest), Date.parse(b.earliest)) - Math.min(Date.parse(a.latest), Date.parse(b.latest)); // prettier-ignore
  return gap <= APART * 864e5;
}

const ORDER: Status[] = ["happened", "ongoing", "denied", "cancelled", "postponed", "planned"];

/** What all tellings together make of a visit; null where none says. A visit told as under way is ongoing, also where it was told as made. */
export function statusOf({ tellings }: Visit): Status | null {
  const told = new Set(tellings.map(({ status }) => status));
  if (told.has("ongoing") && tellings.find(({ status }) => status === "ongoing" || status === "happened")?.status === "ongoing") return "ongoing"; // prettier-ignore
  return ORDER.find((status) => told.has(status)) ?? null;
}
