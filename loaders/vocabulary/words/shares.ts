import type { WordList } from "../lexicon.js";

/** Parts of a trade and places in an order. */
export const shares: WordList = {
  verbs: {
    account: ["account", "represent", "constitute", "comprise", "supply", "provide", "make", "cover", "contribute", "furnish", "have", "capture", "deliver"],
    absorb: ["absorb", "take", "buy", "receive", "purchase", "import", "get", "acquire", "obtain", "procure", "order", "source", "draw"],
    rise: ["rise", "grow", "increase", "jump", "climb", "surge", "expand", "soar", "swell", "leap", "widen", "edge", "creep", "double", "triple", "treble", "quadruple", "balloon", "rocket", "skyrocket", "spike", "rebound", "recover"],
    fall: ["fall", "drop", "decline", "decrease", "shrink", "slump", "plunge", "dip", "plummet", "slide", "halve", "tumble", "sink", "slip", "dwindle", "ebb", "wane", "recede", "erode", "collapse", "narrow", "melt", "nosedive"],
    holding: ["stand", "keep", "hold", "total", "equal", "amount", "hover", "retain", "maintain", "boast", "enjoy", "command", "claim", "corner", "dominate", "settle", "weigh", "sit", "lie", "meet", "fill", "satisfy", "swallow", "gobble", "soak", "snap", "hoover", "scoop", "mop", "pocket", "outsell", "beat", "end"],
    rank: ["rank", "lead", "follow", "trail", "overtake", "top", "head"],
    become: ["become", "remain", "emerge", "stay", "occupy", "finish"],
    replace: ["replace", "displace", "surpass", "supplant", "supersede", "unseat", "dethrone", "oust", "outstrip", "eclipse"],
    "stem-from": ["come", "originate", "stem", "derive"],
    "go-to": ["go", "flow"],
  },
  nouns: {
    "share-noun": ["share", "portion", "proportion", "percentage", "slice", "part", "chunk"],
    "import-noun": ["import", "purchase", "acquisition", "procurement", "intake", "need", "requirement", "importation", "shopping"],
    "export-noun": ["export", "sale", "delivery", "transfer", "shipment", "supply"],
    "importer-noun": ["importer", "buyer", "customer", "client", "recipient", "purchaser", "market", "destination", "receiver", "shopper", "taker"],
    "exporter-noun": ["exporter", "supplier", "seller", "source", "provider", "vendor", "armourer", "armorer", "purveyor", "merchant", "dealer"],
    goods: ["oil", "gas", "crude", "energy", "fuel", "petroleum", "wheat", "grain", "food", "cotton", "fertiliser", "fertilizer", "electricity", "vote", "seat", "population", "territory", "gdp", "budget", "spending", "expenditure", "output", "production", "revenue", "turnover", "fleet", "inventory", "stockpile", "profit", "tax", "tariff", "voter", "respondent", "stake", "inflation", "interest", "tourist", "gold", "coal", "lng", "backlog", "workforce", "employee", "income", "economy", "barrel", "land", "investment", "diamond", "visitor", "pipeline", "salary", "price", "discount", "commission", "chip", "car", "steel", "household", "citizen", "israelis", "jew", "muslim", "seat", "ballot", "offset", "payload", "hit", "interception", "mission", "sortie", "flight", "soldier", "casualty", "water", "tea", "pomegranate", "fruit", "vegetable", "capacity", "aid", "assistance"],
    "goods-trade": ["trade", "goods", "commerce", "merchandise"],
    kit: ["weapon", "armament", "equipment", "hardware", "materiel", "kit", "weaponry", "arm", "munition", "technology", "gear"],
    collective: ["army", "military", "force", "industry", "government", "ministry", "sector", "manufacturer", "company", "firm", "state", "kingdom", "country", "nation", "republic", "emirate"],
  },
  others: {
    world: ["world", "global", "worldwide", "international", "globally", "internationally", "global-wide", "planet"],
    region: ["europe", "european", "asia", "asian", "africa", "african", "american", "eastern", "western", "southern", "northern", "central", "gulf", "nato", "eu", "region", "regional", "continent", "latin", "oceania", "arab", "caucasus", "asean", "sub", "saharan", "mena", "g7", "brics", "pacific", "post-soviet", "soviet", "allied", "continental", "nordic", "balkan", "subregion", "subregional", "subcontinent", "maghreb", "sahel", "balkans", "caribbean", "scandinavian", "mediterranean", "eurasia", "eurasian", "baltic"],
    arms: ["defence", "defense", "military", "arms", "weaponry", "armaments"],
    superlative: ["largest", "biggest", "top", "leading", "foremost", "greatest", "heaviest", "topmost"],
    together: ["together", "combined", "jointly", "between", "collectively"],
  },
}; // prettier-ignore
