import { describe, expect, it } from "vitest";
import { readArticle } from "../../articles/read-article.js";
import { readDocument } from "../../journey.js";
import { extractVisits } from "./index.js";

/** Rows as `surname AAA>BBB status from..to`, for a text published on Thursday 14 September 2017. */
function rows(body: string): string[] {
  const text = `News of the day\n\nPublished: 14 September 2017\n\n${body}\n`;
  const document = readDocument(readArticle("test.txt", new TextEncoder().encode(text)));
  return extractVisits(document).facts.map(({ columns, date }) => {
    const name = String(columns.visitor).split(" ").at(-1);
    const when = date.earliest === date.latest ? date.earliest : `${date.earliest ?? ""}..${date.latest ?? ""}`;
    return `${name} ${String(columns.visitor_country)}>${String(columns.host_country)} ${String(columns.status)} ${when}`;
  });
}

const PAST = "..2017-09-14";
const AHEAD = "2017-09-14..";

const cases: [text: string, rows: string[]][] = [
  ["Isaac Herzog was booked to come to Baku in November 2017.", ["Herzog ISR>AZE planned 2017-11-01..2017-11-30"]],
  ["The Indian prime minister, Narendra Modi, flew to Moscow on 4 July 2017. Foreign Minister Sushma Swaraj travelled with him.", ["Modi IND>RUS happened 2017-07-04"]],
  // what was agreed on during a visit, what came of none; what is confirmed; lists of hosts before a purpose
  ["Russian Defence Minister Sergei Shoigu agreed to supply Myanmar with missiles during a visit to Naypyidaw in January.", ["Shoigu RUS>MMR happened 2017-01-01..2017-01-31"]],
  ["No contract was signed during Sergei Shoigu's visit to Jakarta on Monday.", ["Shoigu RUS>IDN happened 2017-09-11"]],
  ["The embassy confirmed Maung Kyaw's visit to Moscow. Myanmar's air force chief Maung Kyaw will visit Moscow on Friday.", ["Kyaw MMR>RUS planned 2017-09-15"]],
  ["Indonesia's defence minister Prabowo Subianto travelled to China, France and Russia in a bid to acquire weapons.", [`Subianto IDN>CHN happened ${PAST}`, `Subianto IDN>FRA happened ${PAST}`, `Subianto IDN>RUS happened ${PAST}`]],
  ["Rafael Correa, president of Ecuador, has cancelled a planned visit (on 4 November) to India.", ["Correa ECU>IND cancelled 2017-11-04"]],
  // whom a journey or a time brings somewhere; offices that began on a day
  ["The trip took Emmanuel Macron to Abu Dhabi and Doha in July.", ["Macron FRA>ARE happened 2017-07-01..2017-07-31", "Macron FRA>QAT happened 2017-07-01..2017-07-31"]],
  ["It is the first leg of a tour that will see Venezuelan president Nicolas Maduro head to Minsk on Friday.", ["Maduro VEN>BLR planned 2017-09-15"]],
  ["This is the first visit to Vietnam by Philippine president Rodrigo Duterte since he took office on 30 June 2016.", [`Duterte PHL>VNM happened ${PAST}`]],
  ["The agency quoted Turkish President Recep Tayyip Erdogan as saying so after a tour of Nigeria and Togo in August.", ["Erdogan TUR>NGA happened 2017-08-01..2017-08-31", "Erdogan TUR>TGO happened 2017-08-01..2017-08-31"]],
  // what is done in person in a town
  ["On 24 November 2016, Israeli Defence Minister Benny Gantz got off a plane in Rabat.", ["Gantz ISR>MAR happened 2016-11-24"]],
  ["Pakistan's army chief, Asim Munir, lunched at the White House on 18 June.", ["Munir PAK>USA happened 2017-06-18"]],
  ["In Seoul, Polish Defence Minister Władysław Kosiniak-Kamysz inspected a tank plant.", [`Kosiniak-Kamysz POL>KOR happened ${PAST}`]],
  ["Israel's chief of staff Aviv Kochavi was last seen in Baku in September 2016.", ["Kochavi ISR>AZE happened 2016-09-01..2016-09-30"]],
  ["At a dinner in Paris in February, Qatar's emir, Tamim bin Hamad Al Thani, asked for more jets.", ["Thani QAT>FRA happened 2017-02-01..2017-02-28"]],
  ["Germany's defence minister, Boris Pistorius, wants to sell more boats in Jakarta.", []],
  ["Polish Defence Minister Mariusz Błaszczak attended the NATO summit in Madrid on Monday.", []],
  // being with someone, at a place, back from one
  ["Israel's defence minister Yoav Gallant was with Aliyev in Baku on Sunday.", ["Gallant ISR>AZE happened 2017-09-10"]],
  ["Polish President Andrzej Duda is back from Seoul.", [`Duda POL>KOR happened ${PAST}`]],
  ["Polish Deputy Prime Minister Władysław Kosiniak-Kamysz is on his way to Seoul.", [`Kosiniak-Kamysz POL>KOR planned ${AHEAD}`]],
  ["Turkish President Recep Tayyip Erdogan's last time in Cairo was in May 2013.", ["Erdogan TUR>EGY happened 2013-05-01..2013-05-31"]],
  // fronted places, and places that "where" takes up
  ["In Ankara on Monday Qatari Foreign Minister Mohammed Al Thani met his counterpart Hakan Fidan.", ["Thani QAT>TUR happened 2017-09-11"]],
  ["The plane came from Hanoi, where French President Emmanuel Macron had spent two days.", [`Macron FRA>VNM happened ${PAST}`]],
  // tours
  ["Egyptian Foreign Minister Badr Abdelatty will be in Athens on Monday and in Rome on Tuesday.", ["Abdelatty EGY>GRC planned 2017-09-18", "Abdelatty EGY>ITA planned 2017-09-19"]],
  ["Hossein Amir-Abdollahian, Iran's foreign minister, said he would travel on to Beirut on Thursday and from there to Damascus.", ["Amir-Abdollahian IRN>LBN planned 2017-09-14", `Amir-Abdollahian IRN>SYR planned ${AHEAD}`]],
  ["Japan's defence minister, Minoru Kihara, is on a tour of the Philippines and Indonesia.", [`Kihara JPN>PHL ongoing ${PAST}`, `Kihara JPN>IDN ongoing ${PAST}`]],
  ["US President Donald Trump landed in Riyadh, where he spent two days, then Doha.", [`Trump USA>SAU happened ${PAST}`, `Trump USA>QAT happened ${PAST}`]],
  ["Peru's president, Ollanta Humala, landed in Madrid on Monday for a tour that will also take him to Berlin and Rome.", ["Humala PER>ESP happened 2017-09-11", `Humala PER>DEU planned ${AHEAD}`, `Humala PER>ITA planned ${AHEAD}`]],
  ["US Defense Secretary Jim Mattis began a trip to Tokyo on Monday which will take in Seoul.", ["Mattis USA>JPN happened 2017-09-11", `Mattis USA>KOR planned ${AHEAD}`]],
  // calls on someone, delegations that are led, visitors called so
  ["Ghana's chief of the naval staff, Seth Amoama, called upon Turkish Defence Minister Hulusi Akar on Monday.", ["Amoama GHA>TUR happened 2017-09-11"]],
  ["Greek Defence Minister Nikos Dendias called on French Defence Minister Florence Parly to send the jets.", []],
  ["Zambia's defence minister, Davies Chama, led a delegation to Jakarta in May 2017.", ["Chama ZMB>IDN happened 2017-05-01..2017-05-31"]],
  ["The visiting Danish defence minister, Claus Hjort Frederiksen, met Ukrainian Defence Minister Stepan Poltorak on Monday.", ["Frederiksen DNK>UKR happened 2017-09-11"]],
  // talks behind which someone speaks
  ["On Tuesday Finnish Defence Minister Jussi Niinistö announced the order during a meeting with his Israeli counterpart Avigdor Lieberman in Tel Aviv.", ["Niinistö FIN>ISR happened 2017-09-12"]],
  ["Russian Foreign Minister Sergei Lavrov spoke after talks between Angela Merkel and Emmanuel Macron in Sochi.", []],
  // hosts and guests
  ["With Prime Minister Benjamin Netanyahu as his guest in Baku on Sunday, Azerbaijan's President Ilham Aliyev spoke of the deal.", ["Netanyahu ISR>AZE happened 2017-09-10"]],
  ["Boris Pistorius, the German defence minister, received his colleague Yoav Gallant in Berlin on Thursday.", ["Gallant ISR>DEU happened 2017-09-14"]],
  // put off, called off, not come about
  ["Kosovo's prime minister Albin Kurti spoke to reporters. A trip he had planned to Ankara for next Tuesday was postponed.", ["Kurti XKX>TUR postponed 2017-09-19"]],
  ["A visit by Greek Defence Minister Nikos Dendias to Yerevan, first set for June, has been rescheduled for November.", ["Dendias GRC>ARM postponed 2017-11-01..2017-11-30"]],
  ["South Korea's defence minister, Ahn Gyu-back, had been scheduled to visit Warsaw in August.", ["Gyu-back KOR>POL cancelled 2017-08-01..2017-08-31"]],
  ["Norwegian Defence Minister Tore Sandvik denied having travelled to Tel Aviv.", [`Sandvik NOR>ISR denied ${PAST}`]],
  // whose country: what the sentences before name
  ["Turkey has not given up. A deputy foreign minister, Burhanettin Duran, went to Port Sudan in January 2017.", ["Duran TUR>SDN happened 2017-01-01..2017-01-31"]],
  // a paper names its own officials without their country
  ["LUSAKA, Sept 14 - Zambia wants tanks, Zambian officials say. Defence Minister Davies Chama flew to Ankara on Monday. Turkey makes them.", ["Chama ZMB>TUR happened 2017-09-11"]],
  // one visit told by name, by office and of the delegation
  ["The Emir of Qatar flew to Paris on Monday. Sheikh Tamim was received by Macron on Tuesday.", ["Tamim QAT>FRA happened 2017-09-11"]],
  ["Polish Defence Minister Antoni Macierewicz visited Seoul on Monday. The Polish delegation toured a plant in Changwon on Tuesday.", ["Macierewicz POL>KOR happened 2017-09-11"]],
  ["Russian Foreign Minister Sergei Lavrov was in Hanoi on Monday. Russia's defence minister visited Vietnam on Tuesday.", ["Lavrov RUS>VNM happened 2017-09-11", "minister RUS>VNM happened 2017-09-12"]],
  // meetings and signings where the article was written, and in a town
  ["PORT MORESBY, Sept 14 (Reuters) - Australian Prime Minister Malcolm Turnbull met Papua New Guinea's prime minister, Peter O'Neill, on Monday.", ["Turnbull AUS>PNG happened 2017-09-11"]],
  ["Hanno Pevkur and South Korea's Lee Jong-sup agreed in Seoul on Monday to buy more howitzers.", ["Pevkur EST>KOR happened 2017-09-11"]],
  ["Spanish Defence Minister Margarita Robles watched the first jets being handed over in Turin on Monday.", ["Robles ESP>ITA happened 2017-09-11"]],
  ["Turkish President Recep Tayyip Erdogan opened a plant in Latin America.", []],
  // a delegation that is met
  ["\"We want more,\" Azerbaijan's President Ilham Aliyev said on Monday during a meeting with a delegation led by Turkish Defence Minister Hulusi Akar.", ["Akar TUR>AZE happened 2017-09-11"]],
  // who is told of behind his journey; habits
  ["Iranian officials were angry. At the end of his visit to Azerbaijan on Monday, Peres spoke to reporters.", ["Peres ISR>AZE happened 2017-09-11"]],
  ["Russian President Vladimir Putin takes a bodyguard when he travels to Minsk.", []],
  // days of another journey
  ["Though Netanyahu visited Baku in 1997, this will be the first visit of an Israeli prime minister to Astana. Netanyahu flew to Astana.", [`Netanyahu ISR>AZE happened 1997-01-01..1997-12-31`, `Netanyahu ISR>KAZ happened ${PAST}`]],
  // the present tense with a day to come
  ["Dutch Defence Minister Jeanine Hennis-Plasschaert visits Oslo next week.", ["Hennis-Plasschaert NLD>NOR planned 2017-09-18..2017-09-24"]],
  // troops are no visitors
  ["North Korean soldiers had already landed in Vladivostok.", []],
]; // prettier-ignore

describe("extractVisits(document) over wordings of news copy", () => {
  it.each(cases)("reads the visits in %j", (text, expected) => expect(rows(text)).toEqual(expected));
});
