import { englishDay } from "../../dates/english.js";
import { undated } from "../../dates/undated.js";
import { readingOf } from "../../grammar/reading.js";
import { has } from "../../grammar/verbs.js";
import type { DateValue, Document, Extraction, Fact, Refusal, Sentence, Support } from "../../types.js";
import { actorsIn, leaderOf, type Actor } from "./actors.js";
import { Book, sameActor, statusOf, type Visit } from "./book.js";
import { cueDate } from "./cue-date.js";
import type { Cue, Scene } from "./cue.js";
import { findCues } from "./find-cues.js";
import { mainCountries } from "./main-countries.js";
import { Subjects, type Subject } from "./subjects.js";

const RULE = "visits";
const CARRY = 6;

/**
 * Reads visits: who official of one country goes to another, met whom, when, and whether it came about. Tellings of one visit
 * are joined over the article; every verb and noun of visiting that is none ends as a refusal. Linear in the sentences.
 */
export function extractVisits(document: Document): Extraction {
  const reader = new Reader(document);
  for (const sentence of document.sentences) reader.read(sentence);
  return reader.finish();
}

/** A telling that names no host, or no visitor, kept until the article has told of the visit. */
interface Pending {
  cue: Cue;
  visitor: Actor | null;
  sentence: number;
  date: ReturnType<typeof cueDate>;
}

class Reader {
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
    const visitor = this.#who(cue.visitor, scene);
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

  /** The actor that a subject means: a pronoun is the person the text speaks of. */
  #who(subject: Subject, scene: Scene): Actor | null {
    if (subject === "guest") return this.#book.open(scene.sentence.index, CARRY)?.visitor ?? this.#topic;
    if (subject !== "pronoun") return subject;
    const here = scene.actors.find((actor) => !isGoverned(scene.items, actor) && actor.kind === "person");
    if (here && here.start < (scene.items[0]?.start ?? 0) + 400 && this.#isBeforeCue(here, scene)) return here;
    return this.#topic;
  }

  #isBeforeCue = (actor: Actor, scene: Scene): boolean =>
    scene.items.some((item) => item.start > actor.end && /^(he|she|they|his|her|their)$/.test(item.lower));

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
    this.#refusals.push({ ...cue.trigger, kind: "visit", reason, rule: RULE });
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
    const facts: Fact[] = [];
    for (const visit of this.#book.visits) {
      const fact = this.#fact(visit);
      if (fact) facts.push(fact);
    }
    return { facts, refusals: this.#refusals };
  }

  #fact(visit: Visit): Fact | null {
    const { visitor, host, place, met, tellings } = visit;
    const country = visitor.country ?? mainCountries(this.document).find((code) => code !== host) ?? null;
    const given = statusOf(visit);
    const dated = dateTelling(visit, given);
    const told = given ?? (isAhead(dated?.date ?? null, this.document.published) ? "planned" : "happened");
    const status = told === "ongoing" && isOver(dated?.date ?? null, this.document.published) ? "happened" : told;
    const when = /^(planned|postponed|cancelled)$/.test(status) ? "planned" : "past";
    const date = narrowed(dated?.date ?? undated(this.document.published, when), visit);
    const spans = new Map(tellings.map(({ stated }) => [`${stated.start} ${stated.end}`, stated]));
    const support: Support[] = [...spans.values()].map((stated) => ({ field: "fact", ...stated }));
    support.push({ field: "visitor", start: visitor.start, end: visitor.end });
    support.push({ field: "host_country", start: visit.hostSpan.start, end: visit.hostSpan.end });
    if (visit.placeSpan) support.push({ field: "place", ...visit.placeSpan });
    if (dated?.dateSpan) support.push({ field: "date", ...dated.dateSpan });
    for (const span of met.values()) support.push({ field: "met", ...span });
    return {
      table: "visits",
      columns: {
        visitor: visitor.name,
        visitor_role: visitor.role,
        visitor_country: country,
        host_country: host,
        place,
        met: [...met.keys()],
        status,
      },
      date,
      attributedTo: tellings[0].attributedTo,
      support,
      rule: RULE,
    };
  }
}

/** A visit began no later than the first meeting in its course. */
function narrowed(date: DateValue, { tellings }: Visit): DateValue {
  if (date.precision !== "interval" || date.earliest === null) return date;
  for (const { during } of tellings)
    if (during?.precision === "day" && during.latest !== null && during.latest >= date.earliest && (date.latest === null || during.latest < date.latest))
      return { ...date, latest: during.latest, rule: `${date.rule} A meeting in its course was on ${englishDay(during.latest)}.` }; // prettier-ignore
  return date;
}

/** A day told for the journey itself stands before the day of a meeting in its course. */
const rank = (kind: string): number => (kind === "meet" || kind === "host" ? 1 : 0);

const isAhead = (date: DateValue | null, published: DateValue): boolean =>
  date?.earliest != null && published.latest !== null && date.earliest > published.latest;

const LASTS = 3;

/** Whether a visit that was told to have begun must be over when the article came out: it began three days before or earlier. */
function isOver(date: DateValue | null, published: DateValue): boolean {
  if (date?.precision !== "day" || !date.latest || !published.earliest) return false;
  return Date.parse(published.earliest) - Date.parse(date.latest) >= LASTS * 864e5;
}

/** The telling that dates a visit: of its own status, the narrowest and earliest told; a plan moved takes the later day. */
function dateTelling(visit: Visit, status: string | null): Visit["tellings"][number] | null {
  const dated = visit.tellings.filter(({ date }) => date !== null);
  const fit = dated.filter((telling) => telling.status === status || telling.status === null);
  const own =
    fit.length > 0 ? fit : dated.filter((telling) => !(telling.status === "postponed" && status === "happened"));
  const length = (value: DateValue): number => value.earliest === null || value.latest === null ? Infinity : Date.parse(value.latest) - Date.parse(value.earliest); // prettier-ignore
  return own.reduce<Visit["tellings"][number] | null>((best, telling) => {
    if (!best) return telling;
    const order = length(telling.date!) - length(best.date!) || rank(telling.kind) - rank(best.kind);
    return order < 0 ||
      Number.isNaN(order) ||
      (order === 0 && (telling.date!.earliest ?? "") < (best.date!.earliest ?? ""))
      ? telling
      : best;
  }, null);
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

function blockRefusal({ block, text }: Sentence): string | null {
  if (block.kind === "boilerplate") return "a link to another page";
  if (block.kind === "caption" && /\b(archives?|file|illustrative)\b/i.test(text)) return "an archive picture";
  if (/^\s*(related|read more|see also|also read|read also|more on this)\b/i.test(text))
    return "a link to another page";
  return null;
}

/** Why a visit of this actor is none of an official; null where it is. */
function standingRefusal({ standing, kind, role }: Actor): string | null {
  if (standing === "business") return "business people, nobody official";
  if (standing === "former") return "a former official, as a private person";
  if (standing === "private") return "nobody official";
  if (role && /\b(ambassador|attach[eé]|consul)\b/i.test(role)) return "a diplomat at his post";
  if (kind === "person" && standing === undefined && role === null) return "the article gives this person no office";
  return null;
}
