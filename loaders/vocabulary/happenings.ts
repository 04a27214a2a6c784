/** What a phrase needs round it to tell a happening; see facts/events/needs.ts. */
export type Need =
  | "target"
  | "assault"
  | "weapon falls"
  | "place"
  | "system acts"
  | "system seen"
  | "combat"
  | "debris"
  | "under fire"
  | "speaker"
  | "victim"
  | "craft"
  | "meeting"
  | "trade"
  | "ware for"
  | "request"
  | "programme"
  | "court"
  | "court and arms"
  | "graft"
  | "partners"
  | "paper"
  | "ware comes"
  | "ware given"
  | "ware due"
  | "secrets"
  | "violence"
  | "system flies"
  | "forces";

/** Phrases that tell happenings: a verb in any form with the words that follow it, in order. Kind, what it needs, phrases. */
export const HAPPENINGS: readonly (readonly [kind: string, need: Need, phrases: string])[] = [
  [
    "attack",
    "target",
    "attack, bomb, shell, raid, storm, ambush, strike, hit, pound, bombard, strafe, raze, level, flatten, torch, obliterate, demolish, mortar, rocket, batter, hammer, pummel, rake, pepper, devastate, destroy, wreck, damage, cripple, gut, sink, torpedo, ram, hole, target, besiege, overrun, capture, recapture, retake, seize, conquer, fire on, fire at, shoot at, open fire on, open fire at, set ablaze, set alight, set on fire, set fire to, wipe out, knock out, take out, blow up, drive into, burst into, force way into, break into, walk into, tear through, tear into, rip through, rip into, plough into, plow into, slam into, smash into, crash into, plunge into, barge into, swoop on, descend on, open up on, rain down on, detonate outside, detonate near, go off outside, go off near, go off in, go off at, explode outside, explode near, blitz, sack, put out of action, lay siege to, lay waste to, reduce to rubble, carpet, blow hole in, punch hole in, tear hole in, rip hole in, tear into, hack at, assail, assault, fire into, spray with bullets, hack into",
  ],
  [
    "attack",
    "assault",
    "kill, murder, assassinate, gun down, shoot dead, mow down, behead, massacre, slaughter, come under fire, come under attack, come under rocket fire, open fire, hit back, strike back, retaliate, go on the offensive, go over to the attack, carry out strikes, launch strikes, launch an attack, launch an offensive, mount an attack, mount a raid, stage an attack, conduct strikes, trade fire, exchange fire, trade blows",
  ],
  [
    "war",
    "assault",
    "march into, march on, push into, sweep into, advance into, roll across border, roll into, roll towards, roll toward, pour across border, pour into, cross border, go to war, send troops into, send army into",
  ],
  [
    "attack",
    "weapon falls",
    "land in, land on, land inside, land near, fall on, fall in, fall near, come down on, come down in, explode in, explode at, explode over, rain on, rain down, detonate, go off, blow up, smash into, slam into, plough into, crash into, find target, strike, hit",
  ],
  [
    "use",
    "combat",
    "see combat, see action, see service, see battle, fly sorties, fly missions, fly combat, fly strikes, turn the tide, prove itself in, prove themselves in, prove worth in, be blooded, be bloodied, draw blood, draw first blood, score kill, score first, make kill, make debut, claim kill, debut in, go into action, go into battle, go to war, be in action, send into battle, send into combat, throw into, press into action, wreak havoc, play part in, play role in, feature in, credit with, account for, get baptism, receive baptism, undergo baptism, pass test of, come into its own, fly against, send up against, turn to scrap, turn into scrap, go into service against, make short work of, use in, employ in, deploy in, appear over, see over, film over, film striking, film hitting, spot over, photograph over, have debut, have baptism, enter combat, enter battle, enter the fray, join the fray, come into play, prove decisive, prove deadly, be over, be above, hang over, circle over, buzz over, take heavy toll, take toll, fly over, patrol over, loiter over, drop bombs, drop munitions, drop charges, release bombs, begin launching, begin firing, begin using, start using, start launching, start firing, see use, be seen over, be filmed over",
  ],
  [
    "use",
    "system acts",
    "bring down, shoot down, knock down, knock out, knock sky, down, intercept, swat, pick off, hunt, hunt down, take out, destroy, wreck, wipe out, sink, blow up, hit, strike, pound, hammer, batter, rain on, rain down, target, kill, bomb, shell, disable, damage, smash, rip, blast, pulverise, pulverize, blind, silence, cut down, fend off, beat off, stop, parry, engage, splash",
  ],
  [
    "use",
    "system seen",
    "fire, use, deploy, launch, employ, unleash, lob, hurl, loose, let fly, wield, send against, send at, aim at, turn on, direct at, reply with, respond with, retaliate with, answer with, bring to bear, put to use, put into action, resort to, put to work, turn to, fall back on, make use of",
  ],
  [
    "statement",
    "speaker",
    "say, tell, ask, let it be known, make known, make it known, make clear, make it clear, report, announce, confirm, claim, deny, accuse, warn, vow, promise, pledge, insist, stress, reiterate, declare, state, remark, note, retort, reply, answer, respond, quip, joke, argue, condemn, denounce, protest, blame, criticise, criticize, slam, rap, lambast, lambaste, rebuke, chide, scold, write, tweet, post, reveal, disclose, acknowledge, admit, concede, threaten, demand, hint, suggest, put it, shoot back, fire back, hand note, lodge protest, lodge complaint, file protest, send note, deliver note, throw out diplomats, kick out diplomats, throw out ambassador, kick out ambassador, spell out, make public, publish letter, summon, recall ambassador, recall envoy, withdraw ambassador, call ambassador home, call home, sever relations, sever ties, break off relations, break off ties, cut ties, cut relations, expel diplomats, expel ambassador, expel envoy, haul in, call in ambassador, call in envoy, point finger, hit out, lash out, hit back, testify, predict, boast, complain, apologise, apologize, rule out, brush off, brush aside, wave away, wave aside, dismiss, reject, rebuff, defend, urge, call on, call for, appeal, caution, contradict, assure, inform, brief, notify, react, hail, object, recognise, recognize, signal, swear, lament, quote, label, brand, dub, call",
  ],
  [
    "attack",
    "under fire",
    "come under fire, come under attack, come under bombardment, come under shelling, be under fire, take fire, take hit, take hits",
  ],
  [
    "attack",
    "victim",
    "gun down, assassinate, shoot dead, murder, blow up, stab, poison, ambush, execute, abduct, kidnap, kill, die",
  ],
  [
    "attack",
    "assault",
    "plant bomb, stick bomb, place bomb, attach bomb, throw grenade, hurl grenade, lob grenade, set off bomb, detonate bomb, board, answer with salvo, answer with missiles, answer with rockets, trade shells, trade shots, trade rockets, exchange shells, exchange shots, shell each other",
  ],
  ["attack", "craft", "shoot down, shoot sky, bring down, down, knock sky, knock down, blow sky, destroy"],
  [
    "use",
    "debris",
    "show, surface, find, recover, identify, pick up, display, turn up, come down, dig up, litter, collect",
  ],
  ["conference", "meeting", "convene, meet, gather, assemble, sit, hold meeting, hold session, come together"],
  [
    "ban",
    "trade",
    "annul, rescind, revoke, tear up, call off, cancel, suspend, halt, freeze, block, bar, ban, prohibit, outlaw, forbid, embargo, pause, stop, cease, end, withhold, withdraw, hold back, hold up, hold, deny, close, shut, shut door on, shut door to, slam door on, close door on, close door to, close tap, turn off tap, turn off taps, pull plug, pull, cut off, cut, impose, slap, clamp, extend, prolong, renew, uphold, reimpose, reintroduce, introduce, decree, declare, tighten, reverse, undo, lift, overturn, quash, strike down, void, waive, loosen, soften, relax, ease, drop, scrap, abolish, repeal, unfreeze, unblock, release, free up, clear way, give green light, give nod, resume, restart, reopen, restore, reinstate, give back, return, allow again, permit again, put on hold, put on ice, put under review, refuse, curb, restrict, choke off, dry up, stem, shelve, axe, terminate, interrupt, discontinue, place on hold, bring to halt, bring to stop, break off, run out, expire, lapse, let lapse, walk back, roll back, do away with, dispense with, blacklist, boycott, sanction, stay, intercept",
  ],
  [
    "ban",
    "ware for",
    "halt, stop, suspend, block, ban, embargo, freeze, withhold, hold back, hold up, pause, stop sending, stop selling, stop supplying, stop shipping, stop delivering, stop providing, stop exporting, cease sending, cease selling, cease supplying, cease exporting, cease delivering, cease deliveries, quit selling, refuse to sell, refuse to supply, refuse to deliver, refuse to send, refuse to hand, decline to sell, decline to supply, resume sending, resume selling, resume supplying, bar from buying, bar from acquiring, bar from selling, bar from exporting, forbid to sell, forbid to export, forbid from selling, prohibit from selling, cut off from, deny",
  ],
  [
    "ban",
    "request",
    "reject, turn down, refuse, deny, decline, block, veto, throw out, say no to, rebuff, knock back, spurn, withhold",
  ],
  [
    "ban",
    "programme",
    "throw out, kick out, expel, exclude, eject, remove, drop from, oust, boot out, evict, shut out, readmit, lock out, cut out, throw off, kick off, suspend from, bar from, block from, cut from, strike from, push out, force out",
  ],
  [
    "investigation",
    "court and arms",
    "open file, open files, open case, open proceedings, open inquiry, search, raid, comb, look into, probe, investigate, examine, inquire into, enquire into, file charge, file charges, file indictment, file lawsuit, file complaint, bring charges, press charges, bring case, bring to court, bring before court, take to court, find guilty, find liable, convict, sentence, acquit, clear of, jail, imprison, arraign, indict, charge, arrest, detain, question, interrogate, subpoena, drop inquiry, drop investigation, drop probe, drop case, drop charges, close case, close inquiry, close investigation, close probe, reopen, launch inquiry, launch investigation, launch probe, launch review, begin review, begin inquiry, begin investigation, start inquiry, start investigation, start probe, order inquiry, order investigation, order probe, order review, order audit, carry out searches, carry out search, give sentence, give sentences, hand down, put on trial, go on trial, stand trial, go before court, appear in court, appear before court, plead guilty, plead not guilty, extradite, seize documents, seize records, set up committee, set up commission, appoint commission, take testimony, hear witnesses, name as suspect, name suspects, recommend charges, send for trial, commit for trial, summon, swoop, pick up, take into custody, remand, fine, audit, uncover, let off, descend on, begin hearing, call to account, sit, open trial, begin trial, throw out, dismiss charges, go through, serve notice, hand notice, hand notices, hand summons, ask, be under investigation, come under investigation, face trial, face charges, face investigation",
  ],
  [
    "investigation",
    "graft",
    "arrest, detain, charge, indict, convict, sentence, jail, imprison, question, try, accuse before court, find guilty, acquit, clear, plead guilty, stand trial, go on trial, put on trial, investigate, probe, look into, inquire into, arraign, extradite, nab, pick up, fine, raid, search",
  ],
  [
    "joint_venture",
    "partners",
    "set up shop, team up, join forces, join hands, lay foundation stone, lay cornerstone, lay foundation, break ground, turn first sod, found, create, establish, form, register, incorporate, enter partnership, enter into partnership, go into partnership, enter joint, set up, open plant, open factory, open line, open works, open production, inaugurate, launch joint, launch venture, start joint, start up joint, bring into being, come into being, pool resources, merge, unite in, bring together in, combine in, give birth to, call into being, begin joint, shake hands on, begin assembling, start assembling, begin building, start building, begin making, begin production, start production, start building together",
  ],
  [
    "agreement",
    "paper",
    "sign, ink, initial, initialise, seal, conclude, reach, strike, clinch, adopt, exchange, renew, extend, upgrade, ratify, enter into, enter, agree, agree on, agree to, put pen to paper, put name to, put names to, put signature to, put signatures to, affix, set hand to, shake hands on, shake on, unveil, approve, finalise, finalize, endorse, broker, take hold, take effect, come into force, come into effect, enter into force, hold, settle on, subscribe to, accede to, join, establish, forge, cement, formalise, formalize, work out, hammer out, thrash out, swap, elevate, raise, deepen, announce, proclaim, declare, revive, prolong, open, denounce, terminate, withdraw from, scrap, tear up, pull out of, mediate, bring about, hand over, issue, publish, restore",
  ],
  [
    "delivery",
    "ware comes",
    "arrive, take place, begin, start, be completed, stand at, land, touch down, come in, come ashore, come to, come from, come off, roll off, roll into, roll in, roll ashore, fly into, fly in, fly home, sail for, sail into, sail from, dock, reach, turn up, get to, make its way, make their way, pull into, set sail, leave for, leave the yard, depart for, enter service, enter into service, go into service, be in service, join, cross border, cross into, follow, be unloaded, be offloaded, come home, descend on, drop anchor, berth, be on its way, be on their way, show up, be handed, be delivered, be accepted, be commissioned, be inducted, be transferred, be shipped, be flown, be ferried, be sent, be given, be turned over, be brought, be dispatched, be airlifted, be supplied, be donated, be towed, be rolled out for, be passed, be presented, be returned, take up, take place on, fly flag, change hands, change flag, hoist flag, raise flag, become operational, go operational",
  ],
  [
    "delivery",
    "ware given",
    "deliver, begin receiving, start receiving, begin accepting, pencil in, hand over, turn over, hand, ship, send, greet, send off, dispatch, despatch, airlift, fly in, ferry, bring, bring in, transfer, supply, provide, donate, gift, give, pass to, pass on, offload, unload, receive, get, get back, obtain, take delivery, take charge, take possession, take receipt, take over, take into service, accept, accept delivery, welcome, commission, induct, bring into service, put into service, collect, pick up, complete delivery, complete deliveries, complete the delivery, begin delivery, begin deliveries, begin delivering, start delivery, start deliveries, start delivering, finish delivering, finish deliveries, end deliveries, resume deliveries, equip with, furnish with, re-export, see off, wave off, lend, put aboard, put on board, load onto, load on, complete transfer, complete handover, complete shipment, make over, present, hoist flag, raise flag, release to, cede, part with",
  ],
  [
    "delivery",
    "ware due",
    "be due, be supposed, be anticipated, run from, run until, run to, run through, be promised, be expected, be scheduled, be slated, be set to, be to arrive, be to follow, be to reach, be planned, be awaited, be pencilled in, be penciled in, be down for, be booked for, be earmarked for, be foreseen, be forecast, be to begin, be to run, be to start, come next, arrive, follow",
  ],
  [
    "intelligence_operation",
    "secrets",
    "hack, break ring, break cell, bust ring, round up, arrest, hack into, break into, plant, steal, walk off with, make off with, smuggle out, spirit out, spirit away, copy, photograph, infiltrate, penetrate, empty, loot, raid, cart off, haul off, haul away, rifle, recruit, bug, wiretap, tap, eavesdrop, listen in, spy, spy on, pass on, pass to, sell secrets, leak, sabotage, booby-trap, rig, exfiltrate, run agents, run network, catch, unmask, expose, roll up, abduct, kidnap, spirit, intercept messages, bribe, turn, siphon off, blow up, expel, snoop, doctor",
  ],
  [
    "plot",
    "violence",
    "foil, avert, thwart, uncover, prevent, break up, roll up, catch, arrest, nab, detain, round up, seize, disrupt, unmask, bust, smash, dismantle, plot, conspire, plan to kill, plan to murder, plan to attack, plan to bomb, plan to blow, pick up, stop, head off, nip in bud, expose, charge, convict, jail, sentence, indict, hire to kill, hire to murder, get wind of, collar, apprehend, swoop",
  ],
  [
    "test",
    "system flies",
    "test, trial, try out, fly, flight-test, put through its paces, put through their paces, put to test, put to the test, undergo, go through, take to air, take to skies, leave the ground, get airborne, take off, lift off, fire, launch, make maiden, make first flight, make its first, conduct, carry out, perform, complete, pass, fail, flunk, evaluate, demonstrate, show off on range, splash down, explode on launch, misfire, light engine, drop, release, shoot down, intercept, hit, knock down, live-fire, shake down, destroy, begin trials, begin sea trials, start sea trials, start trials, run trials, hold trials, complete trials, pass trials",
  ],
  [
    "exercise",
    "forces",
    "hold, conduct, stage, begin, start, kick off, end, finish, complete, wrap up, conclude, host, join, take part, participate, open, close, carry out, launch, run, train together, train with, train alongside, train side by side, drill together, manoeuvre together, maneuver together, exercise together, sail together, sail side by side, sail alongside, fly together, fly side by side, fly alongside, jump together, march together, parachute together, storm ashore together, get going, rehearse, practise, practice, simulate, war-game, bring together, get under way, get underway, draw, see, involve, bring, drill, send to, gather for, mount",
  ],
];
