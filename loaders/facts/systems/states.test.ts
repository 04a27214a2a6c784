import { describe, expect, test } from "vitest";
import { systemRows } from "./testing.js";

describe("how far a trade has come", () => {
  test.each([
    ["Serbia has presented the FK-3 air defence system procured from China.", ["FK-3 supplied SRB"]],
    ["The deal with Dassault for 36 Rafales lies dead, an official in Baghdad said.", ["Rafale halted IRQ"]],
    ["Cairo is looking at further orders of the Rafale, the minister said.", ["Rafale sought EGY"]],
    ["Indonesia wanted Russian Su-35 jets and then scrapped the plan in favour of the Rafale.", ["Rafale sought IDN", "Su-35 sought IDN"]],
    ["Thailand sent its Gripens into combat against Cambodia.", ["Gripen used THA"]],
    ["The package for Chile includes AIM-9 missiles and AMRAAMs.", ["AIM-9 supplied CHL", "AMRAAM supplied CHL"]],
    ["Chile received the first two F-16 Peace Puma jets.", ["F-16 supplied CHL"]],
    ["Vietnam became Russia's biggest client, having ordered six Kilo-class submarines.", ["Kilo-class supplied VNM"]],
  ])("%s", (text, rows) => expect(systemRows(text)).toEqual(rows)); // prettier-ignore
});

describe("who has what a clause without its verb names", () => {
  test.each([
    ["Kuwait ordered 28 Typhoons, and Qatar 24 Rafales.", ["Rafale supplied QAT", "Typhoon supplied KWT"]],
    ["Bulgaria bought Tor M1 systems and Himars launchers.", ["HIMARS supplied BGR", "Tor-M1 supplied BGR"]],
  ])("%s", (text, rows) => expect(systemRows(text)).toEqual(rows)); // prettier-ignore
});
