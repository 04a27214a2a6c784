import { describe, expect, it } from "vitest";
import { readArticle } from "../../articles/read-article.js";
import { readDocument } from "../../journey.js";
import { extractVisits } from "./index.js";

/** Rows as `surname AAA>BBB status from..to met A+B`, for a text published on Thursday 14 September 2017. */
function rows(body: string): string[] {
  const text = `News of the day\n\nPublished: 14 September 2017\n\n${body}\n`;
  const document = readDocument(readArticle("test.txt", new TextEncoder().encode(text)));
  return extractVisits(document).facts.map(({ columns, date }) => {
    const last = (name: unknown): string => String(name).split(" ").at(-1) ?? "";
    const when = date.earliest === date.latest ? date.earliest : `${date.earliest ?? ""}..${date.latest ?? ""}`;
    const met = (columns.met as string[]).map(last).join("+");
    return `${last(columns.visitor)} ${String(columns.visitor_country)}>${String(columns.host_country)} ${String(columns.status)} ${when}${met && ` met ${met}`}`;
  });
}

const PAST = "..2017-09-14";

const cases: [text: string, rows: string[]][] = [
  // two named together in a town of one
  ["The contract was inked in Hanoi on Monday by Deputy Defence Minister Nguyen Chi Vinh and Israel's ministry director-general Udi Adam.", ["Adam ISR>VNM happened 2017-09-11 met Vinh"]],
  ["Korean Foreign Minister Cho Tae-yul, left, and Polish Foreign Minister Witold Waszczykowski pose during their meeting in Warsaw, Poland, on March 5, 2017.", ["Tae-yul KOR>POL happened 2017-03-05 met Waszczykowski"]],
  ["Malaysian Prime Minister Najib Razak and Turkish President Recep Tayyip Erdogan addressed reporters in Ankara on Monday.", ["Razak MYS>TUR happened 2017-09-11 met Erdogan"]],
  ["Modi and Putin agreed to build a rifle plant in Amethi.", []],
  // face to face, in a town of one
  ["President Vladimir Putin courted Venezuelan leader Nicolas Maduro in the Kremlin on Monday.", ["Maduro VEN>RUS happened 2017-09-11 met Putin"]],
  ["\"We want the jets,\" Iraqi Prime Minister Haider al-Abadi told Donald Trump at the White House in March.", ["al-Abadi IRQ>USA happened 2017-03-01..2017-03-31 met Trump"]],
  ["President Emmanuel Macron warned Erdogan that the missiles in Ankara would have a price.", []],
  ["Jordan's King Abdullah praised Putin in an interview in Amman.", []],
  // guests named behind the verb
  ["The Kremlin's guest on Monday was Indonesia's defence minister, Ryamizard Ryacudu.", ["Ryacudu IDN>RUS happened 2017-09-11"]],
  ["Among the guests of the Turkish president was Pakistan's prime minister, Shahid Khaqan Abbasi.", [`Abbasi PAK>TUR happened ${PAST}`]],
  ["Also in Ankara on Monday was Somalia's president, Hassan Sheikh Mohamud.", ["Mohamud SOM>TUR happened 2017-09-11"]],
  // fairs stand for their town
  ["Qatar's defence minister, Khalid Al Attiyah, met Lebanon's Minister of Defence Yaacoub Sarraf on the sidelines of the naval show DIMDEX.", [`Sarraf LBN>QAT happened ${PAST} met Attiyah`]],
  ["Serbian defence minister Aleksandar Vulin visited Eurosatory and met the head of Nexter.", [`Vulin SRB>FRA happened ${PAST}`]],
  ["Minister Fikri Isik received his Azerbaijani opposite number, Zakir Hasanov, at IDEF on 9 May.", ["Hasanov AZE>TUR happened 2017-05-09 met Isik"]],
  // the place is one told before
  ["Israeli Defence Minister Avigdor Lieberman flew to Azerbaijan on Monday. In May President Reuven Rivlin visited the Shiite country.", ["Lieberman ISR>AZE happened 2017-09-11", "Rivlin ISR>AZE happened 2017-05-01..2017-05-31"]],
  ["Qatar's defence minister, Khalid Al Attiyah, met Russian Defence Minister Sergei Shoigu on Monday in the course of the latter's visit to the country.", ["Shoigu RUS>QAT happened 2017-09-11 met Attiyah"]],
  // the day of what was done there
  ["The order came less than three months after President Klaus Iohannis traveled to South Korea, where he signed a declaration on April 23.", ["Iohannis ROU>KOR happened 2017-04-23"]],
  ["Venezuelan President Nicolas Maduro looks set to sign more deals during a visit to Moscow on Friday.", ["Maduro VEN>RUS planned 2017-09-15"]],
  // meetings held, tours of what is shown, guards of honour
  ["The order was announced by Indonesian Defence Minister Ryamizard Ryacudu after a meeting held in Jakarta on Monday with his French colleague Florence Parly.", ["Parly FRA>IDN happened 2017-09-11 met Ryacudu"]],
  ["North Korean leader Kim Jong Un on Monday led Russian Defence Minister Sergei Shoigu through an arms exhibition in Pyongyang.", ["Shoigu RUS>PRK happened 2017-09-11 met Un"]],
  ["Upon arrival at Joint Staff Headquarters in Rawalpindi, the Nigerian defence chief General Abayomi Olonisakin was presented a guard of honour on Monday.", ["Olonisakin NGA>PAK happened 2017-09-11"]],
  ["In Pyongyang for the first time, Vladimir Putin put his name to a pact with Kim Jong Un on Monday.", ["Putin RUS>PRK happened 2017-09-11"]],
  ["NEW YORK, Sept 14 - Prime Minister Najib Razak of Malaysia met President Recep Tayyip Erdogan at Turkish House.", []],
  // several: plural verbs, stops, a second trip and the first
  ["Sergei Shoigu and a Chinese delegation are in Pyongyang.", [`Shoigu RUS>PRK ongoing ${PAST}`, `delegation CHN>PRK ongoing ${PAST}`]],
  ["Saudi Arabia and Israel will be the first stops of Donald Trump's trip abroad.", ["Trump USA>SAU planned 2017-09-14..", "Trump USA>ISR planned 2017-09-14.."]],
  ["Turkish President Recep Tayyip Erdogan landed in Jeddah on Monday. It is his second trip to Saudi Arabia; the first was in April 2015.", ["Erdogan TUR>SAU happened 2017-09-11", "Erdogan TUR>SAU happened 2015-04-01..2015-04-30"]],
  ["Turkish drones, of which the president inspected the first on 8 February, are already there. Baku bought them.", []],
  ["Prime Minister Narendra Modi stopped over in Hanoi on Monday on his way to a summit in Hangzhou.", ["Modi IND>VNM happened 2017-09-11"]],
  ["Indian defence minister A.K. Antony cancelled a trip to Moscow; his Russian opposite number, Sergei Shoigu, is due in Delhi in January.", ["Antony IND>RUS cancelled 2017-09-14..", "Shoigu RUS>IND planned 2018-01-01..2018-01-31"]],
  // a visit of nobody named, and who met in its course
  ["The leadership of Azerbaijan's Ministry of Defence is on an official visit to Tel Aviv. As part of the visit, Defence Minister Zakir Hasanov met Israel Katz, Israel's defence minister.", [`Hasanov AZE>ISR happened ${PAST} met Katz`]],
  // welcomes, calls on a person, trips that were to a place
  ["US President Donald Trump received a grand welcome in Riyadh on Monday.", ["Trump USA>SAU happened 2017-09-11"]],
  ["Donald Trump opened his trip on Monday by paying a visit to Saudi Arabia's de facto ruler, Crown Prince Mohammed bin Salman. Trump heads to Qatar on Friday.", ["Trump USA>SAU happened 2017-09-11 met Salman", "Trump USA>QAT planned 2017-09-15"]],
  ["Trump's first trip of the term was to Rome last month.", ["Trump USA>ITA happened 2017-08-01..2017-08-31"]],
  ["The chief of Morocco's armed forces, Abdelfattah Louarak, has been a guest of the Israeli general staff since Monday.", [`Louarak MAR>ISR happened ${PAST}`]],
  ["Also expected at the rollout in Turin is Norway's defence minister, Ine Eriksen Søreide.", ["Søreide NOR>ITA planned 2017-09-14.."]],
  // days that are another's, or the end
  ["Donald Trump has arrived in the Saudi capital, kicking off a tour that will continue through Friday.", [`Trump USA>SAU happened ${PAST}`]],
  ["Before his visit to Copenhagen, on March 26, Argentine minister Luis Petri received Danish minister Claus Hjort Frederiksen in Buenos Aires.", ["Petri ARG>DNK planned 2017-09-14..", "Frederiksen DNK>ARG happened 2017-03-26 met Petri"]],
  ["Qatar's emir called off a stop in Ankara, and the Turkish president's return trip to Doha, set for Friday, was put back.", ["emir QAT>TUR cancelled 2017-09-14..", "president TUR>QAT postponed 2017-09-15"]],
  // delegations
  ["He announced that a six-member delegation of Russian experts would visit Serbia next week.", ["experts RUS>SRB planned 2017-09-18..2017-09-24"]],
  ["A Bangladeshi naval delegation headed by Rear Admiral Mohammad Musa spent last week at the yards of Wuhan.", ["Musa BGD>CHN happened 2017-09-04..2017-09-10"]],
  ["Trips by Croatian defence minister Damir Krstičević to Jerusalem and Washington in 2016 did not save the deal.", ["Krstičević HRV>ISR happened 2016-01-01..2016-12-31", "Krstičević HRV>USA happened 2016-01-01..2016-12-31"]],
  ["The deal brings Israeli technology to the doorstep of archenemy Iran, Israeli defence officials said.", []],
]; // prettier-ignore

describe("extractVisits(document) over meetings and guests", () => {
  it.each(cases)("reads the visits in %j", (text, expected) => expect(rows(text)).toEqual(expected));
});
