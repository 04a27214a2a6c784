import type { WordList } from "../lexicon.js";

/** What happens: fighting, banning, inquiring, founding, testing. */
export const events: WordList = {
  verbs: {
    attack: ["attack", "strike", "raid", "bomb", "shell", "hit", "bombard", "ambush", "assassinate", "kill", "storm", "pound", "torpedo", "ram"],
    invade: ["invade", "annex"],
    use: ["use", "deploy", "employ", "fire", "launch", "operate", "field", "unleash"],
    intercept: ["intercept", "down", "shoot"],
    ban: ["ban", "bar", "prohibit", "embargo", "forbid", "halt", "suspend", "revoke", "lift", "freeze", "block", "stop", "impose", "ease", "withhold", "pause", "veto", "unblock", "resume", "reinstate", "restore"],
    investigate: ["investigate", "probe", "inquire", "raid", "convict", "arrest", "indict", "charge", "prosecute", "detain", "sentence"],
    establish: ["establish", "form", "create", "found", "set", "launch", "open"],
    test: ["test", "demonstrate", "trial", "test-fire"],
    foil: ["foil", "thwart", "prevent", "uncover", "plot", "disrupt", "avert"],
    accuse: ["accuse", "summon", "blame", "condemn", "denounce", "protest", "praise", "welcome", "hail", "criticize", "criticise", "expel"],
    steal: ["steal", "smuggle", "hack", "spy", "sabotage", "infiltrate", "abduct", "kidnap"],
    exercise: ["hold", "conduct", "stage", "begin", "start", "kick", "end", "complete", "host", "join", "open", "close", "attend", "carry"],
  },
  nouns: {
    "war-noun": ["war", "conflict", "fighting", "hostility", "offensive", "clash", "escalation", "battle", "invasion"],
    "attack-noun": ["attack", "raid", "strike", "bombing", "assault", "airstrike", "ambush", "shelling", "bombardment", "assassination"],
    "ban-noun": ["ban", "embargo", "suspension", "moratorium", "freeze"],
    "investigation-noun": ["investigation", "inquiry", "enquiry", "probe", "trial"],
    "venture-noun": ["venture"],
    "agreement-noun": ["agreement", "accord", "memorandum", "treaty", "pact", "protocol", "mou", "declaration"],
    "test-noun": ["test", "trial", "demonstration"],
    "exercise-noun": ["exercise", "drill", "manoeuvre", "maneuver", "wargame"],
    "conference-noun": ["conference", "summit", "forum", "exhibition", "expo", "airshow", "symposium"],
    "plot-noun": ["plot", "conspiracy", "attempt", "cell"],
    "delivery-noun": ["delivery", "shipment", "handover", "arrival"],
    /** Nouns that are spelled like what is done with weapons. */
    "deed-noun": ["target", "need", "hope", "review", "display", "request", "delay", "study", "gift", "field", "launch", "hit", "use", "lease", "wish", "desire", "plan", "position"],
    "spying-noun": ["theft", "espionage", "sabotage", "cyberattack", "heist"],
  },
}; // prettier-ignore
