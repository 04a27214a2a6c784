import { describe, expect, it } from "vitest";
import { readArticle } from "../../articles/read-article.js";
import { readDocument } from "../../journey.js";
import type { Document, Extraction } from "../../types.js";
import { extractVisits } from "./index.js";

function read(body: string): { document: Document; extraction: Extraction } {
  const text = `News of the day\n\nPublished: 14 September 2017\n\n${body}\n`;
  const document = readDocument(readArticle("test.txt", new TextEncoder().encode(text)));
  return { document, extraction: extractVisits(document) };
}

/** Rows as `visitor AAA>BBB status from..to met`, for a text published on Thursday 14 September 2017. */
function rows(body: string): string[] {
  return read(body).extraction.facts.map(({ columns, date }) => {
    const { visitor, visitor_country, host_country, status, met } = columns;
    const when = date.earliest === date.latest ? date.earliest : `${date.earliest ?? ""}..${date.latest ?? ""}`;
    return `${String(visitor)} ${String(visitor_country)}>${String(host_country)} ${String(status)} ${when} ${(met as string[]).join(", ")}`.trim(); // prettier-ignore
  });
}

const UNDATED = "..2017-09-14";
const AHEAD = "2017-09-14..";

const cases: [text: string, rows: string[]][] = [
  // verbs of going
  ["Israeli Defense Minister Benny Gantz visited Azerbaijan.", [`Benny Gantz ISR>AZE happened ${UNDATED}`]],
  ["Israeli Defense Minister Benny Gantz visited Baku on Monday.", ["Benny Gantz ISR>AZE happened 2017-09-11"]],
  ["Indian Prime Minister Narendra Modi paid a two-day visit to Moscow on 4 July 2017.", ["Narendra Modi IND>RUS happened 2017-07-04"]],
  ["Poland's defence minister, Mariusz Błaszczak, arrived in Seoul on Tuesday.", ["Mariusz Błaszczak POL>KOR happened 2017-09-12"]],
  ["French President Emmanuel Macron landed in Cairo on Sunday.", ["Emmanuel Macron FRA>EGY happened 2017-09-10"]],
  ["Turkish Foreign Minister Mevlüt Çavuşoğlu flew to Doha on 3 September.", ["Mevlüt Çavuşoğlu TUR>QAT happened 2017-09-03"]],
  ["Egyptian Foreign Minister Sameh Shoukry travelled to Rome last week.", ["Sameh Shoukry EGY>ITA happened 2017-09-04..2017-09-10"]],
  ["The Azerbaijani president, Ilham Aliyev, went to Ankara in June 2017.", ["Ilham Aliyev AZE>TUR happened 2017-06-01..2017-06-30"]],
  ["German Defence Minister Boris Pistorius touched down in Kyiv on Wednesday.", ["Boris Pistorius DEU>UKR happened 2017-09-13"]],
  ["Greek Defence Minister Nikos Dendias is visiting Israel this week.", ["Nikos Dendias GRC>ISR ongoing 2017-09-11..2017-09-17"]],
  ["Greek Defence Minister Nikos Dendias is on an official visit to Israel.", [`Nikos Dendias GRC>ISR ongoing ${UNDATED}`]],
  ["Azerbaijani Defence Minister Zakir Hasanov is in Tel Aviv for talks.", [`Zakir Hasanov AZE>ISR ongoing ${UNDATED}`]],
  ["Azerbaijani Defence Minister Zakir Hasanov began a three-day visit to Israel on Monday.", ["Zakir Hasanov AZE>ISR happened 2017-09-11"]],
  ["Saudi Crown Prince Mohammed bin Salman has visited Washington.", [`Mohammed bin Salman SAU>USA happened ${UNDATED}`]],
  ["Swiss Defence Minister Viola Amherd toured the Lockheed Martin plant in Texas on 12 May 2017.", ["Viola Amherd CHE>USA happened 2017-05-12"]],
  ["Gantz visits Baku\n\nIsraeli Defense Minister Benny Gantz met his Azerbaijani counterpart on Monday.", [`Benny Gantz ISR>AZE happened ${UNDATED}`]],
  ["Chinese Defence Minister Chang Wanquan returned from Islamabad on Friday.", ["Chang Wanquan CHN>PAK happened 2017-09-08"]],
  ["Brazil's defence minister was in Stockholm in May 2017 for talks with Saab.", ["Brazil's defence minister BRA>SWE happened 2017-05-01..2017-05-31"]],
  // plans
  ["Israeli Defense Minister Yoav Gallant will visit Azerbaijan on Friday.", ["Yoav Gallant ISR>AZE planned 2017-09-15"]],
  ["Israeli Defense Minister Yoav Gallant is to visit Azerbaijan next week.", ["Yoav Gallant ISR>AZE planned 2017-09-18..2017-09-24"]],
  ["Algerian President Abdelmadjid Tebboune is due in Moscow next month.", ["Abdelmadjid Tebboune DZA>RUS planned 2017-10-01..2017-10-31"]],
  ["Turkish President Recep Tayyip Erdogan is expected in Doha on 20 September.", ["Recep Tayyip Erdogan TUR>QAT planned 2017-09-20"]],
  ["Turkish President Recep Tayyip Erdogan is expected to arrive in Doha on 20 September.", ["Recep Tayyip Erdogan TUR>QAT planned 2017-09-20"]],
  ["Prime Minister Narendra Modi plans to travel to Paris in October.", ["Narendra Modi IND>FRA planned 2017-10-01..2017-10-31"]],
  ["Polish Defence Minister Mariusz Błaszczak heads to Seoul next week to sign the contract.", ["Mariusz Błaszczak POL>KOR planned 2017-09-18..2017-09-24"]],
  ["Israel's defence minister to visit Azerbaijan", [`Israel's defence minister ISR>AZE planned ${AHEAD}`]],
  ["South Korean Defence Minister Lee Jong-sup will pay a visit to Warsaw on 30 September.", ["Lee Jong-sup KOR>POL planned 2017-09-30"]],
  ["Ahead of Lieberman's visit to Baku next week, Israeli Defense Minister Avigdor Lieberman praised the ties.", ["Avigdor Lieberman ISR>AZE planned 2017-09-18..2017-09-24"]],
  // nouns
  ["The deal was signed during a visit of Israeli Defense Minister Benny Gantz to Azerbaijan.", [`Benny Gantz ISR>AZE happened ${UNDATED}`]],
  ["The deal was signed during a visit to Azerbaijan by Israeli Defense Minister Benny Gantz in May 2017.", ["Benny Gantz ISR>AZE happened 2017-05-01..2017-05-31"]],
  ["Israeli Defense Minister Benny Gantz's visit to Baku ended on Tuesday.", ["Benny Gantz ISR>AZE happened 2017-09-12"]],
  ["Macron's Cairo visit lasted two days. French President Emmanuel Macron sold Rafales.", [`Emmanuel Macron FRA>EGY happened ${UNDATED}`]],
  ["On a trip to Athens last week, Israeli Defense Minister Avigdor Lieberman offered missiles.", ["Avigdor Lieberman ISR>GRC happened 2017-09-04..2017-09-10"]],
  ["Russian Defence Minister Sergei Shoigu wrapped up a visit to Algeria on Wednesday.", ["Sergei Shoigu RUS>DZA happened 2017-09-13"]],
  ["Azerbaijani Defence Minister Zakir Hasanov continues his visit to Israel.", [`Zakir Hasanov AZE>ISR ongoing ${UNDATED}`]],
  // hosts
  ["Azerbaijani President Ilham Aliyev received Israeli Defense Minister Benny Gantz in Baku on Monday.", ["Benny Gantz ISR>AZE happened 2017-09-11 Ilham Aliyev"]],
  ["Israeli Defense Minister Benny Gantz was received in Baku by President Ilham Aliyev on Monday.", ["Benny Gantz ISR>AZE happened 2017-09-11 Ilham Aliyev"]],
  ["Turkish Defence Minister Hulusi Akar hosted his Qatari counterpart, Khalid bin Mohammed Al Attiyah, in Ankara on 5 September.", ["Khalid bin Mohammed Al Attiyah QAT>TUR happened 2017-09-05 Hulusi Akar"]],
  ["Indian Defence Minister Nirmala Sitharaman welcomed US Defense Secretary James Mattis in New Delhi on Tuesday.", ["James Mattis USA>IND happened 2017-09-12 Nirmala Sitharaman"]],
  ["Israel will host Polish Defence Minister Mariusz Błaszczak next week.", ["Mariusz Błaszczak POL>ISR planned 2017-09-18..2017-09-24"]],
  // meetings told with their place
  ["Prime Minister Benjamin Netanyahu is to meet with Canadian Prime Minister Stephen Harper in Ottawa on Friday and with President Barack Obama in Washington on Monday.", ["Benjamin Netanyahu ISR>CAN planned 2017-09-15 Stephen Harper", "Benjamin Netanyahu ISR>USA planned 2017-09-18 Barack Obama"]],
  ["Israeli Defense Minister Avigdor Lieberman met Azerbaijani Defence Minister Zakir Hasanov in Tel Aviv on Monday.", ["Zakir Hasanov AZE>ISR happened 2017-09-11 Avigdor Lieberman"]],
  ["Russian President Vladimir Putin and Indian Prime Minister Narendra Modi met in Moscow on 1 June 2017.", ["Narendra Modi IND>RUS happened 2017-06-01 Vladimir Putin"]],
  ["Azerbaijani Defence Minister Zakir Hasanov held talks with Israeli Defense Minister Avigdor Lieberman in Tel Aviv on Monday.", ["Zakir Hasanov AZE>ISR happened 2017-09-11 Avigdor Lieberman"]],
  // status
  ["Israeli Defense Minister Benny Gantz has postponed his visit to Baku.", [`Benny Gantz ISR>AZE postponed ${AHEAD}`]],
  ["Israeli Defense Minister Benny Gantz's visit to India, planned for 20 September, was called off.", ["Benny Gantz ISR>IND cancelled 2017-09-20"]],
  ["Turkey cancelled a visit by Israeli Defense Minister Benny Gantz to Ankara.", [`Benny Gantz ISR>TUR cancelled ${AHEAD}`]],
  ["The Israeli ministry denied that Defense Minister Benny Gantz had visited Riyadh.", [`Benny Gantz ISR>SAU denied ${UNDATED}`]],
  ["Israeli Defense Minister Benny Gantz's visit to India was put off. He arrived in New Delhi on 2 June 2017.", ["Benny Gantz ISR>IND happened 2017-06-02"]],
  // several at once
  ["Turkish President Recep Tayyip Erdogan visited Saudi Arabia, Kuwait and Qatar in July 2017.", ["Recep Tayyip Erdogan TUR>SAU happened 2017-07-01..2017-07-31", "Recep Tayyip Erdogan TUR>KWT happened 2017-07-01..2017-07-31", "Recep Tayyip Erdogan TUR>QAT happened 2017-07-01..2017-07-31"]],
  ["Israeli Defense Minister Avigdor Lieberman visited Baku in June 2017. Azerbaijani Defence Minister Zakir Hasanov made a return visit to Israel on Monday.", ["Avigdor Lieberman ISR>AZE happened 2017-06-01..2017-06-30", "Zakir Hasanov AZE>ISR happened 2017-09-11"]],
  // one visit over several sentences
  ["Israeli Defense Minister Benny Gantz visited Azerbaijan on Monday.\n\nDuring the visit, the minister met with President Ilham Aliyev. He also held talks with his counterpart, Zakir Hasanov.", ["Benny Gantz ISR>AZE happened 2017-09-11 Ilham Aliyev, Zakir Hasanov"]],
  ["Israeli Minister of Regional Cooperation Tzachi Hanegbi visited Yerevan in July 2017. Hanegbi met with Prime Minister Karen Karapetian and other senior Armenian officials.", ["Tzachi Hanegbi ISR>ARM happened 2017-07-01..2017-07-31 Karen Karapetian"]],
  ["Gallant will also meet with his Azerbaijani counterpart, Zakir Hasanov, the head of the country's State Border Service, Elchin Guliyev, and additional officials. Israeli Defense Minister Yoav Gallant will visit Azerbaijan on Friday.", ["Yoav Gallant ISR>AZE planned 2017-09-15 Zakir Hasanov, Elchin Guliyev"]],
  // delegations
  ["A group of Israeli parliamentarians arrived in the Armenian capital earlier this week. The Israeli delegation met with Foreign Minister Edward Nalbandian on Wednesday.", ["group of Israeli parliamentarians ISR>ARM happened 2017-09-11..2017-09-13 Edward Nalbandian"]],
  ["An Azerbaijani military delegation visited Israel in May 2017.", ["Azerbaijani military delegation AZE>ISR happened 2017-05-01..2017-05-31"]],
  ["An Azerbaijani delegation led by Defence Minister Zakir Hasanov arrived in Tel Aviv on Monday.", ["Zakir Hasanov AZE>ISR happened 2017-09-11"]],
  ["A delegation headed by Indian Defence Secretary Ajay Kumar visited Hanoi on 2 June 2017.", ["Ajay Kumar IND>VNM happened 2017-06-02"]],
  ["Israeli Defense Minister Benny Gantz, accompanied by Director General Amir Eshel, visited Baku on Monday.", ["Benny Gantz ISR>AZE happened 2017-09-11"]],
  ["Israeli officials visited Baku in May 2017.", ["Israeli officials ISR>AZE happened 2017-05-01..2017-05-31"]],
  // whose date it is
  ["Israeli Defense Minister Benny Gantz visited Baku, his office said on Monday.", [`Benny Gantz ISR>AZE happened ${UNDATED}`]],
  ["Israeli Defense Minister Benny Gantz visited Baku from 3 to 5 September.", ["Benny Gantz ISR>AZE happened 2017-09-03..2017-09-05"]],
  // pronouns
  ["Israeli Defense Minister Benny Gantz spoke on Sunday. He will travel to Baku on Friday.", ["Benny Gantz ISR>AZE planned 2017-09-15"]],
  ["Before visiting Ankara, Azerbaijani President Ilham Aliyev spoke of ties.", [`Ilham Aliyev AZE>TUR happened ${UNDATED}`]],
  // no visits
  ["ADS representatives traveled to Azerbaijan this summer to finalize a contract.", []],
  ["Elbit chief executive Bezhalel Machlis visited Baku in May.", []],
  ["Former Israeli defense minister Ehud Barak visited Baku in May.", []],
  ["Israeli Defense Minister Benny Gantz spoke by phone with Azerbaijani Defence Minister Zakir Hasanov.", []],
  ["Israeli Defense Minister Benny Gantz met Azerbaijani Defence Minister Zakir Hasanov in Munich on Saturday.", []],
  ["Israeli Defense Minister Benny Gantz was invited to visit Baku.", []],
  ["President Ilham Aliyev accepted an invitation to visit Israel.", []],
  ["Israeli Defense Minister Benny Gantz could visit Baku next month.", []],
  ["Israeli Defense Minister Benny Gantz may travel to Riyadh.", []],
  ["If Israeli Defense Minister Benny Gantz visits Baku, Iran will protest.", []],
  ["Israeli Defense Minister Benny Gantz hopes to visit Baku.", []],
  ["Israeli Defense Minister Benny Gantz visited the Elbit plant in Haifa.", []],
  ["Israeli Defense Minister Benny Gantz arrived in Tel Aviv.", []],
  ["The first batch of drones arrived in Azerbaijan on Monday.", []],
  ["Israeli exports went to Azerbaijan, India and Vietnam.", []],
  ["Armenian arms went to India.", []],
  ["Tourists visited Baku in May.", []],
  ["Journalist Arie Egozi visited Baku in May.", []],
  ["The Israeli ship visited Baku in May.", []],
  ["President Shimon Peres and Azeri President Ilham Aliyev (Archives)", []],
  ["Azerbaijan received twelve drones from Israel.", []],
  ["Azerbaijan welcomed the deal with Israel.", []],
  ["High-level visits between Israel and Azerbaijan have become frequent.", []],
  ["Israel's Defence Minister Avigdor Lieberman speaks during a conference in Herzliya.", []],
  ["Israeli Defense Minister Benny Gantz did not visit Baku.", []],
  ["Israeli Defense Minister Benny Gantz came to power in May.", []],
  ["Azerbaijan went to war with Armenia in 2020.", []],
]; // prettier-ignore

describe("extractVisits(document)", () => {
  it.each(cases)("reads the visits in %j", (text, expected) => expect(rows(text)).toEqual(expected));

  it.each(cases)("accounts for every word of visiting in %j", (body) => {
    const { document, extraction } = read(body);
    const seen = [...extraction.facts.flatMap(({ support }) => support), ...extraction.refusals];
    const silent = document.sentences
      .flatMap(({ items }) => items)
      .filter(({ word }) => word.classes.has("visit") || (word.classes.has("visit-noun") && word.lemma !== "arrival"))
      .filter(({ start, end }) => !seen.some((span) => span.start <= start && span.end >= end));
    expect(silent.map(({ text }) => text)).toEqual([]);
  });
});
