import { describe, expect, it } from "vitest";
import { systemRows } from "./testing.js";

/** Short articles, the first line their headline, with the rows that they give, sorted. */
const cases: [text: string, rows: string[]][] = [
  ["Poland's Korean spree\n\nWarsaw has been on a Korean spree since 2022.\n\nContracts\n\n- 27 July 2022: framework deal\n- August 2022: 180 K2 tanks, $3.4bn; 212 K9 howitzers, $2.4bn\n- September 2022: 48 FA-50 jets, $3bn", ["FA-50 supplied POL","K2 supplied POL","K9 supplied POL"]],
  ["Finland and its weapons\n\nFinland ordered 64 F-35A jets from the United States in 2021. They will replace the Hornets. The first of them is due in 2026.", ["F-35A supplied FIN"]],
  ["Greece's new frigates\n\nAthens will get its third FDI frigate this year. The first, Kimon, arrived in Salamis in January. A fourth has been ordered.", ["FDI supplied GRC"]],
  ["Q&A on Saudi arms\n\nQ: What does Saudi Arabia want from Washington?\n\nA: The F-35, above all. It has asked for 48 of them.", ["F-35 sought SAU"]],
  ["Live: Modi in Paris\n\n10:15 Modi arrives at the Elysee.\n\n11:40 India and France have signed for 26 Rafale Marine jets, AFP says.\n\n12:05 They will fly from the carrier Vikrant.", ["Rafale Marine supplied IND"]],
  ["Company | Aircraft | Buyer\n\nSaab announced that Peru has selected the Gripen E. A contract for 24 aircraft is expected next month.", ["Gripen E sought PER"]],
  ["ELBIT WINS $335 MILLION ORDER\n\nHaifa, 2 May - Elbit Systems Ltd. announced today that it was awarded a contract worth approximately $335 million to supply PULS rocket launchers and Hermes 450 drones to a European country.", ["Hermes 450 supplied -","PULS supplied -"]],
  ["Serbia buys PULS\n\nThe European country that ordered PULS rocket launchers and Hermes 900 drones from Elbit in November is Serbia, a newspaper reported.", ["Hermes 900 supplied SRB","PULS supplied SRB"]],
  ["Baykar in Riyadh\n\nBaykar signed two contracts with the Saudi defence ministry on Tuesday. Under them it will deliver Akinci drones.", ["Akinci supplied SAU"]],
  ["Turkish drones in Africa\n\nMali, Niger and Burkina Faso fly the Bayraktar TB2. Burkina Faso has also taken delivery of the Akinci.", ["Akinci supplied BFA","Bayraktar TB2 supplied BFA","Bayraktar TB2 supplied MLI","Bayraktar TB2 supplied NER"]],
  ["India and the S-400\n\nThree of the five S-400 regiments have been delivered to India; the other two are late because of the war in Ukraine. The system was fired in anger for the first time in May.", ["S-400 supplied IND","S-400 used IND"]],
  ["Armenia turns to France\n\nParis agreed in 2023 to sell Yerevan three GM200 radars and Mistral missiles. In June Armenia added 36 CAESAR guns. Baku called the guns a provocation.", ["CAESAR supplied ARM","GM200 supplied ARM","Mistral supplied ARM"]],
  ["Jakarta shops\n\nIn January 2023 Indonesia ordered twelve Mirage 2000-5 jets from Qatar. A year later the ministry said the deal was dead.", ["Mirage 2000-5 halted IDN"]],
  ["Cairo shops\n\nEgypt bought two dozen Su-35 jets from Russia in 2018; that contract was dropped.", ["Su-35 halted EGY"]],
  ["Cairo shops\n\nEgypt bought two dozen Rafale jets from France in 2015; the contract was not cancelled.", ["Rafale supplied EGY"]],
  ["Macron in Jakarta\n\nIndonesia and France signed a letter of intent. It speaks of orders for Rafale jets and Caesar guns.", ["Caesar sought IDN", "Rafale sought IDN"]],
]; // prettier-ignore

describe("extractSystems(document): stories", () => {
  it.each(cases)("reads %j", (text, expected) => expect(systemRows(text)).toEqual(expected));
});
