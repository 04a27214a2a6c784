import type { Relation } from "../facts/systems/cues.js";

const words = (list: string): string[] => list.split(" ");

/** Nouns that tell what is done with a weapon system, by what they say of it. */
const byKind: Record<Exclude<Relation, "deny" | "sign" | "make" | "lift">, string[]> = {
  gain: words("purchase purchases acquisition acquisitions procurement order orders import imports buy"),
  give: words("gift gifts donation donations sale sales delivery deliveries supply supplies transfer transfers export exports shipment shipments donation handover arrival batch consignment"),
  deal: words("contract contracts deal deals agreement package option options"),
  hold: words("hands possession fleet arsenal inventory stock stockpile stockpiles squadron squadrons regiment regiments"),
  use: words("debut baptism outing use deployment launch launches firing barrage salvo strike strikes attack attacks wreck wrecks wreckage remains remnants debris fragments shards"),
  seek: words("talks negotiations negotiation discussions interest request requests bid tender memorandum mou understanding hankering craving appetite enquiry inquiry basket wishlist desire ambition wish need intention plan plans"),
  offer: words("offer offers proposal proposals pitch notification notifications quotation"),
  stop: words("ban embargo suspension freeze halt moratorium veto refusal blockade cancellation termination"),
  down: words("interception downing"),
  other: words("upgrade upgrades modernisation modernization overhaul maintenance repair repairs refurbishment retrofit replacement"),
}; // prettier-ignore

/** Noun -> what it tells. */
export const systemNouns: ReadonlyMap<string, Relation> = new Map(
  Object.entries(byKind).flatMap(([kind, nouns]) => nouns.map((noun): [string, Relation] => [noun, kind as Relation])),
);
