/** What must stand beside the words that tell a happening; see facts/events/cues.ts. */
export type Beside = "ware" | "system" | "countries" | "parties" | "force" | "victim" | "struck" | "law" | "trade" | "spies"; // prettier-ignore

/** How a kind of happening is told by words near a date, whatever the grammar between them. */
export interface Cues {
  kind: string;
  /** Verbs in any form, with the words that follow in order. */
  verbs: string;
  /** Nouns in singular and plural, and set words. */
  nouns: string;
  /** Each of these must stand near: one of the words or of the things named by "@". */
  beside: readonly string[];
  /** Words near which nothing of the kind is told. */
  never: string;
}

/** The most telling kinds first: of two in one place the first counts. */
export const CUES: readonly Cues[] = [
  {
    kind: "ban",
    verbs:
      "ban, bar, prohibit, embargo, forbid, halt, suspend, freeze, block, veto, withhold, revoke, outlaw, stop, refuse, decline to sell, decline to supply, decline to deliver, decline to license, deny, reject, withdraw, keep back, hold back, turn away, turn back, say no, put stop, put end, do away, let no, sell no, send no, supply no, export no, deliver no, clear no, approve no, grant no, pull plug, turn off tap, cut off, lay embargo, slap, impose, lift, ease, drop objection, give up objection, relax, loosen, scrap, waive, throw out, kick out, shut out, lock out, expel, strip of, take away, lay off limits, put on hold, put on ice",
    nouns: "embargo, arms ban, export ban, moratorium",
    beside: [
      "transaction, license, licence, permit, approve, approval, export, exporting, re-export, shipment, supply, sell, selling, sale, sending, deliver, ammunition, arms, weapon, weaponry, lethal, embargo, sanction, airspace, port, programme, program, purchase, explosive, engine",
      "@ware, arms, weapon, lethal, explosive, ammunition, military, defence, defense, embargo, engine, sanctions, dual, license, licence, permit",
    ],
    never:
      "call for, called for, calls for, calling for, demand, demanded, demanding, urge, urged, urges, urging, appealed, petition, must stop, should stop, visit, trip, tour, talks, negotiation, contract, tender, flight, oil, gas, grain, money, payment, order, budget, bid, court, deal, comment, reporter, agreement, exercise, election, sale stopped, claim, accusation, report, rumour, rumor, allegation",
  },
  {
    kind: "plot",
    verbs:
      "plot, plot to, conspire, foil, thwart, plan to kill, plan to murder, plan to blow, plan to bomb, plan to attack, try to kill, try to murder, case, scout, pick up, arrest, detain, nab, catch, collar, round up, hold, find, defuse, seize, uncover, expose, charge, jail, stop",
    nouns: "plot, bomb meant, bomb intended, hit squad",
    beside: [
      "embassy, ambassador, diplomat, businessman, businessmen, synagogue, rabbi, centre, school, minister, president, dissident, tourist, journalist, consulate, teacher, target, airport, base, plant, community",
      "plot, plotting, plotted, planning, planned, plan, preparing, photographed, photographing, casing, scouting, scouted, bomb, bombs, explosive, device, kill, murder, attack, hired, cell, gang, designs, killing, blow",
    ],
    never: "film, novel, book, series, drill, killed, died, wounded, hit, strike, missile, contract",
  },
  {
    kind: "intelligence_operation",
    verbs:
      "steal, hack, hack into, break into, smuggle out, carry out, spirit, copy, photograph, bug, tap, eavesdrop, spy, spy on, recruit, infiltrate, sabotage, knock out, plant, intercept, pass, leak, jam, booby-trap, reconnoitre, snoop, overhear, listen",
    nouns: "espionage, wiretap, spy ring, cyberattack, malware, spyware",
    beside: ["@spies", "archive, document, secret, file, radar, base, phone, computer, network, server, blueprint, plan, message, site, data, officer, system, factory, train, call, pager, official, map, ministry, embassy"], // prettier-ignore
    never: "film, novel, book, series, satellite launched, contract, order, buy",
  },
  {
    kind: "investigation",
    verbs:
      "investigate, probe, look into, inquire into, raid, search, arrest, charge, indict, convict, sentence, acquit, jail, imprison, prosecute, try, question, interrogate, open file, open case, open inquiry, go on trial, stand trial, plead guilty, put on, detain, extradite, sue, fine",
    nouns: "inquiry, probe, investigation, indictment, verdict, lawsuit, court case, hearing",
    beside: [
      "@law",
      "@ware, arms, weapon, contract, deal, sale, kickback, bribe, bribery, corruption, commission, payment, export, smuggling, smuggle, fraud, purchase, procurement, tender, licence, permit, agent, middleman, intermediary",
    ],
    never:
      "investigation site, investigation unit, investigative site, espionage, spying, spy, plot, attack, killing, protest, murder, embassy, crash",
  },
  {
    kind: "test",
    verbs:
      "test, test-fire, trial, try out, take to air, take to sky, send aloft, leave runway, leave ground, lift off, take off, make maiden, fly for first, make first flight, blast away, loose off, splash down, fire, launch, fly, fail, explode, go up, roar, put through",
    nouns:
      "test, trial, launch, maiden flight, first flight, test flight, firing, test launch, live firing, smashing, acceptance rounds, acceptance firing",
    beside: [
      "test, trial, trials, tested, maiden, aloft, runway, prototype, range, mock, simulated, dummy, skies, flight, orbit, warhead, acceptance, qualification, ballistic, icbm, solid, targets, stage, launch, test-fired",
      "@ware",
    ],
    never:
      "executive, court, prosecutor, jury, judge, bribery, corruption, defendant, suspect, charges, his trial, her trial, their trial, on trial, enemy, combat, war, killed, wounded, attack, struck, sortie, contract, order, deal, exports, buy, sell, delivered, delivery, city, cities, visit, nuclear, export, flight hour, exercise",
  },
  {
    kind: "exercise",
    verbs:
      "train with, train alongside, train together, train side, drill together, drill with, sail with, sail together, sail alongside, fly with, fly alongside, fly together, exercise with, exercise together, practise, practice, rehearse, manoeuvre, maneuver, storm ashore, jump together, patrol together, patrol with",
    nouns: "exercise, drill, manoeuvre, maneuver, war game, wargame, joint training, common training, joint patrol",
    beside: [
      "@force, guards, armies, navies, jets, fleet, ships, battalion, brigade",
      "@countries, joint, together, common, side by side, neighbour, large-scale, military, army, armies, naval, troops, named, called, dubbed, annual, guards, live, snap",
    ],
    never:
      "fire drill, exercise an option, option, oil, drilling, budget, tax, contract, classroom, pilot training, corps, training flight",
  },
  {
    kind: "use",
    verbs:
      "fire, use, deploy, launch, down, shoot down, bring down, intercept, knock out, put to work, turn on, rain, pound, destroy, wreck, hit, strike, burn, make name, meet first, go into action, see action, see combat, debut, prove, fly combat, loose, hunt, cripple, pick off, take out, score, employ, blast, sink, lock on",
    nouns: "first kill, combat debut, baptism of fire, first outing, wreckage, debris, remains of, turn of",
    beside: [
      "@system, type",
      "enemy, combat, action, war, front, frontline, battle, battlefield, trench, position, target, against, wreckage, debris, remains, fragment, warehouse, bridge, bunker, radar, radars, armour, armor, tank, tanks, column, convoy, depot, crew, shot, kill, incoming, sky, over, above, refinery, airfield, gunner, sortie, troops, soldiers, brigade, @victim, @struck",
    ],
    never:
      "test, trial, exercise, drill, parade, fair, delivered, delivery, contract, order, ordered, buy, bought, export, exports, sell, sold, sale, off, maiden, prototype, offer, acceptance, license, licence, radar range, supplier, brochure, show, exhibition, hands",
  },
  {
    kind: "attack",
    verbs:
      "bomb, shell, raid, storm, ambush, gun down, kill, murder, assassinate, blow up, explode, go off, detonate, burn, torpedo, wound, massacre, stab, set ablaze, set alight, set on fire, stick bomb, plant bomb, open fire, slam into, crash into, rain on, rain down, fly into, plough into, walk into, lob, hurl, fire at, fire on, strike, hit, pummel, reply, answer, retaliate, wreck, cripple, die, hurt",
    nouns:
      "shooting, killing, storming, ambush, answer, reply, response, retaliation, airstrike, air strike, bombing, shelling, explosion, blast, salvo, barrage, raid, rocket fire, missile strike, drone strike, massacre, assassination, swarm",
    beside: [
      "drone, missile, rocket, bomb, shell, gunman, gunmen, attacker, fire, rifle, mortar, warplane, jets, explosive, device, salvo, barrage, strike, strikes, raid, raids, bombing, shelling, explosion, troops, soldiers, swarm, bullet, militant, militants, rebels, forces, @system",
      "@victim, @struck, depot, base, village, city, town, airport, refinery, works, hospital, school, embassy, port, terminal, convoy, ship, tanker, dead, killed, killing, wounded, ablaze, dead, sites",
    ],
    never:
      "test, trial, exercise, drill, range, simulated, mock, contract, order, buy, export, exports, deal, sale, delivered, cancer, accident, crash, plane crash, earthquake, illness, criticism, parade, price, prices, budget, visit, ban, banned",
  },
  {
    kind: "joint_venture",
    verbs:
      "found, form, set up, establish, create, register, bear, incorporate, open, inaugurate, launch, start, begin, go into partnership, join forces, team up, pool, run, own, break ground, lay foundation, merge",
    nouns: "born, joint venture, joint company, joint enterprise, joint firm, common company, common firm",
    beside: [
      "venture, company, firm, consortium, plant, factory, subsidiary, works, joint venture, production line, assembly line, enterprise",
      "joint, jointly, half, halves, common, partner, partners, equal, stake, co-owned, together, shared, @parties",
      "@parties",
    ],
    never: "talks, contract, order, bought, buy, bribe, takeover, acquired, sold, delivered, fine, investigation",
  },
  {
    kind: "agreement",
    verbs:
      "sign, initial, ink, conclude, put signature, put name, put pen, put seal, seal, reach, adopt, come, announce, agree, hold, take effect, enter into force, come into force, set down, raise, elevate, upgrade, renew, extend, strike, settle, exchange, ratify, broker",
    nouns: "signature, signing, ceasefire, truce, armistice",
    beside: [
      "accord, pact, memorandum, memoranda, mou, treaty, declaration, protocol, letter of intent, letter of intention, letters of intent, strategic partnership, defence cooperation, defense cooperation, defense pact, strategic defense agreement, strategic defence agreement, cooperation agreement, security agreement, peace agreement, framework agreement, ceasefire, cease-fire, truce, armistice, access agreement, defence agreement, defense agreement, military agreement, cooperation plan",
      "@countries, with, between, both, two, sides, ministers",
    ],
    never:
      "contract, contracts, purchase, buy, bought, order, ordered, sale, sold, under the, bank, gas, oil, trade, climate, loan, billion, million, talks on, negotiating, draft, tender, proposal, propose",
  },
  {
    kind: "war",
    verbs: "open up, break out, erupt, flare up, ignite, fall silent, be at war, go to war, fall out, fight",
    nouns: "outbreak, at war since, war broke",
    beside: ["gun, fighting, war, hostility, army, armies, shooting, civil war, troops, forces, front, sides"],
    never:
      "war of words, of words, war of nerves, visit, talks, production, exercise, drill, delivery, trial, contract, exhibition, fair, fire, protest, scandal, dispute, row, debate, cold war, price war, trade war, election, film, crime, corruption, for the contract, court, world war, if, could, might",
  },
  {
    kind: "delivery",
    verbs:
      "arrive, land, touch down, hand over, deliver, ship, unload, offload, dock, come ashore, come by sea, come by air, come off, roll off, roll ashore, enter service, take delivery, receive, change hands, leave for, put aboard, load, fly in, follow, expect, await, join, reach, obtain, fly to, transfer, turn up, sail in, be due, take over, take charge, commission, induct, airlift, gift, donate, push to, slip to, slide to, push back to",
    nouns: "handover, hand-over, commissioning, induction, gift, arrival, first aircraft, first jet, last one",
    beside: ["@ware"],
    never:
      "award, flew, maiden, crashed, crash, lost, was lost, written off, engine run, per cent, percent, share, contract, order, ordered, buy, bought, signed, sold, price, test, trial, exercise, parade, fair, fired, shot, downed, sortie, combat, struck, killed, report, letter, wheat, grain, oil, gas, tourist, guest, pilot, passenger, visit, delegation, minister, offer, approval, depot, drone strike, refuse, refused, halted, stopped, suspended, cancelled, canceled",
  },
];
