/** Word lists that tell the names of persons from other capitalised words. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Small words inside names. */
export const PARTICLES = words(
  "bin ibn bint ben al el ul ur as ad at van von der den de da di do du dos das del della la le les ten ter zu af av abu umm abdel abd mc mac st san",
);

/** Words that end a name. */
export const NAME_SUFFIXES = words("oglu oğlu ogly oghlu kyzy qizi qızı gizi bey pasha khan jr sr ii iii iv");

/** Capitalised words that begin or end no name of a person: times, bodies, things, and words that open a sentence. */
export const NOT_NAMES = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "mon tue tues wed thu thur thurs fri sat sun feb mar apr jul aug sep sept oct nov dec " +
    "ministry ministries department government cabinet parliament army navy air force forces corps command agency authority administration office bureau service council committee commission board directorate division institute university college school academy foundation centre center museum memorial church mosque palace house hall hotel square street road avenue bridge airport base station port harbour harbor island islands sea ocean gulf strait river lake bay mountain mountains valley desert region province district city town village county republic kingdom federation union state states emirates commonwealth " +
    "north south east west northern southern eastern western central upper lower greater middle " +
    "industries industry aerospace systems system technologies technology aviation aircraft electronics dynamics defense defence military marine maritime shipyard shipyards group company corporation corp inc ltd llc plc gmbh holding holdings enterprises partners bank fund capital press news agency times post journal herald tribune daily today radio television tv media network newspaper magazine online telegraph star mail guardian report reports reporter " +
    "war wars conflict treaty accord accords agreement agreements act law deal deals plan project program programme operation exercise summit conference forum expo show airshow exhibition festival day week month year anniversary award prize medal order hero national international federal royal general special supreme joint chief chiefs staff foreign external internal interior affairs affair security border cooperation regional strategic policy politics political economic economy finance trade energy " +
    "missile missiles drone drones rocket rockets tank tanks jet jets fighter fighters submarine submarines frigate frigates corvette ship ships boat boats helicopter helicopters radar satellite satellites iron dome arrow class block type model photo photos image picture video file credit courtesy archive archives reuters getty afp ap source link related read more share watch listen subscribe comment comments tags tag updated published posted exclusive breaking live update analysis opinion editorial " +
    "the a an this that these those it its he she they we you i his her their our my in on at of for from by with to as and or but if when while after before since until during under over between among against about into through despite although though because however meanwhile moreover furthermore also still yet now then here there where what who why how which whose such some any many most more less few all both each every no not never only even just " +
    "according asked speaking earlier later last next first second third yesterday tomorrow tonight recently currently previously additionally instead thus hence therefore perhaps indeed once again another other others one two three four five six seven eight nine ten hundreds thousands millions several various new old former late early mr mrs ms " +
    "israel's details official officials sources source statement sunni shiite shia muslim muslims christians jewish jews jew arab arabs kurdish kurds islamic islam holy bible european africa african asia asian europe americas caucasus balkan balkans baltic nordic mediterranean caspian black red dead white green blue persian atlantic pacific indo arctic karabakh nagorno artsakh zionist hamas hezbollah houthi houthis taliban isis nato un eu uae us uk " +
    "president minister premier secretary king queen prince crown lord sheikh leader leaders head heads spokesman spokeswoman ambassador visits visit meets meeting talks tour tours trip says said hails slams vows warns urges signs inks lands arrives begins starts ends wraps kicks holds hosts receives welcomes discuss discusses calls sees eyes seeks wins loses buys sells gets takes makes gives goes comes leaves returns heads travels flies cancels postpones delays announces unveils confirms denies claims accuses rejects blames backs boosts strengthens deepens expands praises thanks congratulates condemns offers opens inaugurates reviews inspects pays paid stresses highlights underlines reaffirms reiterates calls pledges promises agrees approves orders launches tests joins leads departs embarks attends addresses speaks tells reveals briefs briefed hints admits defends hopes wants plans expects considers mulls weighs set due likely amid ahead via per versus vs",
);

/** Words before a name that make it the name of a thing: `USS John Warner`, `the class of`. */
export const BEFORE_NAME = words("uss ins hms hmcs hmas tcg rfs fs its hs orp usns mv ms class");
