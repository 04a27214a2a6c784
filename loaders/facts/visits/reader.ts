import { readingOf } from "../../grammar/reading.js";
import type { Document, Extraction, Refusal, Sentence } from "../../types.js";
import { actorsIn, leaderOf, type Actor } from "./actors.js";
import { Book, CARRY, near, newVisit, sameActor, statusOf, type Visit } from "./book.js";
import { cueDate } from "./cue-date.js";
import type { Cue, Scene } from "./cue.js";
import type { Destination } from "./destinations.js";
import { findCues } from "./find-cues.js";
import { homeOf } from "./home.js";
import { join, type Dated } from "./join.js";
import { lapses } from "./lapsed.js";
import { mainCountries } from "./main-countries.js";
import { blockRefusal, companionRefusal, questionRefusal, standingRefusal } from "./refusals.js";
import { Subjects } from "./subjects.js";
import { unite } from "./unite.js";
import { visitFact } from "./visit-fact.js";
import { Whereabouts } from "./whereabouts.js";
import { isGoverned, who } from "./who.js";

/** A telling that names no host, or no visitor, kept until the article has told of the visit. */
interface Pending {
  cue: Cue;
  visitor: Actor | null;
  sentence: Sentence;
  dated: Dated | null;
}

/** Walks an article's sentences once and joins what they tell of visits. */
export class Reader {
  #book: Book;
  #refusals: Refusal[] = [];
  #pending: Pending[] = [];
  #topic: Actor | null = null;
  #places: Whereabouts;

  constructor(readonly document: Document) {
    this.#places = new Whereabouts(document);
    this.#book = new Book(mainCountries(document).slice(0, 2).map(({ code }) => code)); // prettier-ignore
  }

  read(sentence: Sentence): void {
    const { items } = sentence;
    const actors = actorsIn(items, this.document.article.text);
    this.#unveil(items, actors, sentence);
    if (actors.length > 0 || items.some(isCueWord) || (items.some(isPersonal) && items.some(isPlace))) {
      const reading = readingOf(sentence);
      const subjects = new Subjects(items, actors, reading.verbs);
      const verbStarts = new Set(reading.verbs.map(({ from }) => from));
      const scene: Scene = { sentence, items, reading, actors, subjects, verbStarts };
      for (const cue of findCues(scene)) this.#take(scene, { ...cue, lapses: lapses(scene, cue) });
    }
    this.#places.note(sentence);
    const guest = this.#book.open(sentence.index, CARRY)?.visitor;
    if (guest && actors.length === 0 && /^the (guest|visitor)\b/i.test(sentence.text)) this.#topic = guest;
    const known = actors.filter(({ named, country }) => named || country !== null);
    this.#topic = known.find((actor) => !isGoverned(items, actor)) ?? known[0] ?? this.#topic;
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
    const meant = who(cue, scene, this.#topic, this.#book);
    const visitor = cue.toward === "back" ? this.#returns(meant, sentence) : meant;
    const dated = cue.refusal ? null : cueDate(this.document, scene, cue);
    const refusal =
      cue.refusal ??
      blockRefusal(sentence) ??
      companionRefusal(sentence, cue) ??
      questionRefusal(sentence, cue.status) ??
      (visitor ? standingRefusal(visitor, dated?.date ?? null) : null);
    if (refusal) return this.#refuse(cue, refusal);
    if (cue.follows) return this.#undo(cue, sentence, dated);
    if (!visitor) return this.#withoutVisitor(scene, cue, dated);
    if (cue.hosts.length === 0 && cue.toward) {
      const place = this.#toward(cue, visitor, sentence);
      if (!place) return void this.#pending.push({ cue, visitor, sentence, dated });
      cue = { ...cue, hosts: [place] };
      if (cue.toward === "same") return this.#tell(visitor, place, cue, sentence, dated ?? this.#openDate(sentence));
    }
    const abroad = cue.hosts.filter(({ code }) => code !== visitor.country);
    if (cue.hosts.length === 0) return this.#withoutHost(cue, visitor, sentence, dated);
    if (abroad.length === 0) {
      const back = this.#book.find(visitor, null, null, false);
      if (back && cue.kind === "noun") return join(back, cue, sentence, dated);
      return cue.kind === "stay" ? undefined : this.#refuse(cue, "in the visitor's own country");
    }
    for (const host of abroad) this.#tell(visitor, host, cue, sentence, dated);
  }

  /** A visit told with visitor and host: one told before, or a new one. */
  #tell(visitor: Actor, host: Destination, cue: Cue, sentence: Sentence, dated: Dated | null): void {
    if (dated?.carried) {
      const before = this.#book.find(visitor, host.code, dated.date, cue.another);
      const far = this.#book.find(visitor, host.code, null, cue.another);
      if (before || !far || sentence.index - far.last <= CARRY) dated = null;
    }
    const known = this.#book.find(visitor, host.code, dated?.date ?? null, cue.another);
    const home = known
      ? null
      : (visitor.country ?? homeOf(this.document, sentence, visitor, [host, ...cue.hosts], this.#places.here()));
    const visit = known ?? this.#book.add(newVisit({ ...visitor, country: home }, host, sentence.index));
    if (visit.place === null && host.place !== null) {
      visit.place = host.place;
      visit.placeSpan = { start: host.start, end: host.end };
    }
    if (visitor.kind === "delegation" && visitor.name.length > visit.visitor.name.length) visit.visitor = visitor;
    join(visit, cue, sentence, dated);
  }

  /** `It was cancelled`: the visit planned right before. */
  #undo(cue: Cue, sentence: Sentence, dated: Dated | null): void {
    const open = this.#book.open(sentence.index, 1);
    const plan = open && (statusOf(open) === "planned" || statusOf(open) === null);
    if (plan)
      join(
        open,
        cue,
        sentence,
        cue.status === "postponed" && dated && dated.span.start > cue.trigger.end ? dated : null,
      );
  }

  #withoutVisitor({ sentence, actors, items }: Scene, cue: Cue, dated: Dated | null): void {
    const spoken = this.#book.open(sentence.index, CARRY);
    const other = actors.find((actor) => actor.named && actor.end <= cue.trigger.start && !isGoverned(items, actor));
    if (cue.kind === "noun" && cue.hosts.length === 0 && other && (spoken ? other.country !== spoken.host && !sameActor(other, spoken.visitor) : cue.status !== null)) return this.#withoutHost(cue, other, sentence, dated); // prettier-ignore
    const open = cue.kind === "meet" && cue.hosts.length === 0 ? this.#book.meeting(cue, sentence.index) : cue.kind === "noun" ? this.#book.meant(cue, sentence.index) : null; // prettier-ignore
    const guest = cue.kind === "noun" && cue.status === "planned" && cue.hosts.length === 1 ? this.#book.open(sentence.index, 1)?.visitor : null; // prettier-ignore
    if (open) join(open, cue, sentence, dated && agrees(open, dated) ? dated : null);
    else if (guest?.country && guest.country !== cue.hosts[0].code)
      this.#tell(guest, cue.hosts[0], cue, sentence, dated);
    else if (cue.kind === "noun" || cue.kind === "go") this.#pending.push({ cue, visitor: null, sentence, dated });
  }

  #withoutHost(cue: Cue, visitor: Actor, sentence: Sentence, dated: Dated | null): void {
    if (dated?.carried) dated = null;
    const known = cue.kind === "meet" ? this.#book.meeting(cue, sentence.index, visitor) : this.#book.find(visitor, null, dated?.date ?? null, cue.another); // prettier-ignore
    const meant = known ?? (cue.kind === "noun" && cue.visitor === "pronoun" ? this.#sameGuest(visitor, this.#book.meant(cue, sentence.index)) : null); // prettier-ignore
    if (meant) return join(meant, cue, sentence, dated);
    const guest = cue.kind === "meet" ? this.#guestHere(cue, visitor) : null;
    if (guest)
      return this.#tell(guest.visitor, guest.here, { ...cue, hosts: [guest.here], met: guest.met }, sentence, dated);
    const told = cue.kind === "meet" ? this.#partOf(cue, visitor, sentence) : null;
    if (told) return this.#tell(visitor, told.hosts[0], { ...cue, hosts: told.hosts }, sentence, dated);
    this.#pending.push({ cue, visitor, sentence, dated });
  }

  /** `The ministry's leadership is on a visit to Tel Aviv. As part of the visit, X met Y`: the visit of nobody named that a meeting belongs to. */
  #partOf({ met }: Cue, visitor: Actor, { index, text }: Sentence): Cue | null {
    if (!visitor.named || !/\b(as part|in the course|within the framework|during|in the framework) (of )?(the|this) (\w+ )?(visit|trip)\b/i.test(text)) return null; // prettier-ignore
    const before = this.#pending.findLast(({ cue, visitor: none, sentence }) => none === null && cue.hosts.length === 1 && index - sentence.index < 3 && index >= sentence.index); // prettier-ignore
    const host = before?.cue.hosts[0].code;
    return host && visitor.country !== host && met.some(({ country }) => country === host) ? before.cue : null;
  }

  /** The visit meant, save where the visitor named is surely another. */
  #sameGuest(visitor: Actor, visit: Visit | null): Visit | null {
    return visit && visitor.named && visit.visitor.named && visit.visitor.kind === "person" && !sameActor(visit.visitor, visitor) ? null : visit; // prettier-ignore
  }

  /** A delegation that someone meets is where he is at home. Of two who meet where no place is told, one of them at home where the article was written: the other is the visitor. */
  #guestHere(cue: Cue, subject: Actor): { visitor: Actor; here: Destination; met: Actor[] } | null {
    const at = cue.asGuests && subject.country && subject.named ? { ...subject, code: subject.country, place: null } : null; // prettier-ignore
    const here = at ?? this.#places.here();
    if (!here || cue.met.length === 0 || (cue.status !== "happened" && cue.status !== "planned")) return null;
    const sides = [subject, ...cue.met.filter((one) => !sameActor(one, subject))].filter(
      ({ kind }) => kind === "person",
    );
    const [guest, ...more] = sides.filter(({ country }) => country !== null && country !== here.code);
    const met = sides.filter(({ country }) => country === here.code);
    return guest && more.length === 0 && met.length > 0 && (at || guest.role !== null)
      ? { visitor: guest, here, met }
      : null;
  }

  /** Who returns a visit: not the one who paid it but the host of it, where `he` or `the general` could be either. */
  #returns(actor: Actor | null, { index }: Sentence): Actor | null {
    const open = this.#book.open(index, CARRY);
    if (!open || !actor) return actor;
    const host = [...open.met.values()].find(({ country }) => country === null || country === open.host);
    if (sameActor(open.visitor, actor) || !actor.named) return host ? { ...host, country: open.host } : actor;
    return actor.country === null ? { ...actor, country: open.host } : actor;
  }

  /** The place that `there`, `here`, `returned the visit` and `followed` mean for a visitor. */
  #toward(cue: Cue, visitor: Actor, { index }: Sentence): Destination | null {
    if (cue.toward === "here") return this.#places.here() ?? this.#home(cue, visitor);
    const open = this.#book.open(index, CARRY);
    const near = cue.toward === "there" ? this.#places.there(visitor.country, index) : null;
    if (near && open && near.sentence > open.last) return near;
    if (cue.toward === "there" && !(open && sameActor(open.visitor, visitor))) return this.#places.there(visitor.country, index); // prettier-ignore
    const span = { start: cue.trigger.start, end: cue.trigger.end, place: null, to: 0 };
    if (cue.toward === "back") {
      const before = this.#book.recent().find(({ host }) => host === visitor.country);
      return before?.visitor.country ? { ...span, code: before.visitor.country } : null;
    }
    if (open && open.host !== visitor.country) return { ...span, code: open.host };
    if (visitor.country === null) return null;
    const close = this.#places.there(visitor.country, index, 2);
    if (close) return close;
    const other = this.#places.other(visitor.country);
    return other ? { ...span, code: other } : null;
  }

  /** Where a visit told without its place leads: where the article was written; else to the one who paid the visitor's country a visit before. */
  #hostOf(visitor: Actor, sentence: Sentence): Destination | null {
    const here = this.#places.here();
    if (here) return here.code === visitor.country ? null : here;
    const before = this.#book.recent().find(({ host, last }) => host === visitor.country && last <= sentence.index && sentence.index - last < CARRY); // prettier-ignore
    return before?.visitor.country ? { code: before.visitor.country, place: null, start: before.visitor.start, end: before.visitor.end, to: 0 } : null; // prettier-ignore
  }

  /** The country that `here` means in an article without a dateline: the one that it speaks of most. */
  #home(cue: Cue, visitor: Actor): Destination | null {
    const [first] = mainCountries(this.document);
    const { start, end } = cue.trigger;
    return first && first.code !== visitor.country ? { code: first.code, place: null, start, end, to: 0 } : null;
  }

  /** The day of the visit spoken of: of one who came in another's place, or cancelled as well. */
  #openDate({ index }: Sentence): Dated | null {
    const telling = this.#book.open(index, 1)?.tellings.findLast(({ date }) => date !== null);
    return telling?.date && telling.dateSpan ? { date: telling.date, span: telling.dateSpan } : null;
  }

  #refuse(cue: Cue, reason: string): void {
    if (cue.kind === "stay") return;
    this.#refusals.push({ ...cue.trigger, kind: "visit", reason, rule: "visits" });
  }

  finish(): Extraction {
    for (const pending of this.#pending) this.#settle(pending);
    const [told, off] = split(
      unite(this.#book.visits, this.document.article.text),
      (visit) => statusOf(visit) !== "off",
    );
    for (const { tellings } of off)
      this.#refusals.push({ ...tellings[0].trigger, kind: "visit", reason: "the text says that it did not come about", rule: "visits" }); // prettier-ignore
    return { facts: told.map((visit) => visitFact(this.document, visit)), refusals: this.#refusals };
  }

  /** Joins a telling to a visit that the article told later, or to the only other country the article is about. */
  #settle({ cue, visitor, sentence, dated }: Pending): void {
    if (cue.kind === "meet") {
      const known = this.#book.meetingNear(cue, sentence.index, visitor);
      return known ? join(known, cue, sentence, null) : undefined;
    }
    const known = visitor ? (this.#book.told(visitor, dated?.date ?? null, sentence.index) ?? this.#book.find(visitor, null, dated?.date ?? null, false)) : this.#book.around(cue, sentence.index); // prettier-ignore
    const sure = visitor !== null || cue.status === "postponed" || cue.status === "cancelled";
    if (known) return join(known, sure ? cue : { ...cue, status: null }, sentence, visitor ? dated : null);
    if (!visitor) return this.#refuse(cue, "the text does not say who visited");
    const back = cue.toward === "back" ? this.#toward(cue, visitor, sentence) : null;
    if (back && back.code !== visitor.country) return this.#tell(visitor, back, cue, sentence, dated);
    const clear = (cue.kind === "noun" && typeof cue.visitor !== "string") || cue.toward === "back";
    const only = clear && cue.visitor !== null && visitor.country ? onlyOther(sentence, visitor.country) : null;
    if (only) return this.#tell(visitor, only, cue, sentence, dated);
    const other = clear && visitor.named && visitor.country && (dated || cue.status) ? this.#places.other(visitor.country) : null; // prettier-ignore
    const { start, end } = cue.trigger;
    const here = cue.kind === "noun" && visitor.country && (dated || cue.status) && !cue.toward ? this.#hostOf(visitor, sentence) : null; // prettier-ignore
    if (here) return this.#tell(visitor, here, cue, sentence, dated);
    if (other) return this.#tell(visitor, { code: other, place: null, start, end, to: 0 }, cue, sentence, dated);
    this.#refuse(cue, "the text does not say which country was visited");
  }
}

/** Whether a day told near `the visit` can be its own: it has none yet, or nearly that one. */
const agrees = (visit: Visit, { date }: Dated): boolean =>
  visit.tellings.every((telling) => !telling.date || near(telling.date, date, 2) || telling.date.precision !== "day"); // prettier-ignore

const isCueWord = ({ word: { classes, lemma } }: Sentence["items"][number]): boolean =>
  (classes.size > 0 && (classes.has("visit") || classes.has("visit-noun") || classes.has("travel") || classes.has("host") || classes.has("meet") || classes.has("talks-noun") || classes.has("cancel-visit") || classes.has("postpone"))) || lemma === "expect" || lemma === "fall"; // prettier-ignore

const isPersonal = ({ lower }: Sentence["items"][number]): boolean => lower === "he" || lower === "she";
const isPlace = ({ mention, lower }: Sentence["items"][number]): boolean => mention?.type === "country" || lower === "there" || lower === "back"; // prettier-ignore

function split(visits: Visit[], test: (visit: Visit) => boolean): [yes: Visit[], no: Visit[]] {
  return [visits.filter(test), visits.filter((visit) => !test(visit))];
}

/** The only other country whose town a sentence names; null where it names none or several. */
function onlyOther({ items }: Sentence, home: string): Destination | null {
  const found: Destination[] = [];
  for (const [k, { mention, start, end, text }] of items.entries())
    if (mention?.type === "country" && mention.code !== home && /^(capital|city|seat)$/.test(mention.form))
      found.push({ code: mention.code, place: text, start, end, to: k + 1 });
  return found.length > 0 && found.every(({ code }) => code === found[0].code) ? found[0] : null;
}
