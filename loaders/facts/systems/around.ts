import { clauseAt, type Clause } from "../../grammar/clauses.js";
import { has } from "../../grammar/verbs.js";
import type { Item, SystemMention } from "../../types.js";
import type { Cue } from "./cues.js";
import { resolveAfter, resolveBefore, settleDeal, type Resolved } from "./relation.js";

const FILM = /^(footage|videos?|clips?|film|images?|pictures?|photos?)$/;
const DEBUT = /^(debut|baptism|outing)$/;

/** The relations that the words round item `at` tell: those before it in its clause, those behind it, those of a participle after it. */
export function relationsAt(
  items: Item[],
  parts: Clause[],
  cues: Cue[],
  at: number,
): { resolved: Resolved; rule: string }[] {
  const clause = clauseAt(parts, at);
  const { mention } = items[at];
  if (mention?.type === "system" && isPlace(items, at, mention)) return [];
  if (isPartFor(items, at) || isMakers(items, at) || isPassedOver(items, at) || isTarget(items, at, cues)) return [];
  const found: { resolved: Resolved; rule: string }[] = [];
  const add = (resolved: Resolved | null, rule: string): void => {
    if (resolved && !found.some((other) => other.resolved.told === resolved.told)) found.push({ resolved, rule });
  };
  let before = cues.filter((cue) => cue.at >= clause.from && cue.to <= at);
  const sentenceWide = before.length === 0;
  const denied = cues.find((cue) => cue.kind === "deny" && cue.to <= at);
  if (denied) return [{ resolved: { told: "denied", cue: denied, cues: [denied] }, rule: "denied" }];
  const behind = cues.find(
    (cue) =>
      cue.at > at &&
      cue.at < clause.to &&
      (cue.verb !== null || cue.at - at < (isApposed(items, at, cue) || DEBUT.test(items[cue.at].lower) ? 14 : 4)),
  );
  const settling = cues.find(
    ({ at: i, kind, verb }) =>
      i > at &&
      i - at < 14 &&
      verb !== null &&
      (kind === "sign" || kind === "stop" || kind === "seek" || kind === "offer"),
  );
  const favoured = inFavour(items, at) ? before.findLast(({ kind }) => kind === "stop" || kind === "other") : undefined;
  if (favoured)
    add({ told: "sought", cue: { ...favoured, kind: "seek" }, cues: [{ ...favoured, kind: "seek" }] }, "favoured over another"); // prettier-ignore
  else if (before.length > 0)
    add(settleDeal(withTool(items, at, resolveBefore(items, before)), settling), "cue before");
  add(replacement(items, at, before.at(-1)), "put in place of another");
  const earlierTold = sentenceWide && cues.some((cue) => cue.to <= clause.from);
  const shared = earlierTold && behind?.verb !== null && /^(and|but|or|then)$/.test(items[(behind?.at ?? 1) - 1].lower);
  if (behind && !shared && (before.length === 0 || isParticiple(items, at, behind))) {
    const off = behind.verb === null ? calledOff(items, cues, behind) : null;
    if (off) add({ told: "halted", cue: behind, cues: [behind, off] }, "deal called off");
    else if (behind.verb === null && before.length === 0)
      add(settleDeal(resolveBefore(items, [behind]), cues.find((cue) => cue.at > behind.at && cue.at < clause.to && cue.verb !== null)), "noun behind"); // prettier-ignore
    else if (behind.verb !== null && endedAfter(items, cues, behind)) add({ told: "halted", cue: behind, cues: [behind, endedAfter(items, cues, behind)!] }, "ordered, then stopped"); // prettier-ignore
    else if (behind.verb !== null) add(resolveAfter(items, isParticiple(items, at, behind) ? asParticiple(behind) : behind), "verb behind"); // prettier-ignore
  }
  const held = items[at + 1]?.lower === "," ? cues.find((cue) => cue.kind === "hold" && cue.verb === null && cue.at > at && cue.at - at < 6) : undefined; // prettier-ignore
  if (held && /^(with|of)$/.test(items[held.to]?.lower ?? ""))
    add({ told: "supplied", cue: held, cues: [held] }, "in service");
  for (const cue of cues) {
    if (cue.at <= at || cue.at >= clause.to || cue.kind !== "use" || !cue.verb || cue.verb.passive || cue.verb.negated) continue; // prettier-ignore
    const seen =
      cue.verb.form === "gerund" && items.slice(Math.max(0, at - 6), at).some(({ lower }) => FILM.test(lower));
    const after = behind && behind !== cue && cue.verb.form === "finite" && isParticiple(items, at, behind);
    if (seen || after) add({ told: "used", cue: after ? behind : cue, cues: [cue] }, "in action");
  }
  const next = parts.find(({ from }) => from >= clause.to);
  if (next && has(items[next.from], "relative") && next.from - at < 6 && items[next.from + 1]?.kind !== "punct") {
    const own = cues.filter((cue) => cue.at >= next.from && cue.at < next.to).slice(0, 1);
    for (const cue of own) add(cue.verb && (cue.verb.passive || cue.kind === "down" || cue.kind === "use") ? resolveAfter(items, cue) : resolveBefore(items, [cue]), "relative clause"); // prettier-ignore
  }
  if (found.length === 0 && sentenceWide && clause.from > 0) {
    const earlier = cues.filter((cue) => cue.to <= clause.from);
    const last = earlier.at(-1);
    const told = clause.verbs.some(({ form, to }) => form === "finite" && to <= at);
    const listed = has(items[clause.from], "relative") && cuesOfContent(items, clause.from, at);
    if (
      last &&
      (listed || (!told && /^(and|or|including|such|as|like|,|namely|what|:|—|-|\()$/.test(items[clause.from].lower)))
    ) {
      before = earlier.filter((cue) => clauseAt(parts, cue.at) === clauseAt(parts, last.at));
      add(resolveBefore(items, before), "clause before");
    }
  }
  return found;
}

/** `scrapped the deal in favour of the S`: what is taken instead. */
function inFavour(items: Item[], at: number): boolean {
  for (let i = at - 1; i > 1 && i > at - 6; i--) {
    if (/^favou?r$/.test(items[i - 1].lower) && items[i].lower === "of") return items[i - 2].lower === "in";
    if (items[i].kind === "punct" && items[i].lower !== "-") return false;
  }
  return false;
}

/** `fly off INS Vikrant`, `aboard TCG Anadolu`: the ship is where it happens. */
export function isPlace(items: Item[], at: number, { name, category }: SystemMention): boolean {
  const before = items[at - 1]?.lower === "the" ? items[at - 2] : items[at - 1];
  const { mention } = items[at - 2] ?? { mention: null };
  if (before?.lower === "and" && mention?.type === "system" && isPlace(items, at - 2, mention)) return true;
  return category === "naval vessel" && /^([A-Z]{3,4} )?[A-Z][a-z]/.test(name) && !/class/i.test(name) && /^(off|aboard|onto|alongside|from)$/.test(before?.lower ?? "") && /^[A-Z]{3,4} /.test(name); // prettier-ignore
}

const HITTING = /^(strike|hit|attack|bomb|destroy|target|pound|kill|shell|bombard|hunt|wreck|pummel|fire|shoot|launch|lob|hurl|damage)$/; // prettier-ignore

/** `fired at a Rafale`, `destroyed an S-300 battery`: the system that is hit, not the one that hits. */
function isTarget(items: Item[], at: number, cues: Cue[]): boolean {
  const cue = cues.filter(({ to, kind }) => to <= at && kind === "use").at(-1);
  if (!cue?.verb || cue.verb.passive || !HITTING.test(cue.verb.lemma)) return false;
  for (let i = at - 1; i >= cue.to && i > at - 8; i--) {
    if (/^(with|using|by|from|via)$/.test(items[i].lower)) return false;
    if (/^(;|and|but|while)$/.test(items[i].lower) && items[i].lower === ";") return false;
    if (/^(at|against|on)$/.test(items[i].lower) && !/^(least|most|once)$/.test(items[i + 1].lower) && items[i + 1].mention?.type !== "date") return true; // prettier-ignore
  }
  return at - cue.to < 8 && !/^(fire|shoot|launch|lob|hurl)$/.test(cue.verb.lemma);
}

/** `chose the C-390 over the C-130J`, `rather than the S`, `beating the S`: only compared. */
export function isPassedOver(items: Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 9; i--) {
    const { lower, kind } = items[i];
    if (kind === "punct" && lower !== "-" && lower !== "'") return false;
    if (/^(beat|beating|beats|outbid|outbidding|unlike|outperformed|outclassed|snubbed|instead)$/.test(lower))
      return true;
    if (lower === "than") return !/^(more|less|fewer)$/.test(items[i - 1]?.lower ?? "") || items[i + 1]?.kind !== "number"; // prettier-ignore
    if (lower === "against") return items.slice(Math.max(0, i - 8), i).some((item) => /^(contest|competition|tender|race|rivalry|compete[ds]?|competing|bid|bids|run-off|runoff)$/.test(item.lower)); // prettier-ignore
    if (lower === "ahead" && items[i + 1]?.lower === "of") return true;
    if (lower === "over") return items.slice(Math.max(0, i - 10), i).some((item) => has(item, "choose") || /^(prefer|favou?r)/.test(item.lower)); // prettier-ignore
  }
  return false;
}

/** `S fighters, a contract worth ...`: a noun of trade that says what the system before it is. */
function isApposed(items: Item[], at: number, cue: Cue): boolean {
  const between = items.slice(at + 1, cue.at);
  const appositive = between.some(({ lower }, i) => lower === "," && has(between[i + 1], "article"));
  if (cue.kind === "deal" || cue.kind === "gain") return appositive || between.at(-1)?.lower === ",";
  return cue.kind === "give" && between.at(-1)?.lower === ",";
}

/** `replaced its Tor batteries with S`: what comes in place of another is bought, or to be bought. */
function replacement(items: Item[], at: number, cue: Cue | undefined): Resolved | null {
  if (cue?.kind !== "other" || !cue.verb || cue.verb.negated || !/^(replace|supplant)$/.test(cue.verb.lemma)) return null; // prettier-ignore
  for (let i = at - 1; i >= cue.to && i > at - 5; i--)
    if (items[i].lower === (cue.verb.passive ? "by" : "with")) {
      const gain: Cue = { ...cue, kind: "gain", verb: { ...cue.verb, passive: false } };
      const wanted = cue.verb.planned || cue.verb.possible || cue.verb.form !== "finite";
      return { told: wanted ? "sought" : "supplied", cue: gain, cues: [gain] };
    }
  return null;
}

/** `a package that would include S`: the clause only lists what the deal before it is made of. */
const cuesOfContent = (items: Item[], from: number, to: number): boolean =>
  items.slice(from, Math.min(to, from + 6)).some(({ word }) => /^(include|comprise|cover|contain|feature|consist)/.test(word.lemma)); // prettier-ignore

/** `S ordered in 2011, stopped in 2014`, `agreed in 2019 and cancelled a year later`: a purchase that another participle ends. */
function endedAfter(items: Item[], cues: Cue[], { kind, at, verb }: Cue): Cue | null {
  if (!/^(gain|sign|deal)$/.test(kind) || verb?.form === "infinitive") return null;
  const stop = cues.find((cue) => cue.kind === "stop" && cue.verb !== null && cue.at > at && cue.verb.from === cue.verb.main && items[cue.at].word.forms.has("participle")); // prettier-ignore
  if (!stop || !/^(,|and|but|then|later|finally|since|subsequently)$/.test(items[stop.at - 1].lower)) return null;
  return items.slice(at, stop.at).some(({ mention }) => mention?.type === "system") ? null : stop;
}

/** `the S order it had scrapped`: a deal behind the system, and that it was called off. */
function calledOff(items: Item[], cues: Cue[], noun: Cue): Cue | null {
  const stop = cues.find(({ kind, verb, at }) => kind === "stop" && verb !== null && at > noun.at && at - noun.at < 5);
  return stop && has(items[stop.at - 1], "pronoun") ? stop : null;
}

/** Whether the system only tells who a firm is: `the maker of the Orbiter 1K`. */
export function isMakers(items: Item[], at: number): boolean {
  for (let i = at - 1; i > at - 5 && i > 0; i--) {
    if (/^(from|on|after)$/.test(items[i].lower) && DERIVED.test(items[i - 1].lower)) return has(items[i - 2], "be") || items.slice(Math.max(0, i - 9), i).some(({ mention, text }) => mention?.type === "system" || /\d/.test(text)); // prettier-ignore
    if (items[i].lower === "of" && /^(maker|makers|manufacturer|producer|developer|creator|descendant|successor|derivative|offshoot|cousin|sibling|equivalent|copy|clone|forerunner|predecessor|namesake)$/.test(items[i - 1].lower)) return true; // prettier-ignore
  }
  return false;
}

/** `the FK-3 is based on the S`, `the RAS 72, derived from the S`: a name that another system comes from. */
const DERIVED = /^(derived|based|developed|adapted|modelled|modeled|evolved|copied|patterned|derives|cloned)$/;

/** `engines for the S`, `radars for its S jets`: a part is traded, not the system. */
export function isPartFor(items: Item[], at: number): boolean {
  for (let i = at - 1; i > at - 5 && i > 0; i--) {
    if (items[i].lower === "for") return /^(engines?|turbines?|motors?|components?|gearbox|gearboxes|turrets?|tyres|seats|canopies|wings|fuselages?|chips?)$/.test(items[i - 1].lower); // prettier-ignore
    if (items[i].kind !== "word" || items[i].mention !== null || has(items[i], "preposition")) return false;
  }
  return false;
}

/** Shooting down *with* a system uses it; shooting it down intercepts it. */
function withTool(items: Item[], at: number, resolved: Resolved | null): Resolved | null {
  if (resolved?.told !== "intercepted") return resolved;
  for (let i = at - 1; i >= resolved.cue.to && i > at - 8; i--)
    if (/^(with|by|using|via|from|employing|thanks)$/.test(items[i].lower) && !/^(along|together)$/.test(items[i - 1].lower)) return { ...resolved, told: "used" }; // prettier-ignore
  return resolved;
}

/** Whether a verb behind a system describes it: `the Barak-8 system purchased from IAI`. */
function isParticiple(items: Item[], at: number, { verb }: Cue): boolean {
  if (verb && items[verb.from - 1]?.lower === "and" && items[verb.from - 2]?.lower === ",") return false;
  if (!verb || verb.from !== verb.main || !items[verb.main].word.forms.has("participle")) return false;
  if (verb.form === "participle") return true;
  return (
    verb.main - at < 5 && /^(from|by|for|under|in|to|during|against|through|via)$/.test(items[verb.to]?.lower ?? "")
  );
}

const asParticiple = (cue: Cue): Cue => ({ ...cue, verb: { ...cue.verb!, form: "participle", passive: true } });
