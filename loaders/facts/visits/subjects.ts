import type { VerbGroup } from "../../grammar/verbs.js";
import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { leaderOf, type Actor } from "./actors.js";

/** What stands before a verb as its subject: an actor, a pronoun for the one told before, or a thing (null); "guest" is a pronoun for who is received. */
export type Subject = Actor | "pronoun" | "guest" | null;

const ADVERB = /^(also|later|then|now|already|even|again|once|soon|meanwhile|himself|herself|themselves|instead|first|next|just|still|recently|together|both|jointly|today|tonight|here|there|himself)$/; // prettier-ignore
const PEOPLE = ["people-noun", "role-noun", "delegation-noun"];
const KIN = /^(wife|husband|spouse|entourage|advisers|aides|team|staff|retinue|family|son|daughter|party|others)$/;
const LOOK_BACK = 40;

/** Finds the subjects of a sentence's verbs; each is looked for once. */
export class Subjects {
  #known = new Map<number, Subject>();

  constructor(
    readonly items: Item[],
    readonly actors: Actor[],
    readonly verbs: VerbGroup[],
  ) {}

  /** The subject of the verb group, over appositions, adverbs and coordination. */
  of(group: VerbGroup): Subject {
    const known = this.#known.get(group.from);
    if (known !== undefined) return known;
    this.#known.set(group.from, null);
    const found = this.#find(group);
    this.#known.set(group.from, found);
    return found;
  }

  /** All who do it: `X, Y and Z visited`; a subject that is no named person stands alone. */
  all(group: VerbGroup): Subject[] {
    const last = this.of(group);
    const beside =
      last !== null && typeof last !== "string" && last.kind === "delegation" ? this.#joinedTo(last) : null;
    if (beside) return beside.country === (last as Actor).country ? [beside] : [beside, last];
    if (last === null || typeof last === "string" || !last.named || last.kind !== "person") return [last];
    const list = [last];
    let joined = false;
    for (let first = last; ; first = list[0]) {
      let k = first.from - 1;
      if (has(this.items[k], "article")) k--;
      if (this.items[k]?.lower === "and" || this.items[k]?.lower === "&") joined = true;
      else if (this.items[k]?.lower !== ",") break;
      if (this.items[k - 1]?.lower === ",") k--;
      const before = this.#endingAt(k - 1) ?? (/^(himself|herself)$/.test(this.items[k - 1]?.lower ?? "") ? this.#endingAt(k - 2) : null); // prettier-ignore
      if (!joined || before?.kind !== "person" || !before.named || this.#isGoverned(before)) break;
      list.unshift(before);
    }
    return list;
  }

  /** `X and a Chinese delegation`: the person named before; who goes along with a delegation of his own country is its leader. */
  #joinedTo({ from }: Actor): Actor | null {
    const k = has(this.items[from - 1], "article") ? from - 2 : from - 1;
    const person = this.items[k]?.lower === "and" ? this.#endingAt(k - 1) : null;
    return person?.kind === "person" && person.named && !this.#isGoverned(person) ? person : null;
  }

  #find(group: VerbGroup): Subject {
    const { items } = this;
    const having = items[group.from]?.lower === "having" || items[group.from - 1]?.lower === "having";
    if (group.form === "infinitive" || group.form === "gerund" || having) return this.#ofNonFinite(group);
    const seeming = group.planned ? this.verbs.find(({ to, lemma }) => to === group.from && /^(look|appear|seem)$/.test(lemma)) : undefined; // prettier-ignore
    if (seeming) return this.of(seeming);
    let i = this.items[group.from - 1]?.lower === "to" ? group.from - 2 : group.from - 1;
    let comma = false;
    for (let steps = 0; i >= 0 && steps < LOOK_BACK; steps++) {
      const item = items[i];
      const actor = this.#endingAt(i);
      const head = actor && comma ? this.#overRelative(actor, group) : null;
      if (head) return head;
      if (actor && !(comma && this.#isGoverned(actor) && items[actor.from - 1]?.lower !== ","))
        return this.#isGoverned(actor) ? this.#head(actor) : this.#whole(actor);
      if (
        item.mention?.type === "date" ||
        ADVERB.test(item.lower) ||
        /ly$/.test(item.lower) ||
        /^[()”“"’'–—]$/.test(item.lower)
      )
        i--; // prettier-ignore
      else if (item.lower === ",") {
        comma = true;
        i--;
      } else if (/^(he|she|they|it|who)$/.test(item.lower)) {
        const told = item.lower === "who" ? this.#before(i) : null;
        if (told && typeof told !== "string") return this.#whole(told);
        if (item.lower === "who") return this.#named(items[i - 1]?.lower === "," ? i - 2 : i - 1);
        return "pronoun";
      } else if (/^(which|that)$/.test(item.lower)) return this.#before(i);
      else if (/^(and|but|then|or|before|&)$/.test(item.lower)) return this.#coordinated(group, i);
      else if (comma) i--;
      else if (/^(on|in|at|by|from)$/.test(item.lower) && items[i + 1]?.mention?.type === "date") i--;
      else if (item.kind === "word" && (has(item, "preposition") || has(item, "conjunction"))) return null;
      else if (item.mention && item.mention.type !== "country") return null;
      else return this.#overPhrase(i, group);
    }
    return null;
  }

  /** `Zelensky, who stopped in Athens to see Mitsotakis, was in Madrid`: the one whom the remark is about. */
  #overRelative(actor: Actor, group: VerbGroup): Actor | null {
    for (let k = actor.from - 1; k > 1 && actor.from - k < 20; k--) {
      if (/^[;:.()]$/.test(this.items[k].lower)) return null;
      if (this.items[k].lower !== "who" || this.items[k - 1].lower !== ",") continue;
      const verbs = this.verbs.filter(({ from, form }) => from > k && from < group.from && form === "finite");
      return verbs.length === 1 ? this.#endingAt(k - 2) : null;
    }
    return null;
  }

  /** The leader of a delegation; of `King Salman, the first Saudi monarch` the person named. */
  #whole(actor: Actor): Actor {
    const leader = actor.kind === "delegation" ? leaderOf(this.items, this.actors, actor) : null;
    if (leader) return leader;
    if (actor.kind !== "person" || actor.named) return actor;
    const joined = this.items[actor.from - 1]?.lower === "and" ? this.#endingAt(actor.from - 2) : null;
    if (joined?.named && (actor.standing === "former" || /,/.test(this.items[joined.from].text))) return joined;
    const comma = has(this.items[actor.from - 1], "article") ? actor.from - 2 : actor.from - 1;
    if (this.items[comma]?.lower !== ",") return actor;
    const named = this.#endingAt(comma - 1);
    if (!named?.named || (named.country !== null && actor.country !== null && named.country !== actor.country)) return actor; // prettier-ignore
    return { ...named, country: named.country ?? actor.country };
  }

  /** A noun stands before the verb: the subject is a thing, save where a phrase with `led by` or a place follows an actor. */
  #overPhrase(i: number, group: VerbGroup): Subject {
    const { items } = this;
    const named = this.#named(i);
    if (named) return named;
    for (let j = i; j >= 0 && j > i - 12; j--) {
      const actor = this.#endingAt(j);
      if (actor) {
        const between = items.slice(actor.to, group.from);
        const first = between.find(({ lower }) => lower !== ",");
        const joined =
          /^(and|with|along)$/.test(first?.lower ?? "") &&
          (PEOPLE.some((name) => has(items[i], name)) || KIN.test(items[i].lower));
        const linked = joined || /^(from|of|in|to|for|led|headed|with|accompanied)$/.test(between[0]?.lower ?? "");
        return linked && !this.#isGoverned(actor) && !between.some((item) => item.lower === "'s") ? (leaderOf(items, this.actors, actor) ?? actor) : null; // prettier-ignore
      }
      if (items[j].kind === "punct" && items[j].lower !== "-" && items[j].lower !== ",") return null;
    }
    return null;
  }

  /** `the guest`, `the admiral`: one told before. */
  #named(i: number): Subject {
    if (/^(guest|visitor)$/.test(this.items[i]?.lower ?? "")) return "guest";
    return has(this.items[i], "rank") && this.items[i - 1]?.lower === "the" ? "pronoun" : null;
  }

  #ofNonFinite(group: VerbGroup): Subject {
    const actor = group.form === "infinitive" ? this.#endingAt(group.from - 2) : null;
    if (actor?.role && isFirst(this.items, actor)) {
      const being = this.verbs.findLast(({ to, lemma }) => to <= actor.from && /^(be|become)$/.test(lemma));
      return (being ? this.of(being) : null) ?? this.#whole(actor);
    }
    const at = this.verbs.indexOf(group);
    for (let k = at - 1; k >= 0 && group.from - this.verbs[k].to < 25; k--)
      if (this.verbs[k].form === "finite") {
        const subject = this.of(this.verbs[k]);
        if (subject) return subject;
      }
    for (let k = at + 1; k < this.verbs.length; k++) if (this.verbs[k].form === "finite") return this.of(this.verbs[k]);
    return null;
  }

  #coordinated(group: VerbGroup, i: number): Subject {
    const at = this.verbs.indexOf(group);
    for (let k = at - 1; k >= 0; k--) {
      const other = this.verbs[k];
      if (other.from >= i || (other.form !== "finite" && other.form !== "participle")) continue;
      if (other.form === "participle") continue;
      return this.of(other);
    }
    return null;
  }

  #before(i: number): Subject {
    return this.actors.findLast((actor) => actor.to <= i && actor.to >= i - 12) ?? null;
  }

  #endingAt(i: number): Actor | null {
    return this.actors.find((actor) => actor.to === i + 1) ?? null;
  }

  /** Whether a preposition or possessive makes the actor part of another phrase: `a meeting with X`. */
  #isGoverned(actor: Actor): boolean {
    const before = this.items[actor.from - 1];
    const article = has(before, "article") || has(before, "pronoun") ? this.items[actor.from - 2] : before;
    return article?.kind === "word" && has(article, "preposition") && !/^(as|than|like)$/.test(article.lower);
  }

  /** `a delegation led by X arrived`, `a group of officials from X`: the head of the phrase, or its leader; `talks with X began`: null. */
  #head(actor: Actor): Subject {
    const group = this.actors.findLast((other) => other.to <= actor.from && other.kind === "delegation");
    if (group && leaderOf(this.items, this.actors, group)?.from === actor.from)
      return leaderOf(this.items, this.actors, group);
    const by = this.items[actor.from - 1]?.lower === "by" || this.items[actor.from - 2]?.lower === "by";
    if (by) return null;
    const head = this.actors.findLast((other) => other.to < actor.from && actor.from - other.to <= 5 && !this.#isGoverned(other)); // prettier-ignore
    const before = head && this.items[head.to]?.lower;
    if (head && (before === "and" || before === "with" || before === "," || before === "accompanied")) return head;
    return null;
  }
}

/** `the first Saudi monarch to ...`, `the only president to ...`: what the infinitive tells was done. */
export const isFirst = (items: Item[], actor: Actor): boolean =>
  /^(first|second|third|last|latest|only)\b/i.test(items[actor.from].text) || /^(first|second|third|last|latest|only)$/.test(items[actor.from - 1]?.lower ?? ""); // prettier-ignore
