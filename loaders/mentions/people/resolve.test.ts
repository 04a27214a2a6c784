import { describe, expect, it } from "vitest";
import { readSentence } from "../../../test/read.js";
import type { Sentence } from "../../types.js";
import { resolvePeople } from "./resolve.js";

/** Persons of a text told in several sentences, as `text = name; role; country`. */
function people(texts: string[]): string[] {
  const sentences: Sentence[] = texts.map((text, index) => ({ ...readSentence(text), index }));
  resolvePeople(sentences);
  for (const { items, mentions } of sentences)
    expect(items.filter(({ mention }) => mention).map(({ mention }) => mention)).toEqual(mentions);
  return sentences.flatMap(
    ({ mentions }) =>
    mentions.flatMap((mention) => (mention.type === "person" ? [`${mention.text} = ${mention.name ?? "-"}; ${mention.role ?? "-"}; ${mention.country ?? "-"}`] : [])), // prettier-ignore
  );
}

const GANTZ = "Israeli Defense Minister Benny Gantz = Benny Gantz; Defense Minister; ISR";
const cases: [texts: string[], people: string[]][] = [
  [["Israeli Defense Minister Benny Gantz came.", "Gantz left."], [GANTZ, "Gantz = Benny Gantz; Defense Minister; ISR"]],
  [["Gantz visits Baku", "Israeli Defense Minister Benny Gantz came."], ["Gantz = Benny Gantz; Defense Minister; ISR", GANTZ]],
  [["Israeli Defense Minister Benny Gantz came.", "The minister left."], [GANTZ, "minister = Benny Gantz; Defense Minister; ISR"]],
  [["Israel's defence minister to visit Baku", "Israeli Defense Minister Benny Gantz came."], ["Israel's defence minister = Benny Gantz; Defense Minister; ISR", GANTZ]],
  [["Israeli Defense Minister Benny Gantz met his Azerbaijani counterpart.", "Azerbaijani Defence Minister Zakir Hasanov smiled."], [GANTZ, "Azerbaijani counterpart = Zakir Hasanov; Defence Minister; AZE", "Azerbaijani Defence Minister Zakir Hasanov = Zakir Hasanov; Defence Minister; AZE"]],
  [["Defence Minister Zakir Hasanov came.", "His counterpart, Minister of Defence Colonel General Hasanov Zakir Asgar oglu, too."], ["Defence Minister Zakir Hasanov = Hasanov Zakir Asgar oglu; Defence Minister; AZE", "counterpart, Minister of Defence Colonel General Hasanov Zakir Asgar oglu = Hasanov Zakir Asgar oglu; Minister of Defence; AZE"]],
  [["President Ilham Aliyev spoke.", "Aliev left."], ["President Ilham Aliyev = Ilham Aliyev; President; AZE", "Aliev = Ilham Aliyev; President; AZE"]],
  [["Ukrainian President Volodymyr Zelensky spoke.", "Zelenskyy left."], ["Ukrainian President Volodymyr Zelensky = Volodymyr Zelensky; President; UKR", "Zelenskyy = Volodymyr Zelensky; President; UKR"]],
  [["Saudi Crown Prince Mohammed bin Salman spoke.", "Bin Salman left."], ["Saudi Crown Prince Mohammed bin Salman = Mohammed bin Salman; Crown Prince; SAU", "Salman = Mohammed bin Salman; Crown Prince; SAU"]],
  [["Armenia's Deputy Defense Minister Davit Pakhchanian spoke.", "The minister left."], ["Armenia's Deputy Defense Minister Davit Pakhchanian = Davit Pakhchanian; Deputy Defense Minister; ARM", "minister = -; minister; -"]],
  [["Former Israeli defense minister Ehud Barak spoke.", "The Israeli defense minister left."], ["Former Israeli defense minister Ehud Barak = Ehud Barak; defense minister; ISR", "Israeli defense minister = -; defense minister; ISR"]],
  [["President Ilham Aliyev landed at Heydar Aliyev International Airport."], ["President Ilham Aliyev = Ilham Aliyev; President; AZE"]],
  [["Chinese President Xi Jinping spoke.", "Xi left."], ["Chinese President Xi Jinping = Xi Jinping; President; CHN", "Xi = Xi Jinping; President; CHN"]],
  [["Netanyahu left."], ["Netanyahu = Netanyahu; -; ISR"]],
  [["Israel's foreign minister left.", "Avigdor Lieberman was in Baku."], ["Israel's foreign minister = Avigdor Lieberman; foreign minister; ISR", "Avigdor Lieberman = Avigdor Lieberman; foreign minister; ISR"]],
  [["Netanyahu flew to Baku, met Aliyev and left.", "The prime minister spoke."], ["Netanyahu = Netanyahu; -; ISR", "Aliyev = Aliyev; -; AZE", "prime minister = Netanyahu; prime minister; ISR"]],
  [["Prabowo visits Ankara", "Indonesian Defence Minister Prabowo Subianto came."], ["Prabowo = Prabowo Subianto; Defence Minister; IDN", "Indonesian Defence Minister Prabowo Subianto = Prabowo Subianto; Defence Minister; IDN"]],
  [["Saudi Prince Khalid bin Salman came.", "Prince Khalid left."], ["Saudi Prince Khalid bin Salman = Khalid bin Salman; Prince; SAU", "Prince Khalid = Khalid bin Salman; Prince; SAU"]],
  [["The Turkish president met Putin.", "Erdoğan left."], ["Turkish president = Erdoğan; president; TUR", "Putin = Putin; -; RUS", "Erdoğan = Erdoğan; president; TUR"]],
]; // prettier-ignore

describe("resolvePeople(sentences)", () => {
  it.each(cases)("names the persons of %j", (texts, expected) => expect(people(texts)).toEqual(expected));
});
