import type { VerbGroup } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import { systemNouns } from "../../vocabulary/system-nouns.js";
import type { Relation } from "./cues.js";

const UNDERTAKING = /^(production|programmes?|programs?|investigation|inquiry|probe|talks|tender|company|venture|project|process|competition|campaign)$/; // prettier-ignore
const ORDINAL = /^(first|second|third|last|final|next|brief|only|one|his|her|their|its|a|the)$/;

const near = (items: Item[], from: number, count: number, words: RegExp): boolean =>
  items.slice(from, from + count).some(({ lower }) => words.test(lower));

/** What a verb tells together with the words after it, where it tells something else than alone; undefined where it stands for itself. */
export function fixedPhrase(items: Item[], verb: VerbGroup): Relation | null | undefined {
  const { lemma, to } = verb;
  const after = items[to]?.lower ?? "";
  switch (lemma) {
    case "deny":
    case "dismiss":
    case "refute":
    case "rule":
      return "deny";
    case "shoot":
    case "bring":
    case "knock":
    case "swat":
      if (near(items, to, 7, /^down$/)) return "down";
      return lemma === "shoot" && after === "at" ? "use" : lemma === "knock" && after === "out" ? "use" : lemma === "swat" ? "down" : null; // prettier-ignore
    case "call":
    case "break":
    case "write":
      return after === "off" || near(items, to, 6, /^off$/) ? "stop" : null;
    case "fall":
      return /^(through|apart)$/.test(after) ? "stop" : null;
    case "collapse":
    case "lapse":
    case "unravel":
    case "founder":
      return "stop";
    case "pull":
      return after === "out" || near(items, to, 3, /^plug$/) ? "stop" : null;
    case "back":
      if (after === "out") return "stop";
      return near(items, to, 5, /^(purchase|acquisition|procurement|buy|buying|purchasing|acquiring)$/) ? "seek" : null;
    case "pick":
    case "snap":
    case "scoop":
      if (lemma === "pick" && after === "off") return "use";
      return after === "up" ? "gain" : undefined;
    case "wipe":
      return after === "out" ? "use" : null;
    case "shell":
    case "fork":
    case "splash":
    case "stump":
      return /^(out|up)$/.test(after) ? "gain" : undefined;
    case "like":
    case "love":
      return /^(would|'d|should)$/.test(items[verb.from]?.lower ?? "") && isWare(items, to) ? "seek" : null;
    case "interest":
      return verb.form === "infinitive" && near(items, to, 6, /^in$/) ? "offer" : undefined;
    case "hanker":
    case "angle":
    case "yearn":
    case "lobby":
    case "clamour":
    case "gag":
    case "itch":
      return near(items, to, 3, /^(for|after)$/) ? "seek" : null;
    case "take":
      if (/^(delivery|possession|receipt|ownership)$/.test(after)) return "gain";
      if (after === "down" || near(items, to, 4, /^down$/)) return "down";
      return isWare(items, to) ? "gain" : null;
    case "get":
      return isWare(items, to) ? undefined : null;
    case "enter":
      return after === "service" ? "hold" : null;
    case "have":
      return verb.main === verb.from && isWare(items, to) ? "hold" : null;
    case "show":
    case "turn":
      if (after === "out") return "make";
      if (after === "up") return "give";
      if (lemma === "show") return sight(items, verb);
      return after === "down" ? "stop" : null;
    case "arrive":
      return /^(at|over|on)$/.test(after) ? null : "give";
    case "offer":
      return near(items, to, 4, /^(services?|training|support|maintenance|help|assistance|condolences|advice|glimpse)$/)
        ? null
        : undefined;
    case "give":
      return after === "up" ? (near(items, to, 3, /^(hopes?|dreams?|ambitions?)$/) ? null : "stop") : undefined;
    case "look":
      return /^(at|into)$/.test(after) && items.slice(to + 1, to + 7).some(({ lower }) => systemNouns.get(lower) === "gain") ? "seek" : undefined; // prettier-ignore
    case "send":
      if (items.slice(to, to + 14).some(({ lower }, i, rest) => /^(combat|battle|action)$/.test(lower) && /^(into|to)$/.test(rest[i - 1]?.lower ?? ""))) return "use"; // prettier-ignore
      if (/^(up|out|over|in|back)$/.test(after)) return null;
      return near(items, to, 14, /^(against|crashing|smashing)$/) ? "use" : undefined;
    case "put":
      if (near(items, to, 8, /^together$/)) return "make";
      if (near(items, to, 6, /^(hold|ice)$/) && near(items, to, 5, /^on$/)) return "stop";
      return verb.passive && /^(in|into|to)$/.test(after) && near(items, to, 5, /^(water|sea|service)$/) ? "give" : null; // prettier-ignore
    case "build":
    case "make":
    case "produce":
    case "manufacture":
      return near(items, to, 12, /^(licen[cs]e|locally)$/) || /^(locally|domestically)$/.test(items[verb.main - 1]?.lower ?? "") ? "make" : null; // prettier-ignore
    case "pay":
      return near(items, to, 5, /^for$/) ? "gain" : null;
    case "order":
      return near(items, to, 3, /^(study|review|investigation|inquiry|probe|report|audit|evaluation|attack|strike|evacuation|withdrawal|halt|freeze|ban)$/) ? null : undefined; // prettier-ignore
    case "see":
      if (/^(action|combat|service|battle)$/.test(after)) return after === "service" ? "hold" : "use";
      return sight(items, verb);
    case "talk":
    case "speak":
      if (/^(we|i)$/.test(items[verb.from - 1]?.lower ?? "")) return null;
      if (near(items, to, 4, /^(downed|destroyed|captured|wrecked|crashed)$/)) return null;
      return /^(about|on|over|of)$/.test(after) && isWare(items, to + 1) ? "seek" : null;
    case "exist":
      return near(items, to, 5, /^(numbers|quantities|inventory|inventories)$/) ? "hold" : null;
    case "hold":
      if (after === "back") return "stop";
      return isWare(items, to) ? "hold" : null;
    case "size":
      return after === "up" ? "seek" : null;
    case "carry":
    case "mount":
      return isWare(items, to) ? "hold" : null;
    case "come":
      return after === "from" || near(items, to, 4, /^kits?$/) ? "give" : null;
    case "roll":
    case "rolled":
      return after === "out" && verb.passive ? "hold" : null;
    case "go":
      return /^(to|into) (war|battle|combat|action)$/.test(`${after} ${items[to + 1]?.lower}`) ? "use" : null;
    case "work":
      return after === "on" && isWare(items, to + 1) && near(items, Math.max(0, verb.from - 8), Math.min(8, verb.from), /^(negotiators?|officials?|ministries|sides|diplomats|governments|delegations?|teams)$/) ? "seek" : undefined; // prettier-ignore
    case "fly":
      return near(items, to, 4, /^against$/) ? "use" : undefined;
    case "promise":
    case "pledge":
    case "commit":
      return verb.passive || isWare(items, to) || items[to]?.mention?.type === "country" ? "give" : null;
    case "reply":
    case "respond":
    case "retaliate":
    case "answer":
    case "counter":
      return after === "with" ? "use" : null;
    case "exercise":
      return near(items, to, 4, /^options?$/) ? "gain" : null;
    case "settle":
    case "opt":
    case "lean":
    case "plump":
      return /^(on|for|towards?)$/.test(after) ? "seek" : null;
    case "endorse":
    case "support":
    case "recommend":
    case "vote":
      return near(items, to, 5, /^(purchase|acquisition|procurement|buy|buying|purchasing|acquiring)$/) ? "seek" : null;
    case "expel":
    case "oust":
    case "exclude":
    case "eject":
    case "kick":
    case "remove":
    case "evict":
      return near(items, to, 2, /^from$/) ? "stop" : null;
    case "end":
    case "drop":
    case "lift":
      return near(items, to, 4, /^(ban|bans|embargo|freeze|suspension|moratorium|restrictions|block|blockade|veto|curbs)$/) ? "lift" : lemma === "lift" ? null : undefined; // prettier-ignore
    case "resume":
    case "restart":
      return near(items, to, 4, /^(deliver(y|ies)|sales?|exports?|suppl(y|ies)|shipments?|talks|negotiations)$/) ? null : undefined; // prettier-ignore
    case "stop":
      return verb.from === verb.main && ORDINAL.test(items[verb.from - 1]?.lower ?? "") ? null : undefined;
    case "strike":
      if (after === "off") return "stop";
      return items.slice(to, to + 6).some(({ lower }) => systemNouns.get(lower) === "deal") ? "sign" : undefined;
    case "launch":
      return near(items, to, 5, UNDERTAKING) ? null : undefined;
    case "initial":
      return "sign";
    case "be":
      return stateOf(items, to);
    default:
      if (SEEN.test(lemma)) return sight(items, verb);
      if (LOOSED.test(lemma) && verb.passive && /^(at|against|on|into|towards?)$/.test(after)) return "use";
      return items[verb.main].lower === "interested" ? "seek" : undefined;
  }
}

const SEEN = /^(film|photograph|picture|sight|spot|record|capture|catch)(ed|ted|d)?$/;
const LOOSED = /^(loosed?|lobbed|flung|hurled|aimed|dropped|drop)$/;
const MOVING = /^(arriving|flying|falling|striking|hitting|slamming|landing|exploding|diving|circling|heading|streaking|skies|above|over|overhead|flight|launched|fired|way)$/; // prettier-ignore

/** `was filmed on its way to a bridge`, `seen in the skies over`, `video shows S hitting a bus`: a weapon in action. */
function sight(items: Item[], verb: VerbGroup): Relation | null | undefined {
  const { from, to, lemma, passive } = verb;
  const film = near(items, Math.max(0, from - 8), from - Math.max(0, from - 8), /^(video|videos|footage|film|clip|clips|images?|pictures?|photos?|photographs?|television|tv|channel|broadcaster)$/); // prettier-ignore
  if (lemma === "show" && !film) return undefined;
  if (!(film || passive)) return lemma === "show" ? undefined : null;
  const action = items.slice(to, to + 18).some(({ lower, word }) => MOVING.test(lower) || (word.forms.has("ing") && (word.classes.has("weapon-use") || word.classes.has("weapon-down")))); // prettier-ignore
  const again = passive && near(items, to, 4, /^(again|more|everywhere)$/) && items.slice(0, from).some(({ word }) => word.classes.has("weapon-use") && word.forms.size > 0); // prettier-ignore
  return action || again ? "use" : null;
}

/** Whether goods stand right behind a verb that has many other objects: a number, a system, a weapon. */
function isWare(items: Item[], from: number): boolean {
  for (let i = from; i < from + 6 && i < items.length; i++) {
    const { mention, word, kind } = items[i];
    if (mention) return mention.type === "system";
    if (word.classes.has("weapon-noun")) return true;
    if (kind === "punct" && items[i].lower !== "-") return false;
    if (word.classes.has("preposition") && items[i].lower !== "of") return false;
  }
  return false;
}

/** `is interested in`, `is keen to`, `is in service with`, `is on order for`. */
function stateOf(items: Item[], from: number): Relation | null {
  for (let i = from; i < from + 4 && i < items.length; i++) {
    const before = items[i - 1]?.lower;
    if (/^(hands|possession)$/.test(items[i].lower) && items.slice(from, i).some(({ lower }) => lower === "in")) return "hold"; // prettier-ignore
    if (/^(interested|keen|eager)$/.test(items[i].lower)) return "seek";
    if (items[i].lower === "part" && items[i + 1]?.lower === "of" && items.slice(i + 2, i + 6).some(({ mention }, k, near) => mention?.type === "organisation" || (mention?.type === "country" && /^(army|air|navy|armed|fleet|arsenal|inventory|'s)$/.test(near[k + 1]?.lower ?? "")))) return "hold"; // prettier-ignore
    if (items[i].lower === "service" && before === "in") return "hold";
    if (items[i].lower === "order" && before === "on") return "deal";
  }
  return null;
}
