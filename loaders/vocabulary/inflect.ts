import type { VerbForm } from "../types.js";

/** Past and participle of the irregular verbs among the vocabulary's; others follow the spelling rules. */
const IRREGULAR: Record<string, [past: string, participle: string]> = {
  arise: ["arose", "arisen"], be: ["was", "been"], become: ["became", "become"], begin: ["began", "begun"],
  break: ["broke", "broken"], bring: ["brought", "brought"], build: ["built", "built"], burst: ["burst", "burst"], buy: ["bought", "bought"],
  catch: ["caught", "caught"], choose: ["chose", "chosen"], come: ["came", "come"], cost: ["cost", "cost"],
  cut: ["cut", "cut"], deal: ["dealt", "dealt"], do: ["did", "done"], draw: ["drew", "drawn"],
  drive: ["drove", "driven"], fall: ["fell", "fallen"], fight: ["fought", "fought"], fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"], get: ["got", "got"], give: ["gave", "given"], go: ["went", "gone"],
  grow: ["grew", "grown"], have: ["had", "had"], hear: ["heard", "heard"], hit: ["hit", "hit"],
  hold: ["held", "held"], keep: ["kept", "kept"], lend: ["lent", "lent"], kill: ["killed", "killed"], know: ["knew", "known"],
  lead: ["led", "led"], leave: ["left", "left"], let: ["let", "let"], lie: ["lay", "lain"], lose: ["lost", "lost"],
  make: ["made", "made"], mean: ["meant", "meant"], meet: ["met", "met"], overrun: ["overran", "overrun"], overtake: ["overtook", "overtaken"],
  pay: ["paid", "paid"], put: ["put", "put"], read: ["read", "read"], repay: ["repaid", "repaid"], retake: ["retook", "retaken"], rise: ["rose", "risen"], run: ["ran", "run"],
  say: ["said", "said"], see: ["saw", "seen"], seek: ["sought", "sought"], sell: ["sold", "sold"],
  send: ["sent", "sent"], set: ["set", "set"], shake: ["shook", "shaken"], shoot: ["shot", "shot"], show: ["showed", "shown"],
  sink: ["sank", "sunk"], sit: ["sat", "sat"], speak: ["spoke", "spoken"], spend: ["spent", "spent"], split: ["split", "split"], stand: ["stood", "stood"],
  dig: ["dug", "dug"], quit: ["quit", "quit"], stick: ["stuck", "stuck"], light: ["lit", "lit"], drop: ["dropped", "dropped"], shrink: ["shrank", "shrunk"], slide: ["slid", "slid"], creep: ["crept", "crept"], spring: ["sprang", "sprung"], beat: ["beat", "beaten"], outsell: ["outsold", "outsold"],
  freeze: ["froze", "frozen"], steal: ["stole", "stolen"], strike: ["struck", "struck"], take: ["took", "taken"], tell: ["told", "told"],
  bleed: ["bled", "bled"], find: ["found", "found"], sweep: ["swept", "swept"], bear: ["bore", "borne"], bid: ["bid", "bid"], blow: ["blew", "blown"], lay: ["laid", "laid"], shut: ["shut", "shut"], shed: ["shed", "shed"], tear: ["tore", "torn"], throw: ["threw", "thrown"], hang: ["hung", "hung"], hide: ["hid", "hidden"],
  think: ["thought", "thought"], understand: ["understood", "understood"], undertake: ["undertook", "undertaken"],
  win: ["won", "won"], withdraw: ["withdrew", "withdrawn"], withhold: ["withheld", "withheld"], write: ["wrote", "written"],
}; // prettier-ignore

/** Verbs of more than one syllable that double their last consonant all the same, or would seem to. */
const DOUBLING = new Set(
  "swat slap acquit plot spot kidnap dip snap outstrip stem snag outfit retrofit remit pop hop confer step repel plug gut quip rap dub stab dig quit readmit eavesdrop booby-trap nip grab rob strip drag jam deter submit emit omit propel compel trim admit annul level initial bag ban bar gun rip slam ram bug mop wiretap lob pin mug begin bid cancel cap commit control cut defer drop equip expel fit forbid fuel get hit jet label let nab net permit plan prefer put refer rig run scrap scrub set ship shut sit slip split stop swap tap tip top transfer travel trip win wrap zip".split(
    " ",
  ),
);

/** Lists the forms of an English verb with their spellings, American and British. */
export function inflect(lemma: string): [VerbForm, string][] {
  const stem = lemma.replace(/e$/, "");
  const doubled = lemma + lemma.at(-1)!;
  const endsInY = /[^aeiou]y$/.test(lemma);
  const past = endsInY ? lemma.slice(0, -1) + "ied" : DOUBLING.has(lemma) ? doubled + "ed" : stem + "ed";
  const ing = lemma.endsWith("ie")
    ? lemma.slice(0, -2) + "ying"
    : (/(ee|oe|ye)$/.test(lemma) ? lemma : DOUBLING.has(lemma) ? doubled : lemma === "be" ? lemma : stem) + "ing";
  const forms: [VerbForm, string][] = [
    ["base", lemma],
    ["s", lemma === "be" ? "is" : lemma === "have" ? "has" : plural(lemma)],
    ["ing", ing],
    ["past", IRREGULAR[lemma]?.[0] ?? past],
    ["participle", IRREGULAR[lemma]?.[1] ?? past],
  ];
  if (/([^l]e|[^l]ia)l$/.test(lemma) && DOUBLING.has(lemma))
    forms.push(["ing", lemma + "ing"], ["past", lemma + "ed"], ["participle", lemma + "ed"]); // American
  return forms;
}

const IRREGULAR_PLURALS: Record<string, string> = { man: "men", woman: "women", aircraft: "aircraft", person: "people", spacecraft: "spacecraft", watercraft: "watercraft" }; // prettier-ignore

/** Spells the plural of a noun, or the third person of a verb. */
export function plural(noun: string): string {
  if (IRREGULAR_PLURALS[noun]) return IRREGULAR_PLURALS[noun];
  if (/[^aeiou]y$/.test(noun)) return noun.slice(0, -1) + "ies";
  if (/(s|x|z|ch|sh)$/.test(noun) || noun === "go" || noun === "do" || noun === "veto") return noun + "es";
  return noun + "s";
}
