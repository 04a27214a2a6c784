import type { WordList } from "../lexicon.js";

/** Parts of a trade and places in an order. */
export const shares: WordList = {
  verbs: {
    account: ["account", "represent", "constitute", "comprise", "supply", "provide", "make", "cover", "form"],
    rise: ["rise", "grow", "increase", "jump", "climb", "surge"],
    fall: ["fall", "drop", "decline", "decrease", "shrink", "slump"],
    rank: ["rank", "lead", "follow", "trail", "overtake", "top"],
  },
  nouns: {
    "share-noun": ["share", "portion", "proportion", "percentage", "slice", "part"],
    "import-noun": ["import", "purchase", "acquisition", "procurement"],
    "export-noun": ["export", "sale", "delivery", "transfer", "shipment"],
    "importer-noun": ["importer", "buyer", "customer", "client", "recipient", "purchaser", "market", "destination"],
    "exporter-noun": ["exporter", "supplier", "seller", "source", "provider", "vendor"],
  },
}; // prettier-ignore
