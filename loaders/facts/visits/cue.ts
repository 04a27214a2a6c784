import type { Reading } from "../../grammar/reading.js";
import type { DateMention, Item, Sentence, Span } from "../../types.js";
import type { Actor } from "./actors.js";
import type { Destination } from "./destinations.js";
import type { Status } from "./stance.js";
import { Subjects, type Subject } from "./subjects.js";

/** One telling of a visit in a sentence, before it is known which visit it is. */
export interface Cue {
  kind: "go" | "noun" | "host" | "meet" | "stay";
  /** The word that tells it, and the words that state it. */
  trigger: Span;
  stated: Span;
  /** Words whose date is the visit's, where a sentence tells several. */
  dated?: Span;
  /** The time expression that is told for it, where the words leave no doubt. */
  given?: DateMention | null;
  /** Where a telling without a place leads to: a place named before, the article's own, the visitor of a visit before, or where that one went. */
  toward?: "there" | "here" | "back" | "same";
  /** Talks in whose course or behind which someone spoke: the day of the saying is theirs. */
  spoken?: boolean;
  /** A meeting with a delegation: those met are the guests. */
  asGuests?: boolean;
  /** Where the telling of another visitor's journey begins behind it: days told there are not its own. */
  next?: number;
  /** Told by the way, in another happening's sentence: `before visiting Baku`. */
  loose?: boolean;
  visitor: Subject;
  hosts: Destination[];
  status: Status | null;
  met: Actor[];
  /** Told as another visit than the one before: "a return visit", "his previous trip". */
  another: boolean;
  /** Why it is no visit; null where it may be one. */
  refusal: string | null;
  /** It is told of the visit planned in the sentence before, and of no other. */
  follows?: true;
  /** What a plan came to once its day is past. */
  lapses?: "cancelled" | "happened" | null;
}

/** A sentence with its grammar, as the finders of cues read it. */
export interface Scene {
  sentence: Sentence;
  items: Item[];
  reading: Reading;
  actors: Actor[];
  subjects: Subjects;
  verbStarts: Set<number>;
}

/** Begin and end of the clause round item `i`, over an insertion in brackets. */
export function clauseRange({ items, reading }: Scene, i: number): [from: number, to: number] {
  const at = reading.clauses.findIndex(({ to }) => i < to);
  if (at < 0) return [0, items.length];
  const { from, to } = reading.clauses[at];
  if (!/^[()]$/.test(items[to]?.lower ?? "")) return [from, to];
  const behind = reading.clauses.slice(at + 1, at + 4).find((clause) => items[clause.from].lower === ")"); // the clause goes on behind a bracket
  return [from, behind?.to ?? to];
}

/** Span of the items from `from` to `to`, without marks and conjunctions at its ends. */
export function spanOf(items: Item[], from: number, to: number): Span {
  while (from < to - 1 && /^([,;:.)\]–—]|and|but|while|or)$/.test(items[from].lower)) from++;
  while (to > from + 1 && /^([,;:.([–—]|and|but|or)$/.test(items[to - 1].lower)) to--;
  return { start: items[from].start, end: items[to - 1].end };
}

/** A cue at item `at`, with what is known of it. */
export function makeCue(scene: Scene, kind: Cue["kind"], at: number, more: Partial<Cue>): Cue {
  const [from, to] = clauseRange(scene, at);
  const { start, end } = scene.items[at];
  return { kind, trigger: { start, end }, stated: spanOf(scene.items, from, to), visitor: null, hosts: [], status: null, met: [], another: false, refusal: null, ...more }; // prettier-ignore
}
