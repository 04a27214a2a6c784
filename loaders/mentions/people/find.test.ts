import { describe, expect, it } from "vitest";
import { readSentence } from "../../../test/read.js";

/** Persons as `text = name; role; country`, null as `-`. */
function people(text: string): string[] {
  return readSentence(text).mentions.flatMap((mention) =>
    mention.type === "person"
      ? [`${mention.text} = ${mention.name ?? "-"}; ${mention.role ?? "-"}; ${mention.country ?? "-"}`]
      : [],
  );
}

const cases: [text: string, people: string[]][] = [
  ["Israeli Defense Minister Avigdor Lieberman spoke.", ["Israeli Defense Minister Avigdor Lieberman = Avigdor Lieberman; Defense Minister; ISR"]],
  ["Azerbaijan's President Ilham Aliyev spoke.", ["Azerbaijan's President Ilham Aliyev = Ilham Aliyev; President; AZE"]],
  ["Defence Minister, Colonel-General Zakir Hasanov arrived.", ["Defence Minister, Colonel-General Zakir Hasanov = Zakir Hasanov; Defence Minister; -"]],
  ["RA Minister of Foreign Affairs Edward Nalbandian and Regional Cooperation Minister of Israel Tzachi Hanegbi met", ["RA Minister of Foreign Affairs Edward Nalbandian = Edward Nalbandian; Minister of Foreign Affairs; ARM", "Regional Cooperation Minister of Israel Tzachi Hanegbi = Tzachi Hanegbi; Regional Cooperation Minister; ISR"]],
  ["his counterpart, Minister of Defence Colonel General Hasanov Zakir Asgar oglu.", ["counterpart, Minister of Defence Colonel General Hasanov Zakir Asgar oglu = Hasanov Zakir Asgar oglu; Minister of Defence; -"]],
  ["Danny Yatom, a former head of Mossad, said so.", ["Danny Yatom, a former head of Mossad = Danny Yatom; head of Mossad; ISR"]],
  ["Tzachi Hanegbi, Israel's minister for regional cooperation, came.", ["Tzachi Hanegbi, Israel's minister for regional cooperation = Tzachi Hanegbi; minister for regional cooperation; ISR"]],
  ["a trip by Ferzan Quluzad, the Iranian transport minister, is off", ["Ferzan Quluzad, the Iranian transport minister = Ferzan Quluzad; transport minister; IRN"]],
  ["Caspian Dawn is a joint venture, they said", []],
  ["the Azerbaijani defence minister spoke", ["Azerbaijani defence minister = -; defence minister; AZE"]],
  ["The minister said so.", ["minister = -; minister; -"]],
  ["The president did not comment.", ["president = -; president; -"]],
  ["his Azerbaijani counterpart, Zakir Hasanov, the head of the country's State Border Service, Elchin Guliyev, and others", ["Azerbaijani counterpart, Zakir Hasanov = Zakir Hasanov; counterpart; AZE", "head of the country's State Border Service, Elchin Guliyev = Elchin Guliyev; head of the country's State Border Service; -"]],
  ["He met Chief of State Border Service, Colonel General Elchin Guliyev and left", ["Chief of State Border Service, Colonel General Elchin Guliyev = Elchin Guliyev; Chief of State Border Service; -"]],
  ["MOD Director General Maj. Gen. (Res.) Amir Eshel was there", ["MOD Director General Maj. Gen. (Res.) Amir Eshel = Amir Eshel; MOD Director General; -"]],
  ["Director of the Policy and POL-MIL Bureau Dror Shalom", ["Director of the Policy and POL-MIL Bureau Dror Shalom = Dror Shalom; Director of the Policy and POL-MIL Bureau; -"]],
  ["with Saudi Crown Prince Mohammed bin Salman in Riyadh", ["Saudi Crown Prince Mohammed bin Salman = Mohammed bin Salman; Crown Prince; SAU"]],
  ["Egyptian President Abdel Fattah al-Sisi visited", ["Egyptian President Abdel Fattah al-Sisi = Abdel Fattah al-Sisi; President; EGY"]],
  ["Egypt's President Abdel-Fattah el-Sissi visited", ["Egypt's President Abdel-Fattah el-Sissi = Abdel-Fattah el-Sissi; President; EGY"]],
  ["German Defence Minister Ursula von der Leyen said", ["German Defence Minister Ursula von der Leyen = Ursula von der Leyen; Defence Minister; DEU"]],
  ["South Korean President Moon Jae-in said", ["South Korean President Moon Jae-in = Moon Jae-in; President; KOR"]],
  ["India's external affairs minister S. Jaishankar said", ["India's external affairs minister S. Jaishankar = S. Jaishankar; external affairs minister; IND"]],
  ["US Vice President J.D. Vance said", ["US Vice President J.D. Vance = J.D. Vance; Vice President; USA"]],
  ["Brazilian Defence Minister José Múcio said", ["Brazilian Defence Minister José Múcio = José Múcio; Defence Minister; BRA"]],
  ["Ministry spokesman Lior Haiat said so", ["Ministry spokesman Lior Haiat = Lior Haiat; Ministry spokesman; -"]],
  ["Israeli Foreign Ministry spokesman Lior Haiat said so", ["Israeli Foreign Ministry spokesman Lior Haiat = Lior Haiat; Foreign Ministry spokesman; ISR"]],
  ["Indian Air Force chief Air Chief Marshal V.R. Chaudhari said", ["Indian Air Force chief Air Chief Marshal V.R. Chaudhari = V.R. Chaudhari; Air Force chief; IND"]],
  ["Defense Minister Israel Katz said", ["Defense Minister Israel Katz = Israel Katz; Defense Minister; -"]],
  ["IAEA chief Rafael Grossi said", ["IAEA chief Rafael Grossi = Rafael Grossi; chief; -"]],
  ["Theresa May visited Ankara.", ["Theresa May = Theresa May; -; -"]],
  ["Ilham Aliyev visited Ankara.", ["Ilham Aliyev = Ilham Aliyev; -; -"]],
  ["Mr Gantz said on Monday", ["Mr Gantz = Gantz; -; -"]],
  ["Brig. Gen. Yaki Dolf came", ["Brig. Gen. Yaki Dolf = Yaki Dolf; Brig. Gen.; -"]],
  ["Prime Minister and Defence Minister Benjamin Netanyahu said", ["Prime Minister and Defence Minister Benjamin Netanyahu = Benjamin Netanyahu; Prime Minister and Defence Minister; -"]],
  ["French Foreign and Defence Minister Jean-Yves Le Drian said", ["French Foreign and Defence Minister Jean-Yves Le Drian = Jean-Yves Le Drian; Foreign and Defence Minister; FRA"]],
  ["the President of Azerbaijan Ilham Aliyev", ["President of Azerbaijan Ilham Aliyev = Ilham Aliyev; President; AZE"]],
  ["Prime Minister of the Republic of India Narendra Modi", ["Prime Minister of the Republic of India Narendra Modi = Narendra Modi; Prime Minister; IND"]],
  ["Secretary of State for Defence Grant Shapps said", ["Secretary of State for Defence Grant Shapps = Grant Shapps; Secretary of State for Defence; -"]],
  ["US Secretary of State Antony Blinken said", ["US Secretary of State Antony Blinken = Antony Blinken; Secretary of State; USA"]],
  ["Chairman of the Joint Chiefs of Staff Gen. Mark A. Milley said", ["Chairman of the Joint Chiefs of Staff Gen. Mark A. Milley = Mark A. Milley; Chairman of the Joint Chiefs of Staff; -"]],
  ["Poland's deputy prime minister and defence minister, Mariusz Błaszczak, said", ["Poland's deputy prime minister and defence minister, Mariusz Błaszczak = Mariusz Błaszczak; deputy prime minister and defence minister; POL"]],
  ["Turkish leader Recep Tayyip Erdoğan said", ["Turkish leader Recep Tayyip Erdoğan = Recep Tayyip Erdoğan; leader; TUR"]],
  ["Azerbaijan’s ambassador to Israel, Mukhtar Mammadov, said", ["Azerbaijan’s ambassador to Israel, Mukhtar Mammadov = Mukhtar Mammadov; ambassador to Israel; AZE"]],
  ["Former Israeli prime minister Ehud Olmert said", ["Former Israeli prime minister Ehud Olmert = Ehud Olmert; prime minister; ISR"]],
  ["King Abdullah II of Jordan", ["King Abdullah II = Abdullah II; King; -"]],
  ["Israel's Gantz", []],
  ["Israel's Benny Gantz was in Baku", ["Israel's Benny Gantz = Benny Gantz; -; ISR"]],
  ["the Egyptian air defence commander, Lt. Gen. Mohamed Hegazy, said", ["Egyptian air defence commander, Lt. Gen. Mohamed Hegazy = Mohamed Hegazy; air defence commander; EGY"]],
  ["Elbit chief executive Bezhalel Machlis said", ["chief executive Bezhalel Machlis = Bezhalel Machlis; chief executive; -"]],
  ["DEFENCE MINISTER GANTZ VISITS BAKU", ["DEFENCE MINISTER GANTZ = Gantz; DEFENCE MINISTER; -"]],
  ["Azeri Defense Chief Visits Israeli Arms Companies", ["Azeri Defense Chief = -; Defense Chief; AZE"]],
  ["Israeli Defense Minister Says Deal Is Off", ["Israeli Defense Minister = -; Defense Minister; ISR"]],
  ["The Israeli Air Force control centre", []],
  ["The Israeli Defense Ministry issued no statements.", []],
  ["the Holocaust Memorial Yad Vashem", []],
  ["the brother of the National Hero of Azerbaijan, Albert Agarunov, as well as", ["Albert Agarunov = Albert Agarunov; -; -"]],
  ["On Sunday Israel signed the Abraham Accords in Washington.", []],
  ["Israel Aerospace Industries and Elbit Systems", []],
  ["the Gerald Ford class", []],
  ["USS John Warner left Haifa", []],
  ["a minister said he would be president", []],
  ["Any defence minister would buy it", []],
  ["In Early August the State Border Service bought Harop drones", []],
  ["Armenian Prime Minister's Office said", []],
  ["two deputy speakers of the Knesset", []],
  ["The Caspian Sea and Nagorno Karabakh", []],
  ["He named Iron Dome, David's Sling and Arrow 3.", []],
  ["Chinese Vice Premier He Lifeng visited", ["Chinese Vice Premier He Lifeng = He Lifeng; Vice Premier; CHN"]],
  ["by then-prime minister Benjamin Netanyahu", ["then-prime minister Benjamin Netanyahu = Benjamin Netanyahu; prime minister; -"]],
  ["Chief of Staff of the Army, General of the army Said Chengriha, came", ["Chief of Staff of the Army, General of the army Said Chengriha = Said Chengriha; Chief of Staff of the Army; -"]],
  ["Russian expert circles believe", []],
]; // prettier-ignore

describe("findPeople(items, text)", () => {
  it.each(cases)("reads the persons in %j", (text, expected) => expect(people(text)).toEqual(expected));
});
