import type { Mention, SystemMention, Token } from "../types.js";
import { NOT_SYSTEMS } from "../vocabulary/not-systems.js";
import { systems, type System } from "../vocabulary/systems.js";
import { baseOf, isDesignator } from "./designators.js";
import { Gazetteer } from "./gazetteer.js";
import { categoryOf, isWeaponNoun, weaponPhrase } from "./weapon-phrase.js";

const everyday = new Gazetteer();
/** Systems by an everyday name in lower case: a Lynx is a vehicle or a rocket launcher. */
const namesakes = new Map<string, System[]>();
for (const system of systems) {
  const { name: first, ambiguous, category, maker, origin } = system;
  for (const name of ambiguous) {
    namesakes.set(name.toLowerCase(), [...(namesakes.get(name.toLowerCase()) ?? []), system]);
    for (const spelling of [name, name + "s"])
      everyday.add(spelling, { type: "system", name: first, category, maker, origin });
  }
}

/** Whether a word begins with a capital letter. */
export const isCapital = ({ kind, text }: Token): boolean => {
  const first = text.charCodeAt(0);
  return kind === "word" && (first < 128 ? first >= 65 && first <= 90 : text[0] !== text[0].toLowerCase());
};
/** A deal named after its goods: `the Spike order`. */
const DEAL = /^(order|deal|contract|purchase|sale|acquisition|procurement|exports?|tender)$/;

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^[“”"'‘’«»]$/.test(token.text);

/** Words of fighting and of those who handle weapons: a sentence with one speaks of arms. */
const FOUGHT = /^(fired|downed|shot|launched|intercepted|crews?|batter(y|ies)|gunners|warheads?|squadrons?|runway)$/;

/** Whether a sentence can name a system at all: it speaks of weapons, or has a word with a capital and a number. */
function mayName(tokens: Token[], mentions: Mention[]): boolean {
  for (const { type } of mentions) if (type === "system") return true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind !== "word") continue;
    if (i > 0 && DEAL.test(token.lower) && isCapital(tokens[i - 1])) return true;
    if (i > 0 && isCapital(token) && (isCounted(tokens, i) || isDealtIn(tokens, i))) return true;
    if (FOUGHT.test(token.lower)) return true;
    if (token.word.classes.size > 0 ? isWeaponNoun(token) || token.word.classes.has("arms") : isCapital(token) && hasDigit(token.text)) return true; // prettier-ignore
  }
  return false;
}

const COUNT =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|dozen|dozens)$/;

/** `five Patriots`, `12 additional Typhoons`: a count before a name. */
function isCounted(tokens: Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 3; j--) {
    const { kind, lower } = tokens[j];
    if (kind === "number" || COUNT.test(lower)) return true;
    if (!/^(more|additional|further|extra|new|used|second-hand|of|ex)$/.test(lower)) return false;
  }
  return false;
}

/** Whether a sentence buys or gives: a count of names in it may be a count of weapons. */
const isTrading = (tokens: Token[]): boolean =>
  tokens.some(({ word: { classes }, lower }) => classes.has("weapon-gain") || classes.has("weapon-give") || classes.has("weapon-hold") || DEAL.test(lower)); // prettier-ignore

const DEALT = ["weapon-gain", "weapon-give", "weapon-hold", "weapon-seek", "weapon-offer", "weapon-use", "weapon-stop"];

/** `received Tomahawks`, `got Leopards`, `held back Patriots`: a name in the plural right behind what is done with weapons. */
function isDealtIn(tokens: Token[], i: number): boolean {
  if (!/[a-z]{2}s$/.test(tokens[i].text)) return false;
  const verb = /^(back|some|more|its|their|the|own)$/.test(tokens[i - 1]?.lower ?? "") ? tokens[i - 2] : tokens[i - 1];
  const classes = verb?.word.classes;
  return classes !== undefined && classes.size > 0 && (DEALT.some((name) => classes.has(name)) || /^(held|hold|flew|flies|flying)$/.test(verb!.lower)); // prettier-ignore
}

function hasDigit(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/**
 * Finds weapon systems that the list of names does not tell by itself, beside the mentions already found: variants (F-16V),
 * names that are also everyday words (Javelin missiles), and unknown names beside a weapon noun (Zafar drones, the AB-12
 * missile, Tridente-class submarines, a rocket called Sayad). Gives all mentions in text order. One pass.
 */
export function findSystems(tokens: Token[], text: string, mentions: Mention[]): Mention[] {
  if (!mayName(tokens, mentions)) return mentions;
  const search = new Search(tokens, text, mentions);
  return search.run();
}

/** A blank, or what stands between a designation and its name: `C-7/8 `. */
function isGap(text: string, from: number, to: number): boolean {
  return to - from === 1 || (to - from > 1 && to - from < 5 && /^\/[\dA-Z]{1,2} $/.test(text.slice(from, to)));
}

/** `M1A2T Abrams`, `AH-64E Apache`: a designator and the nickname behind it are one name. */
function joinNicknames(mentions: Mention[], text: string): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const one = last?.type === "system" && mention.type === "system" && isGap(text, last.end, mention.start) && /\d/.test(last.text) && !/\d/.test(mention.text) && (last.origin === null || last.origin === mention.origin); // prettier-ignore
    if (one && mention.text.split(" ").length > 2) continue; // its name in full
    if (!one) joined.push(mention);
    else joined[joined.length - 1] = { ...mention, ...last, end: mention.end, text: text.slice(last.start, mention.end), category: mention.category, maker: last.maker ?? mention.maker, origin: mention.origin }; // prettier-ignore
  }
  return joined;
}

class Search {
  #m = 0;
  #out: Mention[] = [];
  #title: boolean | null = null;
  #arms: boolean | null = null;

  constructor(
    readonly tokens: Token[],
    readonly text: string,
    readonly mentions: Mention[],
  ) {}

  run(): Mention[] {
    const { tokens, mentions } = this;
    for (let i = 0; i < tokens.length;) {
      while (this.#m < mentions.length && mentions[this.#m].end <= tokens[i].start) this.#m++;
      const mention = mentions[this.#m];
      if (mention && mention.start <= tokens[i].start) {
        const ware =
          mention.type === "company" && mention.start === tokens[i].start ? this.#ware(i, mention.end) : null;
        if (ware) {
          this.#out.push(ware.mention);
          i = ware.to;
          continue;
        }
        const known = mention.type === "system" ? this.#extend(mention) : mention;
        this.#out.push(known);
        while (i < tokens.length && tokens[i].start < known.end) i++;
        continue;
      }
      const found = isCapital(tokens[i]) ? this.#at(i) : null;
      if (found) {
        this.#out.push(found.mention);
        i = found.to;
      } else i++;
    }
    return joinNicknames(this.#out, this.text);
  }

  /** A firm's name that is also that of a system, right before a weapon noun: `Aerostar drones`. */
  #ware(i: number, end: number): { mention: SystemMention; to: number } | null {
    const { tokens } = this;
    const known = everyday.match(tokens, i);
    if (!known || known.named.type !== "system" || tokens[i + known.length - 1].end !== end) return null;
    if (weaponPhrase(tokens, i + known.length) === null) return null;
    const { category, maker, origin, name } = known.named;
    return this.#found(i, i + known.length, { name, category, maker, origin });
  }

  /** Takes letters that follow a known name without a blank into it: `Leopard 2` + `PL`; and tells `T-90S` from the plural `T-90s`. */
  #extend(mention: SystemMention): SystemMention {
    const { tokens, text } = this;
    let { end } = mention;
    const next = tokens.find(({ start }) => start >= mention.end);
    if (next && next.start === mention.end && /^[A-Z0-9]{1,5}$/.test(next.text) && /\d$/.test(mention.text)) end = next.end; // prettier-ignore
    const whole = text.slice(mention.start, end);
    const variant = end > mention.end || (/[\dA-Z]S$/.test(whole) && mention.name + "S" === whole);
    return variant ? { ...mention, end, text: whole, name: whole } : mention;
  }

  #at(i: number): { mention: SystemMention; to: number } | null {
    return this.#everyday(i) ?? (isDesignator(this.tokens[i].text) ? this.#designator(i) : this.#unknown(i));
  }

  /** A name that is also an everyday word: beside a weapon noun, or in a sentence about arms and not as part of a longer name. */
  #everyday(i: number): { mention: SystemMention; to: number } | null {
    const { tokens } = this;
    const known = everyday.match(tokens, i);
    if (!known || known.named.type !== "system") return null;
    if (tokens[i - 1]?.text === "Peace") return null; // a programme: Peace Puma
    const to = i + known.length;
    const phrase = weaponPhrase(tokens, to);
    const spelling = this.text
      .slice(tokens[i].start, tokens[to - 1].end)
      .toLowerCase()
      .replace(/s$/, "");
    const fitting = phrase && namesakes.get(spelling)?.find((system) => system.category === phrase.category);
    const { category, maker, origin } = fitting ?? known.named;
    const name = fitting?.name ?? known.named.name;
    const number = tokens[to];
    if (number && /^\d{3,5}$/.test(number.text) && !/^(19|20)\d\d$/.test(number.text) && number.start - tokens[to - 1].end === 1 && phrase === null && category !== "other" && !(tokens[to + 1] && isWeaponNoun(tokens[to + 1]))) return this.#found(i, to + 1, { name: this.text.slice(tokens[i].start, number.end), category, maker, origin }); // prettier-ignore
    const beside =
      (tokens[i - 1] && isWeaponNoun(tokens[i - 1])) ||
      (isQuote(tokens[i - 1]) && tokens[i - 2] && isWeaponNoun(tokens[i - 2])) ||
      phrase !== null ||
      DEAL.test(tokens[to]?.lower ?? "") ||
      tokens[to]?.lower === "mk" ||
      isDealtIn(tokens, i) ||
      (isCounted(tokens, i) && (/s$/.test(tokens[to - 1].text) || tokens[to]?.lower === "units") && isTrading(tokens));
    const alone = !(tokens[i - 1] && isCapital(tokens[i - 1]) && i > 1) && !(tokens[to] && isCapital(tokens[to]));
    if (!beside && (i === 0 || !alone || !this.#isAboutArms() || this.#isTitle())) return null;
    return this.#found(i, to, { name, category, maker, origin });
  }

  #designator(i: number): { mention: SystemMention; to: number } | null {
    const { tokens } = this;
    const { text } = tokens[i];
    if (!/\d/.test(text) || !isDesignator(text.replace(/s$/, ""))) return null;
    const base = baseOf(text);
    if (base) {
      const { category, maker, origin } = base;
      return this.#found(i, i + 1, { name: text.replace(/s$/, ""), category, maker, origin });
    }
    if (NOT_SYSTEMS.has(tokens[i].lower) || /^([GQHFP]\d|MH\d+|UN\d*|CO2|PM\d)/.test(text)) return null;
    const phrase = this.#phraseBeside(i, i + 1);
    if (!phrase && !this.#continuesList(i)) return null;
    return this.#found(i, i + 1, { name: text.replace(/s$/, ""), category: phrase ?? "other", maker: null, origin: null }); // prettier-ignore
  }

  /** An unknown name: capitalised words before a weapon noun, `X-class`, `X-type`, or after `a missile called`. */
  #unknown(i: number): { mention: SystemMention; to: number } | null {
    const { tokens } = this;
    let to = i;
    while (to < tokens.length && to < i + 3 && this.#isNamePart(to, i)) {
      to++;
      if (/^(di|de|da|del|dos|y|al|el|bin|van|von)$/.test(tokens[to]?.text ?? "") && tokens[to + 1] && this.#isNamePart(to + 1, to + 1)) to++; // prettier-ignore
    }
    if (to === i) return null;
    const cls = tokens[to]?.text === "-" && /^(class|type)$/.test(tokens[to + 1]?.lower ?? "");
    if (cls) {
      const after = weaponPhrase(tokens, to + 2);
      if (!after) return null;
      const name = this.text.slice(tokens[i].start, tokens[to + (tokens[to + 1].lower === "class" ? 1 : -1)].end);
      return this.#found(i, to + 2, { name, category: after.category, maker: null, origin: null });
    }
    const quoted = isQuote(tokens[i - 1]) && isQuote(tokens[to]);
    if (!quoted && to < tokens.length && tokens[to].text === "-") return null;
    while (!quoted && to < tokens.length && /^(I{1,3}|IV|V|\d{1,3})$/.test(tokens[to].text) && tokens[to].start - tokens[to - 1].end <= 1) to++; // prettier-ignore
    const numbered = /\d|I$/.test(tokens[to - 1].text);
    const phrase = weaponPhrase(tokens, quoted ? to + 1 : to);
    const named = this.#isNamedBefore(quoted ? i - 1 : i);
    if (named === null && !phrase) return null;
    if (!quoted && tokens[to] && isCapital(tokens[to]) && tokens.slice(to + 1, to + 4).some(({ text }) => OF_FIRM.test(text))) return null; // prettier-ignore
    const sure = quoted || numbered || named !== null;
    if (!sure && (i === 0 || this.#isTitle() || (tokens[i - 1] && ((isCapital(tokens[i - 1]) && !tokens[i - 1].word.classes.has("article")) || tokens[i - 1].text === "-")))) return null; // prettier-ignore
    if (!sure && to - i > 2) return null;
    const category = phrase?.category ?? named ?? "other";
    const name = this.text.slice(tokens[i].start, tokens[to - 1].end).replace(/(?<=[a-z]{3})s$/, "s");
    return this.#found(i, to, { name, category, maker: null, origin: null });
  }

  #isNamePart(j: number, from: number): boolean {
    const token = this.tokens[j];
    if (!isCapital(token) || token.word.classes.size > 0 || NOT_SYSTEMS.has(token.lower)) return false;
    if (token.text.length < 3 || /['’]/.test(token.text)) return false;
    if (/^[A-Z]{2,5}s?$/.test(token.text) && !isQuote(this.tokens[from - 1])) return false;
    const mention = this.mentions[this.#m];
    if (mention && mention.start < token.end && mention.end > token.start) return false;
    if (/(ed|ing|ly|ic|ese|ian|ish|ive|al|ous|able|less|ful|tion|ment)$/.test(token.lower) && token.text.length > 5) return isQuote(this.tokens[from - 1]); // prettier-ignore
    return j === from || token.start - this.tokens[j - 1].end === 1;
  }

  /** The category of a weapon noun that stands before a name with a word for naming: `a missile called X`, `drones, dubbed X`. */
  #isNamedBefore(i: number): SystemMention["category"] | null {
    const { tokens } = this;
    let j = i - 1;
    if (/^(as|the)$/.test(tokens[j]?.lower ?? "")) j--;
    if (!/^(called|named|dubbed|designated|codenamed|known|christened)$/.test(tokens[j]?.lower ?? "")) return null;
    for (let k = j - 1; k >= 0 && k > j - 4; k--) {
      if (isWeaponNoun(tokens[k])) return categoryOf(tokens, Math.max(0, k - 4), k + 1);
      if (tokens[k].kind === "word" && !/^(is|was|are|were|also|locally)$/.test(tokens[k].lower)) return null;
    }
    return null;
  }

  #phraseBeside(i: number, to: number): SystemMention["category"] | null {
    const { tokens } = this;
    const after = weaponPhrase(tokens, to);
    if (after) return after.category;
    let j = i - 1;
    if (isQuote(tokens[j]) || tokens[j]?.text === "," || tokens[j]?.text === "(") j--;
    if (tokens[j] && isWeaponNoun(tokens[j])) return categoryOf(tokens, Math.max(0, j - 4), j + 1);
    return this.#isNamedBefore(i);
  }

  #continuesList(i: number): boolean {
    const last = this.#out[this.#out.length - 1];
    if (last?.type !== "system") return false;
    const between = this.text.slice(last.end, this.tokens[i].start);
    return /^(,|,? and|,? or|\/) ?(the )?$/.test(between.trimEnd() + " ");
  }

  #isAboutArms(): boolean {
    return (this.#arms ??=
      this.mentions.some(({ type }) => type === "system") ||
      this.tokens.some((token) => isWeaponNoun(token) || token.word.classes.has("arms") || FOUGHT.test(token.lower)));
  }

  #isTitle(): boolean {
    if (this.#title === null) {
      let m = 0;
      const isNamed = (token: Token): boolean => {
        while (m < this.mentions.length && this.mentions[m].end <= token.start) m++;
        return m < this.mentions.length && this.mentions[m].start <= token.start;
      };
      const words = this.tokens.filter((token) => token.kind === "word" && token.text.length > 3 && !isNamed(token));
      this.#title = words.length > 3 && words.filter(isCapital).length > words.length * 0.6;
    }
    return this.#title;
  }

  #found(from: number, to: number, named: Pick<SystemMention, "name" | "category" | "maker" | "origin">) {
    const { start } = this.tokens[from];
    const { end } = this.tokens[to - 1];
    const mention: SystemMention = { type: "system", ...named, start, end, text: this.text.slice(start, end) };
    return { mention, to };
  }
}

/** What the name of a works ends in: `Nanchang Aircraft Manufacturing Company`. */
const OF_FIRM = /^(Manufacturing|Company|Corporation|Corp|Industries|Industry|Industrial|Complex|Plant|Factory|Works|Group|Co|Ltd|Inc|Association|Organisation|Organization|Institute|Factories|Services)$/; // prettier-ignore
