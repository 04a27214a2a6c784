const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** What is told of a system in the long run: the relations that a weak word can lean to. */
export type Leaning = "supplied" | "used" | "sought" | "offered" | "halted" | "intercepted";

const byLeaning: Record<Leaning, string[]> = {
  supplied: words(`
    came come comes reached reaches received receives landed lands unloaded offloaded fleet flies flew fields operates operate ordered contract
    contracted contracts deal bought buys buying purchase paid pays sold sells cost costs worth batch delivered delivery deliveries arrive arrived arrives stock
    stocks arsenal inventory stationed parked lined paraded parade handed given gave gift donated shipped based garrison inspected
    picked stepped acquired owns own possession possesses rolled roll built build assembled assembling assembly plant venture licence license
    production signed agreed pact awarded won clinched penciled pencilled earmarked allocated serial fielded sits sat tarmac hangar hangars barracks
    service squadron squadrons regiment battery crews trained training retire retired retires replace replaced displace displaced withdrawn mothballed
    already still parcel package consignment tranche spares upkeep maintenance breakdowns churning
  `),
  used: words(`
    fire fired fires firing launch launched launches launching strike strikes struck striking hit hits hitting kill killed kills killing
    wounded destroyed destroys destroying wreck wrecked wreckage debris fragments shards remains remnants crater shrapnel bomb bombed bombing bombs
    bombarded bombardment shelled shelling pounded pummelled pummeled battlefield combat assault offensive barrage salvo salvoes raid raids attack attacks
    attacked attacking burned burnt blazing scrap sortie sorties crashed crashing scrambled overflew patrolling patrols patrolled slammed
    tore rained loosed war wars battle battles fighting front frontline downing accounted proved proven tested trials drill
    drills exercise exercises manoeuvres maneuvers escorted circled circling hovering loitered dived flown savaged ravaged mauled picked-off
    watched dived dives hunted hunts filmed airborne swooped dealt blew blasted exploded detonated deployed unleashed employed wielded
  `),
  sought: words(`
    want wants wanted wanting wish wishes wished wishlist lusting like hope hopes hoped hoping after seeks seek sought seeking eye eyes eyed eyeing talks talk
    talking negotiate negotiates negotiating negotiations negotiation discussing discussed discussion discussions interest interested keen hankering hanker hankers hankered yearns yearn lobbies lobbied angles
    craving craves gagging yearning angling asked asks asking request requested requests need needs covets coveted dream dreams dreaming considering
    considers mulling mulls weighing evaluating evaluation shortlist shopping list haggling haggle haggles haggled bargaining requesting negotiated evaluates mulled tempted inclined leaning prefers preferred favourite plans planned plan
    intends intention letter intent memorandum mou ready possible possibly might may could would envisages envisaged looking contemplates exploring
    explore foresees foresee aspires aspire surveyed survey pursuing pursued lobbying tender competition
  `),
  offered: words(`
    offer offers offered offering pitch pitched pitches pitching proposal propose proposed proposes dangle dangled dangling flaunt flaunted flaunting
    pressing pushing push pushed hawking hawked peddling touting touted marketing marketed promoting promoted showing showcased showcase exhibited exhibit
    exhibition displayed display pavilion stall booth brochure fair expo cleared clear approve approved approves approval notice notification
    notified notifying congress rival rivals bidder bidders bid bids bidding contender contenders contest courting wooing short-listed shortlisted
    authorized authorised competes compete competing candidate candidates competitor competitors finalist finalists shortlists proffered tabled presented presentation salesmen brief briefed briefs briefing pitches tout touts
  `),
  halted: words(`
    cancel cancelled canceled cancels cancellation scrap scrapped scraps axed dropped abandoned shelved suspended suspend suspends suspension
    freeze frozen froze halt halted halts block blocked blocks blocking ban banned bans embargo embargoed veto vetoed refuse refused refuses refusal
    desisted desist withdrew called-off killed-off collapsed unravelled unraveled lapsed stopped barred withheld withholds revoked terminated annulled rescinded
    expelled ejected excluded dead stalled
  `),
  intercepted: words(`intercept intercepted intercepts intercepting interception downed`),
}; // prettier-ignore

/** Word, in lower case, to what it leans to where no grammar tells more. */
export const LEANINGS: ReadonlyMap<string, Leaning> = new Map(
  Object.entries(byLeaning).flatMap(([told, list]) => list.map((word): [string, Leaning] => [word, told as Leaning])),
);

/** Small words that lean only with the verb or noun before them. */
export const FEEBLE: ReadonlySet<string> = new Set(
  words("like after would could may might need talk talks still already list ready plan plans war front hit own clear stand dead press picked come comes looking remains trained training worth"),
); // prettier-ignore

/** Words by which a text says that what it has just told, or is telling, is not so. */
export const UNTRUE: ReadonlySet<string> = new Set(
  words("invention canard hoax fabrication fabricated fiction fairy fake faked untrue false falsehood baseless unfounded groundless nonsense disinformation bogus debunked bunkum fantasy fantasies rubbish spurious concocted made-up doctored"),
); // prettier-ignore

/** Words that tell a weapon in action, where the same article tells that its owner has it. */
export const IN_ACTION: ReadonlySet<string> = new Set(
  words(`
    fired fires firing strikes struck striking hit hits hitting kill killed kills killing wounded destroyed destroying
    wreck wrecked wreckage debris fragments shards remains remnants crater craters shrapnel bombed bombing bombarded bombardment shelled shelling
    pounded pummelled pummeled battlefield combat assault offensive barrage salvo salvoes raids attacked burned blazing scrap slammed tore rained
    loosed downing savaged ravaged mauled blew blasted exploded detonated overran war
  `),
); // prettier-ignore
