import { describe, expect, it } from "vitest";
import { readSentence } from "../../test/read.js";

/** Ministries, armies, governments and officials as `text = kind; country`. */
function bodies(text: string): string[] {
  return readSentence(text).mentions.flatMap((mention) =>
    mention.type === "organisation" ? [`${mention.text} = ${mention.kind}; ${mention.country ?? "-"}`] : [],
  );
}

const cases: [text: string, bodies: string[]][] = [
  ["the Israeli Defence Ministry said", ["Israeli Defence Ministry = ministry; ISR"]],
  ["Iran's Foreign Ministry said", ["Iran's Foreign Ministry = ministry; IRN"]],
  ["the Defence Ministry of Israel announced", ["Defence Ministry of Israel = ministry; ISR"]],
  ["the Israeli ministry of defence said", ["Israeli ministry of defence = ministry; ISR"]],
  ["the Ministry of Defence of Azerbaijan said", ["Ministry of Defence of Azerbaijan = ministry; AZE"]],
  ["to the Azerbaijani military.", ["Azerbaijani military = army; AZE"]],
  ["the Azerbaijani army heavily used drones", ["Azerbaijani army = army; AZE"]],
  ["the Israeli Armed Forces won", ["Israeli Armed Forces = army; ISR"]],
  ["Armenia's troops on the battlefields", ["Armenia's troops = army; ARM"]],
  ["with the Azerbaijani government.", ["Azerbaijani government = government; AZE"]],
  ["Israeli authorities banned it", ["Israeli authorities = government; ISR"]],
  ["Israeli officials said", ["Israeli officials = officials; ISR"]],
  ["Israeli defense officials confirmed", ["Israeli defense officials = officials; ISR"]],
  ["a group of Israeli parliamentarians arrived", ["Israeli parliamentarians = officials; ISR"]],
  ["in Azerbaijani military operations", []],
  ["the Armenian army position", []],
  ["Israeli government-owned plants", []],
  ["the Israeli market", []],
  ["two officials said", []],
]; // prettier-ignore

describe("findBodies(items, text)", () => {
  it.each(cases)("reads the bodies in %j", (text, expected) => expect(bodies(text)).toEqual(expected));
});
