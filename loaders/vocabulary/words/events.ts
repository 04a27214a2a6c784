import type { WordList } from "../lexicon.js";

/** What happens: fighting, banning, inquiring, founding, testing. */
export const events: WordList = {
  verbs: {
    attack: ["attack", "strike", "raid", "bomb", "shell", "hit", "bombard", "ambush", "assassinate", "kill", "storm", "pound", "torpedo", "ram", "destroy", "target", "hunt", "wreck", "pummel"],
    invade: ["invade", "annex", "intervene"],
    fight: ["fight"],
    conquer: ["retake", "overrun", "capture", "recapture", "seize", "conquer", "occupy"],
    /** What weapons and gunmen do, told with the words behind it. */
    burst: ["burst", "slam", "crash", "explode", "reply", "respond", "retaliate", "flare", "erupt", "rage"],
    use: ["use", "deploy", "employ", "fire", "launch", "operate", "field", "unleash", "utilise", "utilize", "wield", "lob", "hurl", "loose"],
    intercept: ["intercept", "down", "shoot", "knock", "swat", "neutralise", "neutralize"],
    steer: ["steer", "try"],
    ban: ["ban", "bar", "prohibit", "embargo", "forbid", "halt", "suspend", "revoke", "lift", "freeze", "block", "stop", "impose", "ease", "withhold", "pause", "veto", "unblock", "resume", "reinstate", "restore", "unfreeze", "slap", "refuse", "curb", "restrict", "tighten", "relax", "outlaw", "cease", "scrap", "expel", "remove", "exclude", "eject", "pull", "withdraw", "give", "return", "renew", "reissue", "cancel"],
    lifting: ["lift", "ease", "resume", "unblock", "reinstate", "restore", "unfreeze", "relax", "give", "return", "renew", "reissue"],
    investigate: ["investigate", "probe", "inquire", "raid", "convict", "arrest", "indict", "charge", "prosecute", "detain", "sentence", "jail", "look", "round", "nab", "acquit"],
    establish: ["establish", "form", "create", "found", "set", "launch", "open", "inaugurate"],
    test: ["test", "demonstrate", "trial", "test-fire"],
    foil: ["foil", "thwart", "prevent", "uncover", "plot", "disrupt", "avert", "break", "bust", "smash", "dismantle", "unmask", "expose"],
    accuse: ["accuse", "summon", "blame", "condemn", "denounce", "protest", "praise", "welcome", "hail", "criticize", "criticise", "expel"],
    /** Verbs that tell a happening only with the words round them: "came into service", "put their names to a pact", "saw combat". */
    "tell-tale": ["sign", "come", "sail", "ink", "conclude", "initial", "finalize", "finalise", "seal", "agree", "reach", "deliver", "ship", "hand", "receive", "arrive", "transfer", "take", "land", "enter", "send", "see", "show", "make", "prove", "go", "fly", "play", "perform", "fall", "put", "place", "pull", "cut", "rain", "have", "get", "give", "touch", "dock", "join", "cross", "follow", "run", "hoist", "raise", "commission", "induct", "ferry", "unload", "gift", "donate", "hold", "conduct", "stage", "announce", "come", "bring", "fail", "pass"],
    /** What cameras do with weapons in action. */
    witness: ["film", "spot", "photograph"],
    steal: ["steal", "smuggle", "hack", "spy", "sabotage", "infiltrate", "abduct", "kidnap"],
    exercise: ["hold", "conduct", "stage", "begin", "start", "kick", "end", "complete", "host", "join", "open", "close", "attend", "carry"],
  },
  nouns: {
    "war-noun": ["war", "conflict", "fighting", "hostility", "offensive", "clash", "escalation", "battle", "invasion", "incursion", "campaign"],
    "attack-noun": ["attack", "raid", "strike", "bombing", "assault", "airstrike", "ambush", "shelling", "bombardment", "assassination", "barrage", "salvo", "skirmish", "firefight", "gunbattle", "shootout", "onslaught", "blitz", "massacre"],
    harmed: ["position", "target", "base", "troop", "soldier", "facility", "depot", "site", "airport", "airfield", "city", "village", "convoy", "ship", "tanker", "embassy", "post", "ministry", "headquarters", "scientist", "civilian", "warehouse", "army", "force", "plant", "port", "building", "refinery", "bus", "bridge", "column", "trench", "outpost", "garrison", "barracks", "hospital", "school", "town", "capital", "vehicle", "truck", "tank", "artillery", "radar", "launcher", "airbase", "infrastructure", "militant", "rebel", "fighter", "volunteer", "conscript", "terminal", "pipeline", "substation", "apartment", "house", "cruiser", "warship", "frigate", "vessel", "battery", "airstrip", "bunker", "camp", "territory", "commander", "general", "leader"],
    "ban-noun": ["ban", "embargo", "suspension", "moratorium", "freeze", "blockade", "halt"],
    traded: ["export", "sale", "delivery", "shipment", "supply", "transfer", "licence", "license", "permit", "permission", "purchase", "import", "consignment", "batch", "participation", "approval", "re-export", "aid", "assistance"],
    "investigation-noun": ["investigation", "inquiry", "enquiry", "probe", "trial", "audit", "inquest"],
    "venture-noun": ["venture"],
    "agreement-noun": ["agreement", "accord", "memorandum", "treaty", "pact", "protocol", "mou", "declaration", "roadmap", "paper", "framework", "ceasefire", "truce", "armistice"],
    "test-noun": ["test", "trial"],
    "exercise-noun": ["exercise", "drill", "manoeuvre", "maneuver", "wargame"],
    "conference-noun": ["conference", "summit", "forum", "exhibition", "expo", "airshow", "symposium"],
    "plot-noun": ["plot", "conspiracy", "attempt", "cell", "plan", "scheme", "bomb"],
    "delivery-noun": ["delivery", "shipment", "handover", "arrival"],
    /** Nouns that are spelled like what is done with weapons. */
    "deed-noun": ["target", "need", "hope", "review", "display", "request", "delay", "study", "gift", "field", "launch", "hit", "use", "lease", "wish", "desire", "plan", "position"],
    "truce-noun": ["ceasefire", "cease-fire", "truce", "armistice"],
    "court-noun": ["indictment", "charge", "lawsuit"],
    "tell-tale-noun": ["fair", "salon", "bazaar", "game", "meeting", "session", "debut", "outing", "baptism", "adex", "idex", "idef", "defexpo", "eurosatory", "mspo", "dsei", "edex", "dimdex", "plant", "factory", "enterprise", "facility", "company", "firm", "operation", "mission", "deployment", "signing"],
    "spying-noun": ["theft", "espionage", "sabotage", "cyberattack", "heist"],
  },
  others: {
    "tell-tale-noun": ["show", "use", "fire", "flare"],
    "ban-noun": ["sanctions", "restrictions"],
    traded: ["exporting", "selling", "delivering", "shipping", "supplying", "transferring", "buying", "purchasing", "arming"],
    /** What else than ground or people is struck, hit or stormed. */
    unharmed: ["record", "high", "low", "balance", "note", "chord", "peak", "snag", "optimistic", "back", "headlines", "market", "tone", "bargain", "partnership", "alliance", "milestone", "roadblock", "wall", "stage", "out", "jackpot", "shelves", "streets", "gdp", "inflation"],
  },
}; // prettier-ignore
