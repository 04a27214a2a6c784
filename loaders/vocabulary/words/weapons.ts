import type { WordList } from "../lexicon.js";

/** Nouns for classes of weapons: they tell arms from other trade, and make a name before them a system. */
export const weapons: WordList = {
  verbs: {
    // What is done with a weapon system: the relations of the table `systems`. One verb may be in several of other topics.
    "weapon-hold": ["operate", "own", "possess", "field", "fly", "retain", "boast"],
    "weapon-gain": ["buy", "purchase", "acquire", "procure", "import", "order", "obtain", "receive", "get", "induct", "adopt", "commission", "introduce", "lease", "rent", "secure", "contract", "obtain", "reorder"],
    "weapon-sign": ["sign", "ink", "conclude", "finalize", "finalise", "seal", "clinch", "agree", "award", "win", "land", "place", "close", "reach"],
    "weapon-give": ["sell", "export", "supply", "provide", "deliver", "ship", "transfer", "donate", "send", "give", "gift", "hand", "equip", "arm", "furnish", "dispatch", "arrive", "reexport", "promise", "pledge", "commit"],
    "weapon-use": ["use", "deploy", "employ", "fire", "launch", "unleash", "utilise", "utilize", "strike", "hit", "attack", "bomb", "shell", "destroy", "target", "pound", "kill", "wield", "bombard", "hurl", "lob", "hunt", "pummel", "wreck", "scramble"],
    "weapon-down": ["intercept", "down", "shoot", "neutralise", "neutralize", "repel", "thwart", "swat"],
    "weapon-seek": ["seek", "want", "request", "ask", "demand", "consider", "eye", "negotiate", "discuss", "explore", "mull", "weigh", "evaluate", "study", "covet", "desire", "need", "wish", "examine", "review", "pursue", "bid", "hope", "intend", "shortlist", "select", "choose", "pick", "prefer", "contemplate", "ponder", "court", "apply", "solicit", "favour", "favor", "downselect", "crave", "envisage", "moot", "scout"],
    "weapon-offer": ["offer", "propose", "pitch", "promote", "market", "tout", "showcase", "display", "exhibit", "push", "approve", "clear", "authorize", "authorise", "advertise", "present", "greenlight", "parade", "show", "dangle", "flaunt", "peddle", "hawk", "proffer", "table", "float", "plug"],
    "weapon-make": ["assemble", "coproduce"],
    // Deeds that are no trade: what is retired, replaced or upgraded is not bought by that.
    "weapon-other": ["retire", "replace", "upgrade", "modernise", "modernize", "overhaul", "refurbish", "retrofit", "repair", "maintain", "decommission", "mothball", "outclass", "outperform", "integrate", "lose"],
    // Verbs that tell something of a system only with the words after them: see facts/systems/verb-phrases.ts.
    "weapon-phrase": ["size", "expel", "oust", "exclude", "evict", "eject", "lean", "settle", "knock", "enter", "rule"],
    "weapon-lift": ["lift", "ease", "waive", "relax", "overturn"],
    "weapon-stop": ["ban", "block", "halt", "suspend", "freeze", "stop", "refuse", "reject", "veto", "withhold", "embargo", "cancel", "scrap", "bar", "prohibit", "forbid", "pause", "revoke", "decline", "prevent", "axe", "shelve", "abandon", "nix", "annul", "rescind", "terminate", "desist", "abort", "ditch"],
  },
  nouns: {
    "weapon-noun": ["drone", "uav", "ucav", "uas", "usv", "missile", "rocket", "munition", "system", "interceptor", "launcher", "gun", "howitzer", "tank", "vehicle", "radar", "satellite", "boat", "ship", "corvette", "frigate", "submarine", "vessel", "destroyer", "jet", "fighter", "aircraft", "helicopter", "chopper", "gunship", "bomb", "bomber", "rifle", "mortar", "torpedo", "battery", "carrier", "trainer", "tanker", "plane", "warplane", "warship", "quadcopter", "craft", "pod", "sensor", "simulator", "airlifter", "cannon", "minesweeper", "minehunter", "ifv", "apc", "mbt", "mlrs", "manpad", "atgm", "shell", "warhead", "glider", "turret", "jammer", "rotorcraft", "minelayer", "fpv", "lpd", "opv"],
    "unit-noun": ["squadron", "regiment", "unit", "fleet", "brigade", "division", "battalion", "variant", "version", "family", "type", "model", "design", "platform", "kit", "round"],
  },
}; // prettier-ignore
