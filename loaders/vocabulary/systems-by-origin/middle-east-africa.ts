import type { SystemRow } from "../systems.js";

/** Weapon systems from the Middle East but for Israel, and Africa, by country of origin; see `SystemRow`. */
export const middleEastAfrica: Record<string, SystemRow[]> = {
  IRN: [
    ["loitering munition", null, "Shahed-136 | Shaheed-136 | Shahid-136 | Shahed 136; Shahed-131; Shahed-238; Ababil-2 | Ababil-T; Arash-2 | ~Arash; Shahed-107; Raad-2; ~Karrar; ~Shahed; Meraj-521"],
    ["uav", null, "Mohajer-6 | Muhajer-6 | Mohajir-6; Mohajer-10; Mohajer-2 | Mohajer-2N; Mohajer-4; ~Mohajer; Shahed-129; Shahed-149 | Gaza drone | Shahed-149 Gaza; Shahed-191 | Saegheh; Ababil-3; Ababil-5; ~Ababil; Karrar; Kaman-22; Kaman-12; ~Yasir; Fotros"],
    ["missile", null, "Fateh-110; Fateh-313; Fateh-360 | BM-120; Zolfaghar | Zulfiqar missile; Shahab-3; Shahab-1; Shahab-2; Sejjil | Sejil; Khorramshahr | Khorramshahr-4 | Kheibar; ~Emad; Ghadr | Ghadr-110; Kheibar Shekan | Kheybar Shekan; Haj Qassem | Haj Qasem; ~Fattah | Fattah-1 | Fattah-2; ~Noor | Noor anti-ship; ~Qader | Ghader; Khalij Fars; ~Soumar; ~Hoveyzeh; ~Paveh; Ya Ali; Qiam | Qiam-1; ~Dezful; Nasr-1; Abu Mahdi; Zelzal; Fajr-5; Fajr-3; Badr-1P | Badr-1; Quds-1 | Quds-2; Burkan-2H | Burkan; ~Almas; Dehlaviyeh; Toophan"],
    ["air defence", null, "Bavar-373; Khordad-15 | 15th Khordad | 15 Khordad; 3rd Khordad | Third Khordad | Khordad-3 | Sevom Khordad; Sayyad-2 | Sayyad-3 | Sayyad-4B; Raad air defence; ~Arman; Azarakhsh; Misagh-2 | Misagh-3; Mersad; ~Talash; Ya Zahra; 358 missile | Saqr-358"],
    ["aircraft", null, "~Kowsar; HESA Saeqeh"],
    ["naval vessel", null, "Ghadir-class; Fateh-class; Moudge-class; Soleimani-class; Peykaap"],
  ],
  ZAF: [
    ["artillery", "Denel", "~G5 | G5; G6 Rhino | G6 howitzer | G6-45 | G6-52; T5-52"],
    ["missile", "Denel", "Ingwe; Mokopa; Umkhonto; ZT3"],
    ["armour", null, "Mbombe | Mbombe 6 | Mbombe 4; ~Marauder | Paramount Marauder; ~Marauder; Casspir; RG-31 | RG-31 Nyala | RG31; RG-12; RG-32 | RG-32M; RG-34; Badger IFV; Maatla; ~Matador; ~Ratel; Rooikat; Puma M26"],
    ["aircraft", "Denel", "Rooivalk; Mwari | Paramount Mwari; AHRLAC"],
    ["uav", null, "Seeker 400 | Seeker II; Milkor 380"],
  ],
  ARE: [["armour", "EDGE", "Nimr Ajban | Ajban; NIMR | Nimr; Rabdan | Al Rabdan; JAIS | Nimr Jais; Typhoon MRAP; Panthera T6"], ["missile", null, "Al Tariq | Desert Sting"], ["uav", null, "Yabhon | Yabhon United 40; Reach-S; QX-2; Shadow 50"], ["naval vessel", null, "Falaj 3-class; Bani Yas-class"]],
  JOR: [["armour", "KADDB", "Al-Wahsh | Mared"], ["other", null, "Terminator RPG-32; RPG-32 Nashshab"]],
  SAU: [["armour", null, "Al-Masmak | Al-Shibl"], ["uav", null, "~Samoom"]],
  EGY: [["armour", null, "Fahd APC; ST-100; Sinai 200"], ["uav", null, "30 June drone; Hamza-1"]],
}; // prettier-ignore
