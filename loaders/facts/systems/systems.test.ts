import { describe, expect, it } from "vitest";
import { readArticle } from "../../articles/read-article.js";
import { readDocument } from "../../journey.js";
import { extractSystems } from "./index.js";

/** Rows that a short article gives, as `system relation holder`, in the order of telling. */
function rows(text: string): string[] {
  const article = readArticle("case.txt", new TextEncoder().encode(`A headline\n\n${text}\n`));
  const document = readDocument(article);
  return extractSystems(document).facts.map(({ columns, support }) => {
    for (const { start, end } of support) expect(end).toBeGreaterThan(start);
    return `${String(columns.system)} ${String(columns.relation)} ${String(columns.holder ?? "-")}`;
  });
}

const supplied: [text: string, rows: string[]][] = [
  ["Azerbaijan bought the Harop drone from Israel.", ["Harop supplied AZE"]],
  ["Poland has ordered 180 K2 tanks from South Korea.", ["K2 supplied POL"]],
  ["Israel sold Barak-8 batteries to Azerbaijan in 2012.", ["Barak-8 supplied AZE"]],
  ["Russia supplied India with the S-400 system.", ["S-400 supplied IND"]],
  ["France sold Greece 18 Rafale jets.", ["Rafale supplied GRC"]],
  ["The S-400 was delivered to Turkey in July 2019.", ["S-400 supplied TUR"]],
  ["Two FREMM frigates were sold to Egypt by Italy.", ["FREMM supplied EGY"]],
  ["Elbit Systems signed a contract to supply PULS launchers to the Netherlands.", ["PULS supplied NLD"]],
  ["Germany signed a deal for the Arrow 3 system with Israel.", ["Arrow 3 supplied DEU"]],
  ["The Indian Air Force operates Su-30MKI jets.", ["Su-30MKI supplied IND"]],
  ["Azerbaijan's Barak-8 batteries guard the capital.", ["Barak-8 supplied AZE"]],
  ["The first Rafale arrived in Egypt last week.", ["Rafale supplied EGY"]],
  ["Warsaw took delivery of its first Patriot missile system on Monday.", ["Patriot supplied POL"]],
  ["Ukraine received IRIS-T SLM launchers from Germany.", ["IRIS-T SLM supplied UKR"]],
  ["The sale of Su-35 fighters to Iran was completed.", ["Su-35 supplied IRN"]],
  ["India's purchase of the S-400 angered Washington.", ["S-400 supplied IND"]],
  ["Baku has already bought weapons worth $5 billion. They include the Barak-8 system and Harop drones.", ["Barak-8 supplied AZE", "Harop supplied AZE"]],
  ["The package that Azerbaijan ordered is large. Among them are Hermes 450 drones.", ["Hermes 450 supplied AZE"]],
  ["The Czech army will buy Leopard 2A8 tanks under a contract signed in June.", ["Leopard 2A8 supplied CZE"]],
  ["Norway gave Ukraine NASAMS batteries.", ["NASAMS supplied UKR"]],
  ["Pakistan inducted the VT-4 tank in 2021.", ["VT-4 supplied PAK"]],
  ["Morocco is equipped with HIMARS, bought from the United States.", ["HIMARS supplied MAR"]],
  ["Turkey has exported the Bayraktar TB2 to Poland.", ["Bayraktar TB2 supplied POL"]],
  ["The contract for the delivery of K9 howitzers to Finland was signed.", ["K9 supplied FIN"]],
  ["The Gripen entered service with the Hungarian air force.", ["Gripen supplied HUN"]],
  ["The system, sold to Vietnam, is the SPYDER.", ["SPYDER supplied VNM"]],
  ["Azerbaijan showed the Harop and the LORA at a parade.", ["Harop supplied AZE", "LORA supplied AZE"]],
  ["Iran denied supplying Russia with Shahed-136 drones. The first Mohajer-6 had been shipped by then.", ["Mohajer-6 supplied RUS"]],
  ["IAI signed a contract to deliver Heron TP drones to an undisclosed customer.", ["Heron TP supplied -"]],
]; // prettier-ignore

const used: typeof supplied = [
  ["Azerbaijan used Harop drones against Armenian positions.", ["Harop used AZE"]],
  ["Harop drones were used by Azerbaijan in the 2020 war.", ["Harop used AZE"]],
  ["Armenia launched Iskander missiles at Shusha.", ["Iskander used ARM"]],
  ["Russia struck Odesa with Kalibr missiles.", ["Kalibr used RUS"]],
  ["Azerbaijani forces were seen deploying the LORA missile during the war.", ["LORA used AZE"]],
  ["The Azerbaijani army shot down the missile with a Barak-8 battery.", ["Barak-8 used AZE"]],
  ["Saudi Arabia intercepted the rockets using the Patriot missile system.", ["Patriot used SAU"]],
  ["Ukraine fired ATACMS at an air base in Crimea.", ["ATACMS used UKR"]],
  ["Baku had the Harop drone, which it bought in 2014, and used the Harop in April 2016.", ["Harop supplied AZE", "Harop used AZE"]],
  ["The Azerbaijani army used suicide drones in April. Baku had bought the Harop drones from Israel.", ["Harop supplied AZE", "Harop used AZE"]],
  ["Ukraine bought the Bayraktar TB2 in 2019. The TB2 destroyed columns near Kyiv.", ["Bayraktar TB2 supplied UKR", "Bayraktar TB2 used UKR"]],
]; // prettier-ignore

const sought: typeof supplied = [
  ["Ukraine wants Taurus missiles from Germany.", ["Taurus sought UKR"]],
  ["Azerbaijan is in talks with Israel on the purchase of Iron Dome.", ["Iron Dome sought AZE"]],
  ["Turkey is negotiating to buy the Eurofighter Typhoon.", ["Eurofighter Typhoon sought TUR"]],
  ["Serbia is considering buying Rafale jets.", ["Rafale sought SRB"]],
  ["Cyprus is interested in the Iron Dome system.", ["Iron Dome sought CYP"]],
  ["Kyiv has asked Israel to supply Iron Dome batteries.", ["Iron Dome sought UKR"]],
  ["Romania plans to buy F-35 fighters.", ["F-35 sought ROU"]],
  ["Representatives travelled to Azerbaijan to finalize a contract for the sale of Orbiter 3 drones to the Azerbaijani military.", ["Orbiter 3 sought AZE"]],
  ["Warsaw has applied to buy HIMARS launchers from the United States.", ["HIMARS sought POL"]],
  ["A Polish deal for 48 FA-50 jets, made by a South Korean firm, is to be concluded this week.", ["FA-50 sought POL"]],
  ["Peru could buy the KF-21.", ["KF-21 sought PER"]],
  ["The minister discussed the acquisition of Barak-8 systems for Azerbaijan.", ["Barak-8 sought AZE"]],
]; // prettier-ignore

const halted: typeof supplied = [
  ["Germany blocked the sale of Eurofighter jets to Saudi Arabia.", ["Eurofighter halted SAU"]],
  ["Israel halted exports of Orbiter 1K drones to Azerbaijan.", ["Orbiter 1K halted AZE"]],
  ["Washington suspended deliveries of F-35 fighters to Turkey.", ["F-35 halted TUR"]],
  ["Canada banned the export of Wescam MX-15 sensors to Turkey.", ["Wescam MX-15 halted TUR"]],
  ["The agency banned the firm from delivering Orbiter 1K drones to a foreign client.", ["Orbiter 1K halted -"]],
  ["A contract for Caesar howitzers for Denmark was cancelled.", ["CAESAR halted DNK"]],
  ["Turkey was barred from buying the F-35.", ["F-35 halted TUR"]],
  ["Israel refused to sell Iron Dome to Ukraine.", ["Iron Dome halted UKR"]],
]; // prettier-ignore

const other: typeof supplied = [
  ["Israel intercepted Shahed-136 drones fired by Iran.", ["Shahed-136 intercepted IRN", "Shahed-136 used IRN"]],
  ["Ukraine shot down 20 Shahed-136 drones launched by Russia.", ["Shahed-136 intercepted RUS", "Shahed-136 used RUS"]],
  ["Armenia launched an Iskander missile at Baku. The air defence forces intercepted the missile.", ["Iskander used ARM", "Iskander intercepted ARM"]],
  ["The United States approved a possible sale of F-16V jets to Bulgaria.", ["F-16V offered BGR"]],
  ["France offered the Rafale to Colombia.", ["Rafale offered COL"]],
  ["Rafael pitched Iron Dome to Finland.", ["Iron Dome offered FIN"]],
  ["Sweden proposed the Gripen to Canada.", ["Gripen offered CAN"]],
]; // prettier-ignore

const refused: [text: string][] = [
  ["Azerbaijan denied that it had bought Iron Dome."],
  ["Israel did not sell Harop drones to Armenia."],
  ["Azerbaijan never bought the Iskander."],
  ["The Iron Dome is a missile defence system made in Israel."],
  ["Rafael makes the Spike missile."],
  ["Israel sold drones and missiles to Azerbaijan."],
  ["The minister watched a test of the LORA missile."],
  ["The army test-fired an Agni-V missile."],
  ["Turkey would use the S-400 in a war."],
  ["A spike in violence worried Baku."],
  ["Aeronautics, maker of the Orbiter 1K, has sold drones to Azerbaijan."],
  ["Norway's NASAMS was rejected."],
  ["The Patriots won the game."],
  ["Rafael launched production of the Iron Beam."],
];

describe("extractSystems(document)", () => {
  it.each([...supplied, ...used, ...sought, ...halted, ...other])("reads %j", (text, expected) =>
    expect(rows(text)).toEqual(expected),
  );
  it.each(refused)("refuses %j", (text) => expect(rows(text)).toEqual([]));
});
