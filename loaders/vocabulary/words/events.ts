import type { WordList } from "../lexicon.js";

/** What happens: fighting, banning, inquiring, founding, testing. */
export const events: WordList = {
  verbs: {
    attack: ["attack", "strike", "raid", "bomb", "shell", "hit", "bombard", "ambush", "assassinate", "kill"],
    use: ["use", "deploy", "employ", "fire", "launch", "operate", "field"],
    intercept: ["intercept", "down", "shoot"],
    ban: ["ban", "bar", "prohibit", "embargo", "forbid", "halt", "suspend", "revoke", "lift"],
    investigate: ["investigate", "probe", "inquire", "raid", "convict", "arrest", "indict", "charge"],
    establish: ["establish", "form", "create", "found", "set"],
    test: ["test", "demonstrate", "trial"],
    foil: ["foil", "thwart", "prevent", "uncover", "plot"],
  },
  nouns: {
    "war-noun": ["war", "conflict", "fighting", "hostility", "offensive", "clash", "escalation", "battle"],
    "attack-noun": ["attack", "raid", "strike", "bombing", "assault", "incident"],
    "ban-noun": ["ban", "embargo", "suspension", "moratorium"],
    "investigation-noun": ["investigation", "inquiry", "enquiry", "probe", "trial"],
    "venture-noun": ["venture"],
    "agreement-noun": ["agreement", "accord", "memorandum", "treaty", "pact", "protocol"],
    "test-noun": ["test", "trial", "demonstration"],
    "exercise-noun": ["exercise", "drill", "manoeuvre", "maneuver"],
    "conference-noun": ["conference", "summit", "forum", "exhibition", "expo", "airshow", "symposium"],
    "plot-noun": ["plot", "conspiracy"],
    "delivery-noun": ["delivery", "shipment", "handover", "arrival"],
  },
}; // prettier-ignore
