import type { Item, SystemMention } from "../../types.js";
import {
  agent,
  agentAfter,
  agentNear,
  indirectObject,
  lower,
  onlyOther,
  ownerBehind,
  ownerOf,
  subjectOf,
  type Holder,
} from "./agents.js";
import { makersOf } from "../../vocabulary/partners.js";
import type { Cue } from "./cues.js";
import type { Resolved } from "./relation.js";

/** Finds the holder of a system told by the cues of `resolved`; `at` is the system's item. */
export function holderOf(items: Item[], at: number, { told, cue, cues }: Resolved, system: SystemMention): Holder {
  if (told === "used" || told === "intercepted") return told === "used" ? userOf(items, at, cue, system) : firerOf(items, at, cue, system); // prettier-ignore
  const own = cues.some(({ kind, verb }) => kind === "give" || kind === "deal" || kind === "offer" || (kind === "gain" && verb === null)) ? ownRecipient(items, at) : null; // prettier-ignore
  if (own && !isSeller(items, own, system) && own.code !== system.origin) return own;
  const shown = cues.find(
    ({ kind, verb }) => kind === "offer" && verb !== null && verb.passive && verb.lemma === "show",
  );
  if (shown && shown.to <= at) return subjectOf(items, shown.at, system.origin);
  const give = cues.find(({ kind }) => kind === "give" || kind === "offer" || kind === "stop" || kind === "deal");
  const gain = cues.find(({ kind }) => kind === "gain" || kind === "hold");
  const seller = give?.verb && !give.verb.passive ? subjectOf(items, give.at, null) : null;
  const sold = seller !== null && typeof seller === "object" ? seller.code : null;
  for (const one of cues) {
    if (one.kind !== "give" && one.kind !== "offer" && one.kind !== "stop" && one.kind !== "deal") continue;
    const object = one.verb && !one.verb.passive ? indirectObject(items, one.to) : null;
    const found = object ?? agentAfter(items, one.to, items.length, /^(to|for)$/);
    if (found && !isSeller(items, found, system)) return found;
  }
  const meant = cues.some(({ kind, verb }) => verb !== null && !verb.passive && (kind === "gain" || kind === "sign")) ? boughtFor(items, at) : null; // prettier-ignore
  if (meant) return meant;
  if (gain) {
    const found =
      gain.verb?.lemma === "be"
        ? agentNear(items, gain.to)
        : gain.verb === null
          ? (notMaker(ownerOf(items, gain.at), system) ??
            (OWN.test(lower(items, gain.at - 1)) ? subjectOf(items, gain.at, null) : null) ??
            agentAfter(items, gain.to, gain.to + 10, gain.kind === "hold" ? /^(with|of|in)$/ : /^by$/))
          : gain.verb.passive
            ? agentAfter(items, gain.to, items.length, /^(by)$/)
            : subjectOf(items, gain.at, lower(items, gain.to) === "from" ? sold : null);
    if (found) return found;
  }
  const seek = cues.find(({ kind }) => kind === "seek" || kind === "sign");
  if (seek && (told === "sought" || !give)) {
    const found = seekerOf(items, seek, system);
    if (found) return found;
  }
  const stop = cues.find(({ kind, verb }) => kind === "stop" && verb?.passive);
  if (stop && told === "halted") {
    const found = subjectOf(items, stop.at, system.origin);
    if (found) return found;
  }
  const behind = ownerBehind(items, at);
  if (behind) return behind;
  const owner = ownerOf(items, at);
  if (owner && typeof owner === "object" && owner.code !== system.origin) return owner;
  const deal = cues.find(({ kind, verb }) => verb === null && (kind === "deal" || kind === "give" || kind === "sign"));
  const dealer = deal && !SELLING.test(items[deal.at].lower) ? ownerOf(items, deal.at) : null;
  return dealer && typeof dealer === "object" && dealer.code !== system.origin ? dealer : null;
}

/** The country right behind a system in a list: `44 S aircraft to Bulgaria, 34 T launchers to Poland`. */
function ownRecipient(items: Item[], at: number): Exclude<Holder, "unnamed"> {
  for (let i = at + 1; i < at + 7 && i < items.length; i++) {
    const { mention, kind } = items[i];
    if (lower(items, i) === "to" || lower(items, i) === "for") {
      for (let j = i + 1; j < i + 6 && j < items.length; j++) {
        const code = agent(items, j);
        if (code && lower(items, j + 1) !== "'s") return { code, item: j };
        if (items[j].mention !== null && !code) return null;
        if (items[j].kind === "punct" && lower(items, j) !== "'s" && lower(items, j) !== "-") return null;
      }
      return null;
    }
    if (mention !== null || (kind === "punct" && lower(items, i) !== "-") || items[i].word.forms.has("past")) return null; // prettier-ignore
  }
  return null;
}

/** Whose sale it is sells. */
const SELLING = /^(sales?|exports?|gifts?|donations?|transfers?|offers?)$/;

/** `ordered two S radar planes for Ukraine`: who is to have what another buys. */
function boughtFor(items: Item[], at: number): Holder {
  for (let i = at + 1; i < at + 6 && i < items.length; i++) {
    if (items[i].kind === "punct" && lower(items, i) !== "-") return null;
    if (lower(items, i) !== "for") continue;
    const { mention } = items[i + 1] ?? { mention: null };
    const code = mention?.type === "country" && mention.form !== "demonym" && lower(items, i + 2) !== "'s" ? agent(items, i + 1) : null; // prettier-ignore
    return code ? { code, item: i + 1 } : null;
  }
  return null;
}

/** `a contract let to Leonardo`: the firm that gets the contract gives the goods. */
const isSeller = (items: Item[], holder: Holder, system: SystemMention): boolean =>
  holder !== null && holder !== "unnamed" && items[holder.item].mention?.type === "company" && (system.origin === null || makersOf(system).includes(holder.code)); // prettier-ignore

const notMaker = (holder: Holder, system: SystemMention): Holder =>
  holder && typeof holder === "object" && holder.code === system.origin ? null : holder;

/** Who wants or signs for a system: not the country that makes it, which may sit at the same table. */
function seekerOf(items: Item[], seek: Cue, system: SystemMention): Holder {
  if (seek.verb?.passive) return agentAfter(items, seek.to, items.length, /^by$/);
  const owner = seek.verb === null ? ownerOf(items, seek.at) : null;
  if (owner && (typeof owner !== "object" || owner.code !== system.origin)) return owner;
  const found = subjectOf(items, seek.at, makersOf(system)) ?? subjectOf(items, seek.at, system.origin);
  // a firm that signs for a system sells it
  const firm = found && found !== "unnamed" && seek.kind === "sign" && items[found.item].mention?.type === "company";
  return firm ? null : found;
}

const REFUSING = /^(refuse|deny|block|veto|withhold|bar|ban|embargo|turn)$/;

/** The one other country of a sentence; else the state that buys at home: `India ordered 97 Tejas jets`. */
export function lastResort(
  all: Item[],
  { cues, told }: Resolved,
  system: SystemMention,
  to: number,
  supplier: string | null,
): Holder {
  const items = all.slice(0, to);
  const give = cues.find(({ kind }) => kind === "give" || kind === "offer");
  const seller = give?.verb && !give.verb.passive ? subjectOf(items, give.at, null) : null;
  const refusal = cues.find(({ kind, verb }) => kind === "stop" && verb !== null && !verb.passive && REFUSING.test(verb.lemma)); // prettier-ignore
  const giver = seller ?? (refusal ? subjectOf(items, refusal.at, null) : null);
  const sold = giver !== null && typeof giver === "object" ? giver.code : null;
  const skip = /^(from|against|than|over)$/;
  const rivals = told === "offered" ? rivalsIn(items, system) : [];
  const other =
    onlyOther(items, [...makersOf(system), sold, ...rivals], skip) ??
    onlyOther(items, [system.origin, sold, supplier, ...rivals], skip);
  if (other) return other;
  // the seller is told and who pays: "took $400 million from Yerevan"
  const payer = give ? onlyOther(items, [...makersOf(system), sold], /^(against|than|over)$/) : null;
  if (payer || told === "offered" || told === "halted") return payer;
  const gain = cues.find(({ kind, verb }) => verb !== null && !verb.passive && /^(gain|hold|sign|seek)$/.test(kind));
  const buyer = gain ? subjectOf(items, gain.at, null) : null;
  return buyer && typeof buyer === "object" && items[buyer.item].mention?.type !== "company" ? buyer : null;
}

/** Who makes the other systems of a sentence, and who comes to offer: `Saab offered the S, the US Navy the T`. */
export function rivalsIn(items: Item[], system: SystemMention): (string | null)[] {
  return items.flatMap(({ mention }, i) => {
    if (mention?.type === "system" && mention.name !== system.name) return makersOf(mention);
    const next = items[i + 1]?.lower === "the" ? items[i + 2] : items[i + 1];
    return mention !== null && next?.mention?.type === "system" && lower(items, i + 1) !== "'s"
      ? [agent(items, i)]
      : [];
  });
}

const OWN = /^(its|their|his|own)$/;

const VICTIM = /^(against|at|on|in|over|into|toward|towards|near|from|of)$/;

function userOf(items: Item[], at: number, cue: Cue, system: SystemMention): Holder {
  const behind = cue.at > at;
  if (behind && cue.verb && !cue.verb.passive)
    return (
      relativeSubject(items, at, cue.at) ??
      ownerUnlessMaker(items, at, system) ??
      agentAfter(items, at, cue.at, /^(of|by)$/)
    );
  if (cue.verb?.passive || cue.verb === null) {
    const found =
      agentAfter(items, cue.to, items.length, /^by$/) ??
      (cue.verb === null ? notMaker(ownerOf(items, cue.at), system) : null);
    if (found) return found;
    const owner = ownerUnlessMaker(items, at, system);
    if (owner) return owner;
  } else {
    const found = subjectOf(items, cue.at, null);
    if (found) return found;
  }
  const guarded = /defence/.test(system.category) ? guardedPlace(items, cue.to) : null;
  if (guarded) return guarded;
  // whom the text names behind the verb is hit
  return onlyOther(cue.verb && behind ? items.slice(0, cue.at) : items, [system.origin], VICTIM);
}

/** `shot down three missiles over Odesa`: air defence stands where it fires. */
function guardedPlace(items: Item[], from: number): Holder {
  for (let i = from; i < from + 10 && i < items.length; i++) {
    const { mention } = items[i];
    if (mention?.type === "country" && mention.form !== "demonym" && /^(over|near|above|around|outside)$/.test(lower(items, i - 1))) return { code: mention.code, item: i }; // prettier-ignore
  }
  return null;
}

/** `an Iskander that Armenia fired`: the subject of a relative clause. */
function relativeSubject(items: Item[], at: number, verb: number): Holder {
  for (let i = at + 1; i < verb && i < at + 5; i++)
    if (/^(that|which)$/.test(lower(items, i)))
      for (let j = i + 1; j < verb; j++) {
        const code = agent(items, j);
        if (code) return { code, item: j };
      }
  return null;
}

/** The owner told right before a system, where it is not its maker's country: `Azerbaijani Harop drones`. */
function ownerUnlessMaker(items: Item[], at: number, system: SystemMention): Holder {
  const owner = ownerOf(items, at);
  return owner && typeof owner === "object" && owner.code === system.origin ? null : owner;
}

/** Who fired what was shot down: `fired by Iran`, `Iranian Shahed drones`, `launched from Iran`. */
function firerOf(items: Item[], at: number, cue: Cue, system: SystemMention): Holder {
  for (let i = at; i < items.length; i++)
    if (/^(fired|launched|sent|operated)$/.test(lower(items, i))) {
      const found = agentAfter(items, i + 1, i + 8, /^(by|from)$/);
      if (found) return found;
    }
  if (cue.at < at) {
    const owner = ownerOf(items, at);
    if (owner) return owner;
  }
  const by =
    cue.verb && !cue.verb.passive ? subjectOf(items, cue.at, null) : agentAfter(items, cue.to, items.length, /^by$/);
  const shooter = by !== null && typeof by === "object" ? by.code : null;
  const firer = onlyOther(items, [shooter], /^(over|in|near|into|on|at|against)$/);
  if (firer) return firer;
  return items.some((_, i) => agent(items, i) === system.origin) && shooter !== system.origin && system.origin ? { code: system.origin, item: at } : null; // prettier-ignore
}
