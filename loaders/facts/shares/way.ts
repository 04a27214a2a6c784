import type { Owner, Trade } from "./owner.js";

export const BUYING =
  /^(buy|purchase|acquire|procure|import|order|obtain|receive|get|source|take|need|use|field|own|shop|draw)$/;
export const SELLING = /^(sell|export|supply|deliver|ship|transfer|send|provide)$/;

/** Takes the party that a preposition tells into a trade: its owner or, where that is known, the other side; false where it fits neither. */
export function attach(trade: Trade, preposition: string, party: Owner): boolean {
  const known = trade.owner.kind === "country" || trade.owner.kind === "topic";
  const code = party.kind === "country" ? party.code : null;
  if (preposition === "to" || preposition === "for" || preposition === "into") {
    if (known || trade.side === "import") {
      if (trade.side === "import" && !known) trade.owner = party;
      else if (code) trade.partner = code;
      trade.side ??= "export";
    } else {
      trade.owner = party;
      trade.side = "import";
    }
  } else if (preposition === "from") {
    if (known || trade.side === "import") {
      if (code) trade.partner = code;
      trade.side ??= "import";
    } else trade.owner = party;
  } else if (trade.owner.kind === "none" && (preposition === "by" || preposition === "of")) trade.owner = party;
  else return false;
  return true;
}
