import { describe, expect, it } from "vitest";
import { readSentence } from "../../test/read.js";

/** Sentence -> systems as `words = name (category)`, the name only where it is another. */
function systemsIn(text: string): string[] {
  return readSentence(text).mentions.flatMap((mention) => {
    if (mention.type !== "system") return [];
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return [`${mention.text}${mention.name === mention.text ? "" : ` = ${mention.name}`} (${mention.category})`];
  });
}

const cases: [text: string, systems: string[]][] = [
  // names of the list, and their variants
  ["Vietnam ordered Barak 8 batteries", ["Barak 8 = Barak-8 (air defence)"]],
  ["Greece flies F-16s and F-16V jets", ["F-16s = F-16 (aircraft)", "F-16V (aircraft)"]],
  ["The Su-30MKI fleet was upgraded", ["Su-30MKI (aircraft)"]],
  ["Serbia bought MiG-29SM fighters", ["MiG-29SM (aircraft)"]],
  ["Poland leased Leopard 2PL tanks", ["Leopard 2PL (armour)"]],
  ["Ankara built the TB2 drone", ["TB2 = Bayraktar TB2 (uav)"]],
  ["Two Scorpène-class submarines arrived", ["Scorpène-class = Scorpene (naval vessel)"]],
  ["Romania chose the K9 over the PzH 2000", ["K9 (artillery)", "PzH 2000 (artillery)"]],
  // everyday words
  ["Kyiv received Javelin anti-tank missiles", ["Javelin (anti-tank missile)"]],
  ["Estonia asked for Javelins and other missiles", ["Javelins = Javelin (anti-tank missile)"]],
  ["The battalion trains with the missile Spike", ["Spike (anti-tank missile)"]],
  ["Hungary signed for the Lynx infantry fighting vehicle", ["Lynx (armour)"]],
  ["A spike in prices hit the market", []],
  ["Spike in violence worries Baku", []],
  ["Typhoon Haiyan hit Manila", []],
  ["The Negev desert is dry", []],
  ["Gabriel Attal visited Kyiv", []],
  ["An arrow points to Puma, the shoe maker", []],
  ["President Iskander spoke of ties", []],
  // unknown names beside a weapon noun
  ["The army fired Zafar missiles at the base", ["Zafar (missile)"]],
  ["Baku unveiled the Quzgun-2 reconnaissance drone", ["Quzgun-2 (uav)"]],
  ["They bought AB-12 armoured vehicles", ["AB-12 (armour)"]],
  ["The vehicle, AB-12, was shown", ["AB-12 (armour)"]],
  ["The deal covers the S-400, QX-7 and other systems", ["S-400 (air defence)", "QX-7 (other)"]],
  ["Lisbon operates two Tridente-class submarines", ["Tridente-class (naval vessel)"]],
  ["Four Roketa-type missiles were shown", ["Roketa-type = Roketa (missile)"]],
  ["Rebels launched a rocket called Sayadan", ["Sayadan (missile)"]],
  ["A drone dubbed Night Owl was tested", ["Night Owl (uav)"]],
  ["The firm makes 'Blue Thunder' air defence systems", ["Blue Thunder (air defence)"]],
  ["The navy ordered three Zubr II corvettes", ["Zubr II (naval vessel)"]],
  // not systems
  ["Israeli drones struck the post", []],
  ["Elbit drones fly over the border", []],
  ["Houthi missiles hit a tanker", []],
  ["Hezbollah rockets fell near Haifa", []],
  ["Air Force jets took off", []],
  ["Black Sea Fleet ships left port", []],
  ["Advanced drones arrived", []],
  ["UAV systems and MLRS launchers", []],
  ["The MH17 plane was shot down", []],
  ["The G20 summit in Bali", []],
  ["Surface-to-air missiles and radar systems", []],
  ["Cargo ships from Iran docked", []],
  ["Israel Sells Advanced Attack Drones To Friendly Azerbaijan", []],
  ["Fighter jets of the Western alliance", []],
  ["COVID-19 halted the shipment of missiles", []],
  ["A Type 45 destroyer escorted it", ["Type 45 (naval vessel)"]],
  ["In March missiles were delivered", []],
  ["Patrol boats were handed over in May", []],
];

describe("findSystems(tokens, text, mentions)", () => {
  it.each(cases)("reads %j", (text, expected) => expect(systemsIn(text)).toEqual(expected));
});
