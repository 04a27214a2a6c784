import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { Document, Extraction, Refusal, Sentence } from "../../types.js";
import { actorsIn, leaderOf, type Actor } from "./actors.js";
import { Book, sameActor, type Visit } from "./book.js";
import { cueDate } from "./cue-date.js";
import type { Cue, Scene } from "./cue.js";
import { findCues } from "./find-cues.js";
import { blockRefusal, standingRefusal } from "./refusals.js";
import { Subjects } from "./subjects.js";
import { visitFact } from "./visit-fact.js";

/** Sentences for which a visit stays the one that is spoken of. */
const CARRY = 6;

/** A telling that names no host, or no visitor, kept until the article has told of the visit. */
interface Pending {
  cue: Cue;
  visitor: Actor | null;
  sentence: number;
  date: ReturnType<typeof cueDate>;
}

/** Walks an article's sentences once and joins what they tell of visits. */
export class Reader {
  #book = new Book();
  #refusals: Refusal[] = [];
  #pending: Pending[] = [];
  #topic: Actor | null = null;

  constructor(readonly document: Document) {}

  read(sentence: Sentence): void {
    const { items } = sentence;
    const actors = actorsIn(items, this.document.article.text);
    this.#unveil(items, actors, sentence);
    if (items.some(isCueWord) || (actors.length > 0 && items.some(isBeing))) {
      const reading = readingOf(sentence);
      const scene: Scene = {
        sentence,
        items,
        reading,
        actors,
        subjects: new Subjects(items, actors, reading.verbs),
        verbStarts: new Set(reading.verbs.map(({ from }) => from)),
      };
      for (const cue of findCues(scene)) this.#take(scene, cue);
    }
    this.#topic = actors.find((actor) => !isGoverned(items, actor)) ?? actors[0] ?? this.#topic;
  }

  /** `The group, headed by X`: the visit of a delegation told before is its leader's. */
  #unveil(items: Sentence["items"], actors: Actor[], { index }: Sentence): void {
    const open = this.#book.open(index, CARRY);
    if (open?.visitor.kind !== "delegation") return;
    for (const actor of actors) {
      const leader = actor.kind === "delegation" && sameActor(actor, open.visitor) ? leaderOf(items, actors, actor) : null; // prettier-ignore
      if (leader) open.visitor = { ...leader, country: leader.country ?? open.visitor.country };
    }
  }

  #take(scene: Scene, cue: Cue): void {
    const { sentence } = scene;
    const visitor = this.#who(cue, scene);
    const refusal = cue.refusal ?? blockRefusal(sentence) ?? (visitor ? standingRefusal(visitor) : null);
    if (refusal) return this.#refuse(cue, refusal);
    const date = cueDate(this.document, scene, cue);
    if (!visitor) {
      const open = cue.kind === "meet" && cue.hosts.length === 0 ? this.#meeting(cue, sentence) : cue.kind === "noun" ? this.#openFor(cue, sentence) : null; // prettier-ignore
      if (open) return this.#join(open, cue, sentence, date);
      return cue.kind === "noun" || cue.kind === "go" ? void this.#pending.push({ cue, visitor: null, sentence: sentence.index, date }) : undefined; // prettier-ignore
    }
    const abroad = cue.hosts.filter(({ code }) => code !== visitor.country);
    if (cue.hosts.length > 0 && abroad.length === 0) {
      const back = this.#book.find(visitor, null, null, false);
      if (back && cue.kind === "noun") return this.#join(back, cue, sentence, date);
      return cue.kind === "stay" ? undefined : this.#refuse(cue, "in the visitor's own country");
    }
    if (abroad.length === 0) {
      const known = cue.kind === "meet" ? this.#meeting(cue, sentence, visitor) : this.#book.find(visitor, null, date?.date ?? null, cue.another); // prettier-ignore
      if (known) return this.#join(known, cue, sentence, date);
      const open = cue.kind === "noun" && cue.visitor === "pronoun" ? this.#openFor(cue, sentence) : null;
      if (open) return this.#join(open, cue, sentence, date);
      if (cue.kind !== "meet") this.#pending.push({ cue, visitor, sentence: sentence.index, date });
      return;
    }
    for (const host of abroad) {
      const known = this.#book.find(visitor, host.code, date?.date ?? null, cue.another);
      const visit =
        known ??
        this.#book.add({
          visitor,
          host: host.code,
          place: null,
          placeSpan: null,
          hostSpan: host,
          met: new Map(),
          tellings: [],
          last: sentence.index,
        });
      if (visit.place === null && host.place !== null) {
        visit.place = host.place;
        visit.placeSpan = { start: host.start, end: host.end };
      }
      if (visitor.kind === "delegation" && visitor.name.length > visit.visitor.name.length) visit.visitor = visitor;
      this.#join(visit, cue, sentence, date);
    }
  }

  /** The actor that a subject means: a pronoun is whom the sentence spoke of before it, else the person the text speaks of. */
  #who({ visitor, trigger }: Cue, { actors, items, sentence }: Scene): Actor | null {
    if (visitor === "guest") return this.#book.open(sentence.index, CARRY)?.visitor ?? this.#topic;
    if (visitor !== "pronoun") return visitor;
    const pronoun = items.findLast(({ start, lower }) => start < trigger.start && /^(he|she|they|it|his|her|their)$/.test(lower)); // prettier-ignore
    const here = actors.find((actor) => actor.kind === "person" && pronoun && actor.end < pronoun.start && !isGoverned(items, actor)); // prettier-ignore
    return here ?? this.#topic;
  }

  /** The visit that `the visit`, or a host's name alone, means. */
  #openFor(cue: Cue, sentence: Sentence): Visit | null {
    const codes = cue.hosts.map(({ code }) => code);
    const open = this.#book.open(sentence.index, CARRY);
    if (!open) return null;
    return codes.length === 0 || codes.includes(open.host) ? open : null;
  }

  /** The visit in whose course a meeting without a place was: that of one of the two sides, in the other's country. */
  #meeting(cue: Cue, sentence: Sentence, subject: Actor | null = null): Visit | null {
    for (const visit of this.#book.recent()) {
      if (sentence.index - visit.last > CARRY) continue;
      const sides = subject ? [subject, ...cue.met] : cue.met;
      const isVisitor = (actor: Actor): boolean => sameActor(actor, visit.visitor) || (actor.kind === "delegation" && visit.visitor.kind === "delegation"); // prettier-ignore
      if (!sides.some(isVisitor) && subject !== null) continue;
      if (sides.some((actor) => !isVisitor(actor) && (actor.country === null || actor.country === visit.host))) return visit; // prettier-ignore
    }
    return null;
  }

  #join(visit: Visit, cue: Cue, sentence: Sentence, date: ReturnType<typeof cueDate>): void {
    const attribution = readingOf(sentence).attribution;
    visit.tellings.push({
      kind: cue.kind,
      stated: cue.stated,
      trigger: cue.trigger,
      status: cue.kind === "meet" && cue.hosts.length === 0 ? null : cue.status,
      sentence: sentence.index,
      date: cue.kind === "meet" && cue.hosts.length === 0 ? null : (date?.date ?? null),
      during: cue.kind === "meet" && cue.hosts.length === 0 ? (date?.date ?? null) : null,
      dateSpan: date?.span ?? null,
      attributedTo: attribution?.speaker ?? null,
    });
    visit.last = Math.max(visit.last, sentence.index);
    for (const actor of cue.met) {
      if (!actor.named || sameActor(actor, visit.visitor)) continue;
      if (actor.country !== null && actor.country !== visit.host) continue;
      if (!visit.met.has(actor.name)) visit.met.set(actor.name, { start: actor.start, end: actor.end });
    }
  }

  #refuse(cue: Cue, reason: string): void {
    if (cue.kind === "stay") return;
    this.#refusals.push({ ...cue.trigger, kind: "visit", reason, rule: "visits" });
  }

  finish(): Extraction {
    for (const { cue, visitor, sentence, date } of this.#pending) {
      const known = visitor
        ? this.#book.find(visitor, null, date?.date ?? null, false)
        : cue.kind !== "noun"
          ? null
          : this.#book.recent().find((visit) => Math.abs(visit.last - sentence) <= CARRY && (cue.hosts.length === 0 || cue.hosts.some(({ code }) => code === visit.host))); // prettier-ignore
      if (known) this.#join(known, cue, this.document.sentences[sentence], date);
      else this.#refuse(cue, visitor ? "the text does not say which country was visited" : "the text does not say who visited"); // prettier-ignore
    }
    return { facts: this.#book.visits.map((visit) => visitFact(this.document, visit)), refusals: this.#refusals };
  }
}

const isCueWord = ({ word: { classes } }: Sentence["items"][number]): boolean =>
  classes.size > 0 && (classes.has("visit") || classes.has("visit-noun") || classes.has("travel") || classes.has("host") || classes.has("meet") || classes.has("talks-noun")); // prettier-ignore

/** `X is in Baku`, `X is expected in Baku`: only with an actor. */
const isBeing = ({ word: { classes, lemma } }: Sentence["items"][number]): boolean =>
  classes.size > 0 && (classes.has("be") || lemma === "expect" || lemma === "schedule");

const isGoverned = (items: Sentence["items"], actor: Actor): boolean => {
  const before = items[actor.from - 1];
  return has(has(before, "article") ? items[actor.from - 2] : before, "preposition");
};
