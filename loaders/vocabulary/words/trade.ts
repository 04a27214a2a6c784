import type { WordList } from "../lexicon.js";

/** Buying and selling arms. Class names ending in -noun are nouns. */
export const trade: WordList = {
  verbs: {
    buy: ["buy", "purchase", "acquire", "procure", "import", "order", "obtain", "repurchase"],
    receive: ["receive", "get", "take"],
    sell: ["sell", "export", "supply", "provide"],
    deliver: ["deliver", "ship", "transfer", "hand"],
    offer: ["offer", "propose", "pitch", "promote", "market", "tout", "dangle", "hawk"],
    seek: ["seek", "want", "request", "ask", "consider", "eye", "negotiate", "discuss", "explore", "mull", "weigh"],
    sign: ["sign", "ink", "conclude", "finalize", "finalise", "seal", "clinch", "agree", "close", "strike"],
    win: ["win", "secure", "land", "bag", "clinch", "snag", "scoop", "snare", "nab", "garner", "collar"],
    choose: ["choose", "select", "pick", "tap", "opt", "favour", "favor", "prefer"],
    award: ["award", "grant", "hand"],
    place: ["place", "reach", "negotiate"],
    equip: ["equip", "outfit"],
    upgrade: ["upgrade", "modernise", "modernize", "overhaul", "refurbish", "retrofit"],
    "money-verb": ["invest", "donate", "lend", "borrow", "contribute", "pledge", "allocate", "earmark", "budget", "appropriate", "fine", "bribe", "owe", "embezzle", "launder", "earn", "generate"],
    pay: ["pay", "spend", "disburse", "remit"],
    // Paying by two words: "forked out", "splashed out", "stumped up".
    "pay-out": ["fork", "splash", "cough", "stump", "shell"],
    "earn-from": ["bank", "pocket", "collect", "reap", "rake", "net", "cash"],
    produce: ["build", "make", "manufacture", "produce", "construct", "develop", "design"],
    approve: ["approve", "clear", "authorize", "authorise", "greenlight", "endorse", "okay", "ok", "ratify", "bless"],
    halt: ["halt", "suspend", "freeze", "stop", "block", "pause", "hold", "postpone", "withhold", "shelve"],
    cancel: ["cancel", "scrap", "scrub", "abandon", "terminate", "annul", "axe", "shelve", "ditch", "nix", "rescind", "void", "revoke", "quash", "jettison", "discard", "repudiate", "forgo", "desist"],
    worth: ["value", "estimate", "price", "total", "cost"],
  },
  nouns: {
    "deal-noun": ["deal", "contract", "agreement", "order", "sale", "purchase", "package", "transaction", "procurement", "accord", "acquisition", "tender", "transfer", "export", "supply", "delivery", "pact", "megadeal", "subcontract", "memorandum", "programme", "program"],
    "batch-noun": ["batch", "shipment", "consignment", "tranche", "instalment", "installment", "delivery"],
    "offer-noun": ["offer", "bid", "proposal", "tender"],
    "company-noun": ["company", "firm", "manufacturer", "maker", "contractor", "producer", "developer", "shipyard", "shipbuilder", "subsidiary", "corporation", "conglomerate"],
    "buyer-noun": ["buyer", "customer", "client", "purchaser", "recipient", "importer", "market", "destination"],
    "supplier-noun": ["supplier", "seller", "exporter", "provider", "vendor", "source"],
    "budget-noun": ["budget", "spending", "expenditure", "revenue", "turnover", "profit", "backlog", "aid", "loan", "grant", "fine", "salary", "investment", "trade", "gdp", "bribe", "commission", "penalty"],
  },
  others: {
    worth: ["worth", "valued", "totalling", "totaling", "estimated"],
    arms: ["arms", "weapon", "weapons", "weaponry", "armament", "armaments", "defence", "defense", "military", "munitions", "ammunition"],
  },
}; // prettier-ignore
