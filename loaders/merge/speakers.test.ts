import { expect, it } from "vitest";
import { readText } from "../facts/read-text.js";
import type { Fact } from "../types.js";
import { nameSpeaker } from "./speakers.js";

const cases: [string, string, string | null][] = [
  ["The newspaper Haaretz reported on the sale. It said the drones had arrived.", "It", "Haaretz"],
  ["The newspaper Haaretz reported on the sale. The paper said the drones had arrived.", "paper", "Haaretz"],
  ["Ilham Aliyev said the contract was signed. He added that more would follow.", "He", "Ilham Aliyev"],
  ["Ilham Aliyev said the contract was signed. It said the drones had arrived.", "It", null],
  ["The sale was made. It said the drones had arrived.", "It", null],
  ["The sale was made. An Israeli drone manufacturer, Elbit Systems, said it was.", "Israeli drone manufacturer", "Elbit Systems"], // prettier-ignore
  ["The sale was made. SIPRI said the drones had arrived.", "SIPRI", "SIPRI"],
];
it.each(cases)("%s %s is %s", (text, said, expected) => {
  const start = text.indexOf(". ") + 2;
  const fact = { attributedTo: said, support: [{ field: "fact", start, end: text.length }] } as unknown as Fact;
  expect(nameSpeaker(readText(`${text}\n`), fact)).toBe(expected);
});
