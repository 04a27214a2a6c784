import { describe, expect, it } from "vitest";
import { readArticle } from "../../articles/read-article.js";
import { readDocument } from "../../journey.js";
import { extractDeals } from "./index.js";

/** The deals of a text: millions, currency, kind, status, supplier>recipient, qualifier unless exact. */
function deals(text: string): string {
  const { facts } = extractDeals(readDocument(readArticle("x.txt", new TextEncoder().encode(text))));
  const lines = facts.map(({ columns: c }) => {
    const qualifier = c.qualifier === "exact" ? "" : ` ${c.qualifier}`;
    return `${Number(c.amount) / 1e6} ${c.currency} ${c.kind} ${c.status} ${c.supplier ?? "-"}>${c.recipient ?? "-"}${qualifier}`;
  });
  return lines.join("; ");
}

// prettier-ignore
const cases: [text: string, expected: string][] = [
  // a part of a sum told before
  ["Norway signed a contract with Germany for 54 Leopard 2A8 tanks. It is worth 20 billion kroner. Of this sum, 14 billion is for the tanks.", "20000 NOK contract announced DEU>NOR; 14000 NOK contract announced DEU>NOR"],
  ["Kuwait ordered 28 Typhoon jets from Leonardo for 8 billion euros in April 2016. The aircraft alone cost 5 billion of it, and the training centre about 700 million.", "8000 EUR contract announced ITA>KWT; 5000 EUR contract announced ITA>KWT; 700 EUR contract announced ITA>KWT approximately"],
  ["Morocco bought Barak MX batteries from IAI for $500 million. The first instalment, of $120 million, was due in 2023.", "500 USD contract announced ISR>MAR; 120 USD batch announced ISR>MAR"],
  ["Chile ordered six Black Hawk helicopters from Sikorsky for $180 million; 30 million of this goes to local subcontractors.", "180 USD contract announced USA>CHL"],
  ["Greece has signed for three frigates with Naval Group for 2.3 billion euros. A fourth was added in November at a price of 830 million euros.", "2300 EUR contract announced FRA>GRC; 830 EUR contract announced FRA>GRC"],
  // money that comes back, is lent or is owed, and what others write of the same sum
  ["Spain cancelled an order for Spike missiles from Rafael. Rafael got 40 million euros back in court.", ""],
  ["Chinese banks have given Pakistan 2 billion yuan as a loan for the engines of its J-10 jets.", ""],
  ["Turkey sued the makers in London for unpaid bills of 100 million dollars for its Atak helicopters.", ""],
  ["Bulgaria ordered howitzers from Slovakia's Konstrukta, at more than 300 million euros (a Sofia daily had written 280 million euros).", "300 EUR contract reported SVK>BGR at_least"],
  ["The Philippines ordered the FA-50 from Korea Aerospace Industries for 18.9 billion pesos, roughly $420 million, in March 2014.", "18900 PHP contract announced KOR>PHL"],
  ["Last week we had Bulgaria selling mortars to Serbia for 80 million leva. We misread a figure.", ""],
  ["The ten-year armaments programme of Greece adds up to 25 billion euros.", ""],
  // under whose name a paragraph stands
  ["Sales to three armies\n\nPOLAND – Hanwha Aerospace's contract for 290 Chunmoo launchers is worth $3.5 billion.\n\nROMANIA – The army signed for 54 K9 howitzers at $920 million.\n\nEGYPT – A contract for K9s at $1.7 billion was signed in 2022.", "3500 USD contract announced KOR>POL; 920 USD contract announced KOR>ROU; 1700 USD contract announced KOR>EGY"],
  ["Israel's weapons abroad\n\nAnd Morocco? It has the Barak MX, ordered from IAI in 2022 for $500 million.", "500 USD contract announced ISR>MAR"],
  ["In Yerevan the Indian launchers have arrived: a contract for 250 million dollars from 2022.", "250 USD contract announced IND>ARM"],
  ["Not only Russia: Israel sold Azerbaijan Harop drones for $90 million.", "90 USD contract announced ISR>AZE"],
  ["The State Department cleared a sale of Patriot missiles to Ukraine for $800 million, with Denmark and Norway footing the bill.", "800 USD offer planned USA>UKR"],
  ["A 2-billion-pound deal announced by Keir Starmer buys Ukraine 5,000 missiles from Thales in Belfast.", "2000 GBP contract announced GBR>UKR"],
  // a seller's wish or offer, a buyer's own consent, a figure that nobody confirms
  ["Bahrain ordered frigates from Italy's Fincantieri. Leonardo wants a billion euros for the radars.", "1000 EUR offer planned ITA>BHR"],
  ["Colombia was offered 16 Rafale jets by France for $3.1 billion; it bought none.", "3100 USD offer cancelled FRA>COL"],
  ["South Korea and Norway: a contract for K9 howitzers, officials in the industry said, of 500 million dollars. Neither side would confirm the figure.", "500 USD contract reported KOR>NOR"],
];

describe("extractDeals(document): parts of sums, and where a sum stands", () => {
  it.each(cases)("reads %j", (text, expected) => expect(deals(text)).toBe(expected));
});
