import { countryOf } from "../../grammar/agents.js";
import { has } from "../../grammar/verbs.js";
import type { Item } from "../../types.js";
import type { Need } from "../../vocabulary/happenings.js";
import { isTarget } from "./attack.js";
import { isCivil, isProduct } from "./guards.js";
import { find, some, type Scene } from "./scene.js";
import { lower, nameOf } from "./words.js";

const isSystem = (item: Item | undefined): boolean => item?.mention?.type === "system";
const isArm = (item: Item | undefined): boolean => isSystem(item) || has(item, "weapon-noun");
const isArms = (item: Item): boolean => isArm(item) || has(item, "arms") || item.mention?.type === "company";
const FORCES = /^(gunm[ae]n|attackers?|assailants?|militants?|rebels?|insurgents?|fighters?|bombers?|troops?|soldiers?|commandos?|artillery|forces?|army|armies|navy|navies|militia|militiamen|marines|paratroopers|guerrillas?|gunners|gunboats?|warplanes?|squads?|columns?|armou?r|infantry|separatists|houthis|hezbollah|hamas|jihadists?|terrorists?|snipers?|raiders|intruders?|saboteurs?|units?|crews?|swarms?|salvo(es)?|barrages?|strikes?|raids?|explosions?|blasts?|fire|shelling|garrison|fleets?|air|ground|sea)$/; // prettier-ignore
const isForce = (item: Item): boolean =>
  FORCES.test(item.lower) || isArm(item) || item.mention?.type === "country" || (item.mention?.type === "organisation" && /^(army|officials|body)$/.test(item.mention.kind)); // prettier-ignore
export const isForceOf = (item: Item): boolean =>
  FORCES.test(item.lower) || isArm(item) || (item.mention?.type === "organisation" && item.mention.kind === "army");
const isUniformed = ({ lower: w }: Item): boolean =>
  /^(troops|soldiers|forces|navies|armies|warships|ships|jets|paratroopers|marines|airmen|sailors|brigade|battalion|units|men)$/.test(w); // prettier-ignore
const isAttacker = (item: Item): boolean => isForceOf(item) || item.mention?.type === "country" || item.mention?.type === "organisation"; // prettier-ignore
const FALLING = /^(bombs?|rockets?|missiles?|shells?|drones?|mines?|devices?|warheads?|explosives?|rounds?|munitions?|grenades?|debris|fragments|salvo(es)?|volleys?|swarms?|barrages?)$/; // prettier-ignore
const NATURE = /^(earthquakes?|quakes?|storms?|floods?|crisis|sanctions?|inflation|scandals?|shortages?|tariffs?|virus|pandemic|covid|criticism|reports?|delays?|strikes?|costs?|cuts?|fire|fires|wildfires?|lightning|recession|prices?|protests?|protesters|demonstrators|lawmakers|deputies|critics?|opposition|minister|president|budget|budgets)$/; // prettier-ignore
const VAGUE = new Set(["take", "seize", "capture", "strike", "hit", "target", "damage", "cripple", "destroy", "sink", "break", "walk", "drive", "burst", "crash", "plunge", "attack", "devastate", "gut", "hammer", "batter", "level", "hole", "conquer", "carpet", "sack", "descend", "set", "wipe", "knock", "blow", "tear", "rip"]); // prettier-ignore
const STRUCK = /^(flight|airliner|jetliner|airliners|corvettes?|frigates?|destroyers?|cruisers?|submarines?|flagship|vessels?|warships?|tanks|fuel|market|marketplace|mosque|church|hotel|checkpoint|patrol|patrols|police|compound|complex|neighbou?rhoods?|street|train|trains|railway|station|dam|tower|block|flats|prison|cafe|installations?|hill|hillside|stronghold|hideout|laboratory|shelter|factory|factories|fleet|trawler|freighter|boats?|parliament|palace|clinic|suburbs?|district|province|region|island|consulate|consular|mission|hangars?|runway|refinery|oilfield|silo|silos|depots|workshop|crowd|wedding|funeral|motorcade|car|cars|lorr(y|ies)|storehouse|dugout|dugouts|armou?r|defen[cs]es|lines|line|batteries|stockpiles?|dumps?|arsenal|arsenals|yard|shipyard|works|pier|grid|pumping|cemetery|monastery|enclave|strip|land|soil|people|men|women|engineers|officers|pilgrims|worshippers)$/; // prettier-ignore
export const isStruck = (item: Item): boolean => isTarget(item) || STRUCK.test(item.lower);
const DEBRIS = /^(debris|wreckage|wreck|fragments?|remains|remnants|tail|casing|casings|parts|shards|crater|carcass|hull)$/; // prettier-ignore
const ASSEMBLY = /^(group|format|committee|council|commission|alliance|coalition|dialogue|forum|conference|summit|ministers|leaders|chiefs|allies|donors|nato|quad)$/; // prettier-ignore
const PLACE = /^(city|cities|towns?|villages?|region|province|suburbs?|district|outskirts|airport|border|front|territory|square|market|street|capital|sea|gulf|strait|coast|harbou?r|hills?|mountains?|island|roof|courtyard|compound|base|house|school)$/; // prettier-ignore
const isPlace = (item: Item): boolean =>
  PLACE.test(item.lower) || has(item, "harmed") || item.mention?.type === "country" || isName(item);
/** A capitalised word that no list knows: a town, a ship. */
const isName = (item: Item): boolean =>
  item.kind === "word" && /^[A-Z][a-z]/.test(item.text) && item.word.classes.size === 0;
const DEALISH = (item: Item): boolean => has(item, "deal-noun") || has(item, "agreement-noun") || has(item, "unharmed");

/** Words of fighting in a clause, which make the use of a weapon more than its possession. */
const COMBAT = /^(combat|battle|battles|battlefield|action|anger|war|front|frontline|enemy|barrage|raid|raids|strike|strikes|sorties?|trenches|troops|positions?|targets?|against|at|over|into)$/; // prettier-ignore

const STOPPED = /^(trade|batch|batches|cargo|exports?|sales?|shipments?|deliver(y|ies)|supply|supplies|licen[cs]es?|permits?|permissions?|transfers?|consignments?|re-exports?|approvals?|clearances?|exporting|selling|delivering|supplying|shipping|sending)$/; // prettier-ignore
const DECREED = new Set(["hold", "declare", "impose", "extend", "prolong", "renew", "uphold", "introduce", "decree", "run", "expire", "lapse", "reverse", "undo", "tighten", "clamp", "slap", "reimpose", "reintroduce", "drop", "scrap", "lift", "ease", "loosen", "soften", "relax", "abolish", "repeal", "waive", "roll", "walk", "do", "dispense", "strike", "overturn", "quash"]); // prettier-ignore
const BANS = /^(veto|rules|guidelines|controls|bans?|embargo(es)?|moratorium|sanctions|restrictions?|curbs?|freeze|blockade|stop|halt|limits?|hold|holds|suspension|prohibition|boycott|block)$/; // prettier-ignore
const OTHER_TRADE = /^(oil|gas|grain|wheat|crude|electricity|food|energy|fuel|fertili[sz]er|travel|banking|banks|visas?|tariffs?|tourism|fish|wine|chips)$/; // prettier-ignore
const RECALLED = new Set(["license", "licence", "permit"]);
const NO_BAN_VERB = new Set(["release", "return", "restore", "extend", "renew", "cut", "pull", "reopen", "end", "hold", "declare", "introduce"]); // prettier-ignore
const ASKED = /^(requests?|applications?|permission|approval|licen[cs]es?|permits?|re-export|re-exports|clearance|consent|go-ahead)$/; // prettier-ignore
const PROGRAMME = /^(programme|program|consortium|project|scheme)$/;

const LAW = /^(police|prosecutors?|prosecution|courts?|judges?|investigators?|detectives|auditors?|committee|comptroller|ombudsman|watchdog|tribunal|authorities|bureau|jury|jurors|magistrates?|customs|inspectors?|attorney|agents|panel|regulator|regulators|gendarmes|inquiry|commission|trial|justice|carabinieri|anti-corruption)$/; // prettier-ignore
export const isLawful = (item: Item): boolean =>
  LAW.test(item.lower) ||
  has(item, "investigation-noun") ||
  (item.mention?.type === "organisation" &&
    /court|police|prosecut|fraud|bureau|justice|fbi|office/i.test(item.mention.text)) || // prettier-ignore
  /^(FBI|CBI|SFO|NABU|DOJ)$/.test(item.text);
const GRAFT = /^(bribery|bribes?|bribing|corruption|corrupt|smuggling|smuggled?|fraud|graft|kickbacks?|laundering|embezzle(d|ment|ing)?|trafficking|espionage|misappropriation|illegal|illegally|unlawful|unlawfully|without|licen[cs]e|rigging|collusion|influence|abuse|violating|breaching|breach|evading|circumventing|conspiring|forged|false)$/; // prettier-ignore
const ARMS_CASE = (item: Item): boolean =>
  isArms(item) || /^(contracts?|purchase|procurement|exports?|licen[cs]es?|deals?|tender|ammunition|shells)$/.test(item.lower); // prettier-ignore
const FOLK = /^(fans?|football|drivers?|tourists?|students?|protesters?|demonstrators|migrants?|activists|journalists?|teenagers?)$/; // prettier-ignore

const PLANT = /^(ventures?|compan(y|ies)|firms?|plants?|factory|factories|line|lines|facility|facilities|works|production|partnership|shop|subsidiary|enterprise|undertaking|consortium|jv|hub|business|centre|center|yard|shipyard)$/; // prettier-ignore
const JOINT = /^(joint|jointly|together|co-owned|co|equal|50|half|fifty|shared|partner|partners|stake|stakes|shares)$/;
const PAPER = /^(agreements?|accords?|pacts?|memorandum|memoranda|memorandums|mou|mous|treat(y|ies)|protocols?|declarations?|roadmaps?|frameworks?|cease-?fire|truce|armistice|understandings?|charter|letters?|arrangements?|alliance|partnership|compact|plans?|programmes?|programs?|minutes|lease|statement)$/; // prettier-ignore
const WEAK_PAPER = /^(letters?|plans?|programmes?|programs?|minutes|lease|statement|partnership|alliance|deals?|arrangements?|understandings?|framework|frameworks|papers?)$/; // prettier-ignore
const PAPER_KIND = /^(peace|defen[cs]e|security|military|cooperation|co-operation|access|base|basing|cease-?fire|truce|nuclear|normali[sz]ation|training|intelligence|sharing|strategic|framework|preliminary|status|forces|intent|mutual|assistance|logistics|naval|joint|intergovernmental|governmental|bilateral|trilateral|non-aggression|grain|prisoner|verbal|interim)$/; // prettier-ignore
const WEAK_SIGNING = new Set(["join", "hold", "raise", "announce", "open", "declare", "approve", "extend", "issue", "hand", "publish", "restore", "denounce", "terminate", "withdraw", "scrap", "tear", "pull", "take", "come", "enter", "proclaim", "unveil", "deepen", "elevate", "swap"]); // prettier-ignore

const SPIES = /^(spies|spy|agents?|mossad|intelligence|hackers?|espionage|secret|secrets|mole|moles|covert|undercover|saboteurs?|operatives?|classified|shin|bet|gru|fsb|cia|fbi|mi6|mss|sbu|svr|counter-intelligence|counterintelligence|backdoor|malware|pagers)$/; // prettier-ignore
const STOLEN = /^(secrets?|documents?|papers|files|archive|blueprints?|plans?|servers?|network|networks|computers?|systems?|data|emails|phones?|messages|communications|technology|drawings|designs?|pagers|explosives|bugs?|ring|cell|base|bases|trains?|deliveries|codes|scientist|facility|plant|mail|site|databases?)$/; // prettier-ignore
const HARM = /^(blow|blowing|bomb|bombing|bombs|attack|attacks|attacking|kill|killing|assassinate|assassination|assassinating|explode|explosives|terror|terrorist|terrorism|murder|murdering|coup|harm|strike|target|targeting|sabotage|arson|abduct|kidnap|embassy|embassies|synagogue)$/; // prettier-ignore
const PLOT = /^(plots?|plotting|plan|plans|planned|planning|planned|preparing|prepared|prepare|scheme|schemes|conspir(acy|ing|ed)|attempts?|cell|cells|network|ring|hired|bid|casing|scouting|scouted|hit|squad|tried|trying|ready|designs|gangs?|band)$/; // prettier-ignore

const FIRSTS = /^(maiden|first|trials?|tests?|tested|range|paces|qualification|firing|firings|dummy|proving|training|prototype|development|developmental|experimental|launch|flight|evaluation|stand|certification|demonstration)$/; // prettier-ignore
const DRILL = /^(exercises?|drills?|manoeuvres?|maneuvers?|wargames?|war-games?|games)$/;
const TOGETHER = /^(together|alongside|side|jointly)$/;

/** Whether the words round a phrase make it tell what it can tell; where they do, what is used, delivered or tested, if that is known. */
export function meets(need: Need, s: Scene): { what: string | null } | null {
  const { items, verb, clause, after, agent, object } = s;
  const ok = (fits: boolean): { what: null } | null => (fits ? { what: null } : null);
  const behind = [after, Math.min(clause[1], after + 12)] as const;
  const named = (at: number): { what: string | null } | null => (at < 0 ? null : { what: nameOf(items[at]) });
  switch (need) {
    case "target": {
      if (some(s, [verb.to, Math.min(verb.to + 5, clause[1])], DEALISH)) return null;
      if (some(s, agent, ({ lower: w }) => NATURE.test(w) && !FORCES.test(w))) return null;
      if (some(s, clause, ({ lower: w }) => /^(mock|dummy|simulated|practice|practise|imaginary|target-practice)$/.test(w))) return null; // prettier-ignore
      if (/^(squads?|teams?|lists?)$/.test(lower(items, verb.to))) return null;
      if (/^(off|out)$/.test(lower(items, verb.to)) && /^(strike|knock|cross)$/.test(verb.lemma)) return null;
      const pronoun = !verb.passive && /^(it|them)$/.test(lower(items, Math.max(after, verb.to))) && some(s, agent, isAttacker); // prettier-ignore
      if (pronoun && /^(storm|bomb|shell|raid|attack|hit|strike|capture|seize|pound|overrun|besiege|retake|recapture)$/.test(verb.lemma)) return ok(true); // prettier-ignore
      if (!some(s, verb.passive ? object : [verb.to, clause[1]], isStruck)) return null;
      return ok((verb.passive && !VAGUE.has(verb.lemma)) || some(s, agent, isForce) || (verb.passive && some(s, clause, isForceOf))); // prettier-ignore
    }
    case "assault":
      if (/^(roll|pour|cross|march|move)$/.test(verb.lemma) && some(s, agent, ({ lower: w }) => /^(trains?|ships?|ferry|lorr(y|ies)|trucks?|freighters?|convoys?|plane|planes|with)$/.test(w))) return null; // prettier-ignore
      return ok(some(s, agent, isForceOf) && !some(s, agent, ({ lower: w }) => /^(accident|crash|crashes)$/.test(w)));
    case "under fire":
      return ok(some(s, agent, (it) => isStruck(it) || isPlace(it)) && (after > verb.to + 1 || some(s, clause, isForceOf)) && !some(s, clause, ({ lower: w }) => /^(criticism|critics|scrutiny|lawmakers|deputies|opposition|pressure)$/.test(w)) && some(s, agent, (it) => isStruck(it) || it.mention?.type === "country")); // prettier-ignore
    case "victim": {
      const weapon = some(s, clause, (it) => isArm(it) || has(it, "attack-noun") || /^(fire|shelling|gunm[ae]n|attackers?|bullets?|blast|explosion|bombing|militants?|assassins?)$/.test(it.lower)); // prettier-ignore
      if (some(s, clause, ({ lower: w }) => /^(crash|crashed|accident|earthquake|flood|floods|illness|cancer|disease|covid|aged)$/.test(w))) return null; // prettier-ignore
      if (verb.lemma === "die") return ok(weapon);
      const killed = verb.passive && some(s, object, isVictim);
      return ok(verb.lemma === "kill" ? killed && weapon : killed && !(verb.lemma === "blow"));
    }
    case "craft": {
      const what = find(s, verb.passive ? object : [verb.to, Math.min(clause[1], verb.to + 10)], (it) => isCraft(it) || (s.topic && verb.passive && /^(one|it|another|two|three)$/.test(it.lower))); // prettier-ignore
      if (what < 0 || lower(items, what - 1) === "its") return null;
      const spokenOf =
        some(s, agent, ({ lower: w }) => /^(it|they|its)$/.test(w)) && some(s, [0, verb.from], isForceOf);
      return ok(spokenOf || some(s, agent, isForce) || (verb.passive && some(s, [verb.to, verb.to + 8], ({ mention }) => mention?.type === "country"))); // prettier-ignore
    }
    case "weapon falls":
      return ok(!verb.passive && some(s, agent, (it) => FALLING.test(it.lower) || (isSystem(it) && it.mention!.type === "system" && /missile|munition|uav/.test(it.mention!.category))) && (some(s, behind, isPlace) || items[after]?.kind === "punct")); // prettier-ignore
    case "combat": {
      const system = find(s, clause, isSystem);
      if (system >= 0) return named(system);
      const stands = s.topic && some(s, [Math.max(clause[0], verb.from - 5), verb.from], (it) => isArm(it) || /^(it|they|these|both|one)$/.test(it.lower)); // prettier-ignore
      return stands && /^(fly|see|make|go|have|score|get|enter|draw)$/.test(verb.lemma) ? { what: null } : null;
    }
    case "debris": {
      const part = some(s, [Math.max(0, verb.from - 12), Math.min(clause[1], verb.to + 10)], ({ lower: w }) => DEBRIS.test(w)); // prettier-ignore
      return part ? named(find(s, clause, isSystem)) : null;
    }
    case "meeting": {
      const group = find(s, [Math.max(clause[0], verb.from - 8), verb.from], ({ lower: w }) => ASSEMBLY.test(w));
      const defence = some(s, [clause[0], clause[1]], (it) => has(it, "arms") || /^(contact|strategic|joint|security|nato|ramstein|ukraine|summit|conference|council|quad|trilateral)$/.test(it.lower) || (it.mention?.type === "organisation" && it.mention.kind === "body")); // prettier-ignore
      const alone = !some(s, [verb.from - 8, verb.from], ({ mention }) => mention?.type === "person");
      return ok(group >= 0 && defence && alone && /^(convene|gather|assemble|meet|sit|hold|come)$/.test(verb.lemma) && !some(s, [verb.to, verb.to + 1], ({ mention }) => mention?.type === "person")); // prettier-ignore
    }
    case "system acts": {
      const tool = toolOf(s);
      if (some(s, clause, ({ lower: w }) => /^(mock|dummy|simulated|practice)$/.test(w))) return null;
      if (tool < 0 || some(s, [verb.to, Math.min(verb.to + 5, clause[1])], DEALISH)) return null;
      const other = verb.passive ? object : ([verb.to, clause[1]] as const);
      return some(s, other, (it, i) => i !== tool && (isStruck(it) || isArm(it) || isPlace(it))) ? named(tool) : null;
    }
    case "system seen": {
      if (verb.tense === "present" || isCivil(items, verb, clause[1]) || isProduct(items, verb)) return null;
      const ware = find(s, object, (it) => isSystem(it) && !(it.mention!.type === "system" && it.mention!.category === "naval vessel")); // prettier-ignore
      return ware >= 0 && some(s, clause, ({ lower: w }) => COMBAT.test(w)) ? named(ware) : null;
    }
    case "trade":
      return ok(!some(s, agent, isDocker) && stopsTrade(s));
    case "ware for": {
      const last = [verb.to, Math.min(clause[1], verb.to + 16)] as const;
      if (!some(s, last, isArms) || some(s, [verb.to, verb.to + 4], ({ lower: w }) => OTHER_TRADE.test(w))) return null;
      const way = find(s, last, ({ lower: w }, i) => /^(to|for|from)$/.test(w) && items.slice(i + 1, i + 4).some(({ mention }) => mention?.type === "country")); // prettier-ignore
      const sends = /^(send|sell|supply|shipp?|deliver|provid|export|hand)ing$/;
      const gives = some(
        s,
        [verb.to, verb.to + 3],
        ({ lower: w }, i) =>
          sends.test(w) ||
          /^(buying|acquiring)$/.test(w) ||
          (/^(send|sell|supply|ship|deliver|provide|export|hand)$/.test(w) && lower(items, i - 1) === "to"),
      );
      return ok(gives ? way >= 0 || some(s, last, ({ mention }) => mention?.type === "country") : way >= 0 && !verb.passive && some(s, agent, isKeeper) && !some(s, agent, isDocker) && some(s, last, isArm)); // prettier-ignore
    }
    case "request":
      return ok(some(s, verb.passive ? object : [verb.to, verb.to + 8], ({ lower: w }) => ASKED.test(w)) && some(s, clause, isArms)); // prettier-ignore
    case "programme":
      return ok(some(s, object, ({ mention }) => mention?.type === "country") && some(s, [verb.to, clause[1]], ({ lower: w }) => PROGRAMME.test(w)) && some(s, clause, isArm)); // prettier-ignore
    case "court and arms": {
      if (verb.lemma === "clear" && some(s, [verb.to, verb.to + 4], ({ lower: w }) => /^(purchase|sale|deal|order|acquisition|buy|export)$/.test(w))) return null; // prettier-ignore
      const self = /^(indict|convict|acquit|arraign|extradite|jail|sentence|subpoena)$/.test(verb.lemma) || some(s, [verb.to, Math.max(verb.to, after)], ({ lower: w }) => /^(guilty|sentences?|trial|charges?|indictment|charge|court|lawsuit)$/.test(w)); // prettier-ignore
      const round = [Math.max(0, clause[0]), clause[1]] as const;
      if (some(s, round, ({ lower: w }) => FOLK.test(w))) return null;
      const law =
        self ||
        some(s, [Math.max(0, verb.from - 14), verb.from], isLawful) ||
        some(s, [verb.to, verb.to + 14], isLawful);
      return ok(law && (some(s, [0, items.length], ARMS_CASE) || (s.topic && (after > verb.to || some(s, round, ({ lower: w }) => GRAFT.test(w)))))); // prettier-ignore
    }
    case "graft":
      return ok(some(s, [verb.to, Math.min(items.length, verb.to + 22)], ({ lower: w }) => GRAFT.test(w)) && (s.topic || some(s, [0, items.length], ARMS_CASE))); // prettier-ignore
    case "partners": {
      const homes = new Set(items.slice(...clause).map(({ mention }) => countryOf(mention)).filter((code) => code !== null)); // prettier-ignore
      const owners = items.slice(...clause).filter(({ mention }) => mention?.type === "company" || mention?.type === "organisation").length; // prettier-ignore
      const unites = /^(team|join|enter|merge|pool|unite|go)$/.test(verb.lemma);
      const plant = some(s, [clause[0], clause[1]], ({ lower: w }) => PLANT.test(w));
      const joint = unites || owners > 1 || isPair(s) || some(s, clause, ({ lower: w }) => JOINT.test(w));
      const sharing = owners + homes.size > 1 && some(s, clause, ({ lower: w }) => /^(together|joint|jointly|half|equal)$/.test(w)); // prettier-ignore
      const made =
        some(s, clause, ({ lower: w }) => /^(jointly|together)$/.test(w)) && /^(begin|start)$/.test(verb.lemma);
      return ok(
        (homes.size > 1 || owners > 1 || sharing) && joint && (plant || made) && (s.topic || some(s, clause, isArms)),
      );
    }
    case "paper": {
      const raised = /^(raise|elevate|upgrade|lift|deepen)$/.test(verb.lemma) && some(s, verb.passive ? object : [verb.to, verb.to + 6], ({ lower: w }) => /^(ties|relations|relationship|partnership|cooperation)$/.test(w)); // prettier-ignore
      if (raised && some(s, clause, ({ lower: w }, i) => w === "partnership" && /^(strategic|comprehensive|defen[cs]e)$/.test(lower(items, i - 1)))) return ok(true); // prettier-ignore
      if (verb.lemma === "broker" && some(s, verb.passive ? object : [verb.to, verb.to + 8], ({ lower: w }) => /^(deal|settlement|talks)$/.test(w))) return ok(!isPurchase(s)); // prettier-ignore
      const where = verb.passive || /^(take|come|hold|enter)$/.test(verb.lemma) ? ([verb.from - 14, Math.max(verb.to, after + 2)] as const) : ([verb.to, Math.min(clause[1], verb.to + 14)] as const); // prettier-ignore
      const paper = find(s, where, (it, i) => isPaper(s, it, i));
      if (paper < 0 || isPurchase(s)) return null;
      return ok(!WEAK_SIGNING.has(verb.lemma) || /^(cease-?fire|truce|armistice|accord|pact|treaty|declaration|agreement)$/.test(lower(items, paper))); // prettier-ignore
    }
    case "ware comes":
    case "ware given":
    case "ware due":
      return null;
    case "secrets": {
      const caught = /^(catch|unmask|expose|break|bust|round|arrest|roll)$/.test(verb.lemma);
      const spy = some(s, verb.passive ? object : [verb.to, verb.to + 8], ({ lower: w, mention }) => /^(spy|spies|agents?|mole|moles|espionage|mossad)$/.test(w) || (mention?.type === "organisation" && /mossad|gru|fsb/i.test(mention.text))); // prettier-ignore
      if (caught) return ok(spy && !some(s, clause, ({ lower: w }) => /^(film|novel|book)$/.test(w)));
      return ok(some(s, [Math.max(0, verb.from - 12), Math.min(items.length, verb.to + 12)], ({ lower: w, mention }) => SPIES.test(w) || (mention?.type === "organisation" && /mossad|cia|fsb|gru|intelligence|shin bet/i.test(mention.text))) && some(s, [Math.max(0, verb.from - 8), Math.min(items.length, verb.to + 12)], ({ lower: w }) => STOLEN.test(w))); // prettier-ignore
    }
    case "violence": {
      const round = [Math.max(0, verb.from - 12), Math.min(items.length, verb.to + 20)] as const;
      const at = find(s, round, ({ lower: w }, i) => PLOT.test(w) && items.slice(i, i + 9).some((it) => HARM.test(it.lower)) && Math.abs(i - verb.main) < 13); // prettier-ignore
      return ok(at >= 0);
    }
    case "system flies": {
      const ware = find(s, [Math.max(0, verb.from - 10), Math.min(clause[1], verb.to + 12)], (it) => isArm(it) || /^prototypes?$/.test(it.lower)); // prettier-ignore
      if (ware < 0) return null;
      const sure = /^(test|trial|flight-test|try|live-fire)$/.test(verb.lemma) && verb.form !== "participle";
      if (some(s, agent, ({ lower: w }) => /^(war|wars|crisis|conflict|attack|attacks|pressure|fighting)$/.test(w))) return null; // prettier-ignore
      const flight = some(s, [verb.to, Math.min(clause[1], verb.to + 6)], ({ lower: w }, i) => w === "flight" && /^(first|maiden|test|inaugural|debut)$/.test(lower(items, i - 1))); // prettier-ignore
      if (flight && /^(make|complete|perform|conduct|undertake|take)$/.test(verb.lemma)) return named(ware);
      const live = lower(items, verb.main - 1) === "-" && /^(live|test|flight)$/.test(lower(items, verb.main - 2));
      if (live) return named(ware);
      const trying = some(s, [verb.from - 1, Math.min(clause[1], verb.to + 14)], ({ lower: w }) => FIRSTS.test(w)) && !some(s, clause, ({ lower: w }) => /^(combat|battle|war|enemy|anger|earnest|action|wartime)$/.test(w)); // prettier-ignore
      const flown = /^(fly|take|fire|launch|undergo|go|pass|fail|complete|make|conduct|carry|perform|put|shoot|intercept|hit|destroy|light|begin|start|run|hold|evaluate|demonstrate)$/.test(verb.lemma); // prettier-ignore
      const firstly = trying && some(s, [verb.from - 1, Math.min(clause[1], verb.to + 14)], ({ lower: w }) => /^(maiden|trials?|tests?|paces|dummy|training|firings?)$/.test(w)); // prettier-ignore
      const prototype = /^(fly|take|lift|get|leave)$/.test(verb.lemma) && some(s, [verb.from - 10, verb.to + 10], ({ lower: w }) => /^(prototype|prototypes|maiden)$/.test(w)); // prettier-ignore
      const aimed = /^(fire|launch)$/.test(verb.lemma) && some(s, [verb.to, clause[1]], ({ lower: w }, i) => /^(at|against|into|on)$/.test(w) && items.slice(i + 1, i + 5).some((it) => isStruck(it) && it.mention?.type !== "system")); // prettier-ignore
      if (aimed && !sure) return null;
      const once = prototype || (trying && /^(fly|take|fire|launch|lift|get|leave)$/.test(verb.lemma) && (isFirstTime(s) || (/^(take|lift|get|leave)$/.test(verb.lemma) && some(s, [verb.from - 2, verb.to], ({ lower: w }) => w === "first")))); // prettier-ignore
      return sure || (flown && (firstly || once)) ? named(ware) : null;
    }
    case "speaker":
      return null;
    default: {
      const title = items.findIndex((it, i) => i >= verb.to && i < verb.to + 5 && isName(it));
      const joins = /^(take|participate|join|kick|wrap|hold|stage|conduct|conclude|host|begin|start|open|launch)$/.test(verb.lemma); // prettier-ignore
      const twoSides = new Set(items.slice(...agent).map(({ mention }) => countryOf(mention)).filter((code) => code !== null)).size > 1; // prettier-ignore
      const titled = joins && title >= 0 && (isName(items[title + 1]) || items[title + 1]?.kind === "number") && (some(s, agent, isUniformed) || (twoSides && /^(kick|wrap)$/.test(verb.lemma))); // prettier-ignore
      if (titled) return ok(true);
      const drill = some(s, clause, ({ lower: w }) => DRILL.test(w));
      const forces = some(s, agent, (it) => isForceOf(it) || /^(navies|armies|ships|warships|jets|pilots|troops)$/.test(it.lower)); // prettier-ignore
      const together = some(s, [verb.to, verb.to + 3], ({ lower: w }) => TOGETHER.test(w)) || (drill && some(s, [verb.to, verb.to + 2], ({ lower: w }) => w === "with")); // prettier-ignore
      if (/^(train|drill|manoeuvre|maneuver|exercise|sail|fly|jump|march|parachute|storm)$/.test(verb.lemma)) return ok(together && (forces || some(s, agent, ({ mention }) => mention?.type === "country"))); // prettier-ignore
      return ok(drill && (forces || s.topic || some(s, clause, (it) => has(it, "arms") || isForceOf(it) || /^(naval|military|joint|live|air|war|army)$/.test(it.lower)))); // prettier-ignore
    }
  }
}

/** "A and B founded": two parties of two countries for a subject. */
function isPair({ items, agent: [from, to] }: Scene): boolean {
  const and = items.findIndex(({ lower: w }, i) => w === "and" && i > from && i < to - 1);
  if (and < 0) return false;
  const [a, b] = [items.slice(from, and), items.slice(and + 1, to)].map((part) => part.map(({ mention }) => countryOf(mention)).find((code) => code !== null)); // prettier-ignore
  return a !== undefined && b !== undefined && a !== b;
}

/** What flies or sails, and can be shot at. */
const isCraft = ({ mention, lower: w }: Item): boolean =>
  mention?.type === "system" ? /uav|aircraft|vessel/.test(mention.category) : /^(drones?|aircraft|planes?|jets?|helicopters?|choppers?|fighters?|bombers?|uavs?|flight|airliner|jetliner|airlifter|gunships?|warplanes?|warships?|vessels?|frigates?|boats?)$/.test(w); // prettier-ignore

export const isVictim = (item: Item): boolean =>
  item.mention?.type === "person" || has(item, "people-noun") || has(item, "role-noun") || /^(people|person|m[ae]n|wom[ae]n|child|children|engineers?|scientists?|workers?|guards?|tourists?|civilians?|crew|sailors?|pilots?|passengers?|troops|students?|drivers?|diplomats?|villagers?|worshippers|pilgrims|father|architect|general)$/.test(item.lower); // prettier-ignore

const isFirstTime = ({ items, verb, clause }: Scene): boolean => {
  for (let i = verb.to; i < clause[1] && i < verb.to + 14; i++) if (lower(items, i) === "first" && /^(time|flight)$/.test(lower(items, i + 1))) return true; // prettier-ignore
  return false;
};

/** The system that acts: in the subject, or behind with, by, using, from. */
function toolOf(s: Scene): number {
  const { items, verb, clause, agent } = s;
  const own = find(s, agent, isSystem);
  if (own >= 0) return own;
  for (let i = verb.to; i < clause[1] && i < verb.to + 18; i++) {
    if (!/^(with|using|by|from|thanks)$/.test(lower(items, i))) continue;
    const tool = find(s, [i + 1, Math.min(clause[1], i + 7)], isSystem);
    if (tool >= 0) return tool;
  }
  return -1;
}

const isDocker = ({ lower: w }: Item): boolean => /^(dockers?|workers?|unions?|strikers?|protesters?|activists?|weather|storm|strike)$/.test(w); // prettier-ignore
/** What is done to a ban that was told before: "it was lifted in May". */
const RENEWED = /^(lift|loosen|ease|relax|soften|scrap|extend|renew|prolong|tighten|reimpose|reinstate|reverse|revoke|repeal|rescind|abolish|overturn|quash|waive|expire|lapse|undo|unfreeze|impose|introduce|cancel|annul)$/; // prettier-ignore
const isKeeper = ({ lower: w, mention }: Item): boolean =>
  mention?.type === "country" || (mention?.type === "organisation" && /^(ministry|agency|government|parliament|body|officials)$/.test(mention.kind)) || mention?.type === "person" || /^(government|ministry|cabinet|parliament|court|controllers?|regulators?|inspectorate|administration|congress|senate|authorities|council)$/.test(w); // prettier-ignore

function stopsTrade(s: Scene): boolean {
  const { items, verb, clause, object } = s;
  if (/^(talks|negotiations|discussions|flights|visits?|dialogue|membership)$/.test(lower(items, verb.passive ? verb.from - 1 : verb.to))) return false; // prettier-ignore
  const where = verb.passive || /^(run|expire|lapse|dry)$/.test(verb.lemma) ? ([Math.max(0, verb.from - 14), verb.from] as const) : ([object[0], Math.min(object[1], verb.to + 14)] as const); // prettier-ignore
  const stop = find(s, where, ({ lower: w }, i) => BANS.test(w) && (!/^(stop|halt|hold|holds|limits?|freeze|block)$/.test(w) || /^(on|to)$/.test(lower(items, i + 1)) || /^(export|arms|sales|weapons)$/.test(lower(items, i - 1))) && !(i >= verb.to && i < s.after && /^(hold|halt|stop)$/.test(w))); // prettier-ignore
  if (s.banned && RENEWED.test(verb.lemma) && some(s, where, ({ lower: w }, i) => /^(it|them|this|measures?|decision|ban|embargo|freeze|moratorium|suspension|restrictions|curbs)$/.test(w) && Math.abs(i - verb.main) < 8)) return true; // prettier-ignore
  const onArms = s.topic || some(s, clause, isArms) || (s.topic && some(s, clause, ({ lower: w }) => /^licen[cs]es?$|^permits?$|^exports?$/.test(w))); // prettier-ignore
  if (!onArms || some(s, [where[0], where[1] + 3], ({ lower: w }) => OTHER_TRADE.test(w))) return false;
  if (/^(turn|pull|shut|close|slam)$/.test(verb.lemma) && some(s, [verb.to, Math.min(clause[1], verb.to + 6)], ({ lower: w }) => /^(taps?|plug|door|spigot)$/.test(w))) return some(s, clause, isArms); // prettier-ignore
  if (stop >= 0 && /^(rules|guidelines|controls)$/.test(lower(items, stop))) return /^(relax|ease|loosen|tighten|soften|lift|waive|scrap)$/.test(verb.lemma); // prettier-ignore
  if (stop >= 0 && verb.lemma !== "hold" && !/^(release|return|cut|pull)$/.test(verb.lemma)) return true;
  if (/^(blacklist|sanction)$/.test(verb.lemma)) return some(s, where, ({ mention, lower: w }) => mention?.type === "company" || mention?.type === "organisation" || /^(agency|firm|company|maker|firms|companies)$/.test(w)); // prettier-ignore
  if (DECREED.has(verb.lemma) && !(verb.lemma === "hold" && s.after > verb.main + 1) && !(/^(scrap|drop)$/.test(verb.lemma) && some(s, where, ({ lower: w }) => /^(exports?|sales)$/.test(w)))) return false; // prettier-ignore
  const closed = some(s, where, ({ lower: w }) => /^(ports?|airspace|waters|skies)$/.test(w));
  const frozen = /^(freeze|suspend|halt|cancel|break)$/.test(verb.lemma) && some(s, where, ({ lower: w }) => /^(contracts|deals|agreements|cooperation|contract)$/.test(w)) && some(s, where, ({ lower: w }) => /^(all|every|defen[cs]e|military|arms|any)$/.test(w)) && !some(s, clause, ({ mention }) => mention?.type === "money"); // prettier-ignore
  if (frozen) return true;
  if (closed && /^(close|shut)$/.test(verb.lemma)) return true;
  const trade = find(s, where, ({ lower: w }) => STOPPED.test(w));
  if (trade < 0) return false;
  const licence = RECALLED.has(items[trade].word.lemma) || /^(exports?|re-exports?)$/.test(lower(items, trade));
  if (verb.lemma === "give") return some(s, [verb.to, clause[1]], ({ lower: w }) => /^(again|back|resume)$/.test(w));
  if (verb.lemma === "clear") return some(s, [verb.to, clause[1]], ({ lower: w }) => /^(again|resume|resumption)$/.test(w)); // prettier-ignore
  if (/^(close|shut)$/.test(verb.lemma) && s.after === verb.to)
    return /^(trade|exports?)$/.test(lower(items, trade)) || closed;
  if (NO_BAN_VERB.has(verb.lemma) && s.after === verb.main + 1)
    return licence && (verb.lemma !== "hold" || verb.to < items.length);
  return !(verb.lemma === "refuse" && lower(items, verb.to) === "to");
}

function isPaper(s: Scene, item: Item, i: number): boolean {
  if (item.mention?.type === "money") return false;
  if (!(PAPER.test(item.lower) || has(item, "agreement-noun") || /^deals?$/.test(item.lower))) return false;
  if (!WEAK_PAPER.test(item.lower) || (/^(statement|alliance)$/.test(item.lower) && /^(sign|put)$/.test(s.verb.lemma)))
    return true;
  return some(s, [i - 4, i + 4], ({ lower: w }) => PAPER_KIND.test(w));
}

const isPurchase = ({ items, verb, clause }: Scene): boolean =>
  items.slice(Math.max(0, verb.from - 12), clause[1]).some((it) => it.mention?.type === "money" || /^(contracts?|buy|buying|purchase|sell|sale|procure|procurement|acquire|acquisition|supply|deliver|delivery)$/.test(it.lower)); // prettier-ignore
