import type { SystemRow } from "../systems.js";

/** Weapon systems from eastern Europe and Türkiye, by country of origin; see `SystemRow`. */
export const easternEurope: Record<string, SystemRow[]> = {
  POL: [
    ["artillery", "Huta Stalowa Wola", "Krab | AHS Krab; WR-40 Langusta | Langusta; ~Rak | M120 Rak"],
    ["armour", null, "PT-91 | PT-91 Twardy | PT-91M Pendekar; Rosomak | KTO Rosomak; Borsuk; Oncilla"],
    ["air defence", "Mesko", "Piorun | PPZR Piorun; ~Grom | Grom MANPADS; ~Narew; ~Wisla | ~Wisła; Pilica+ | Pilica | PSR-A Pilica; Poprad"],
    ["uav", "WB Group", "Warmate | Warmate 3; FlyEye | Flyeye | Fly Eye; ~Gladius; FT-5"],
    ["small arms", null, "~Grot | MSBS Grot; ~Beryl | wz. 96 Beryl"],
    ["naval vessel", null, "Miecznik | Miecznik-class; Kormoran II | Kormoran-class"],
  ],
  CZE: [
    ["artillery", "Excalibur Army", "~DANA | Dana M2 | DANA M1 | DANA M1CZ | ShKH Dana | DANA; Vampire MLRS | RM-70 Vampire; RM-70; DITA"],
    ["armour", null, "Pandur II | Pandur II 8x8; T-72M4 CZ | T-72 Avenger; ~Titus; Tatrapan; ~Tatra"],
    ["aircraft", "Aero Vodochody", "L-39NG | L-39 Skyfox | L-39 Albatros | L-39; L-159 | L-159 ALCA | L-159A; L-410; L-29"],
    ["small arms", "Česká zbrojovka", "CZ Bren 2 | Bren 2 | CZ BREN 2 | CZ 805 BREN | CZ-805; Scorpion EVO 3 | CZ Scorpion; Sa vz. 58"],
    ["radar", "ERA", "VERA-NG | Vera-E | VERA-E; ~Tamara; ReGUARD"],
    ["artillery", null, "MORANA"],
  ],
  SVK: [
    ["artillery", "Konštrukta", "Zuzana 2 | ~Zuzana; ~EVA"],
    ["armour", null, "~Vydra"],
  ],
  SRB: [
    ["artillery", "Yugoimport", "Nora B-52 | NORA B-52 | Nora B52; ~Nora | NORA; M-87 Orkan | Orkan; Morava MLRS | LRSVM Morava; ~Morava; M-77 Oganj; Šumadija | Sumadija; ~Aleksandar | ~Alexandar"],
    ["missile", null, "ALAS; RALAS; Košava | Kosava bomb"],
    ["armour", null, "Lazar III | Lazar 3 | Lazar; BOV M16 Milosh | Milosh | Miloš vehicle; M-84 | M-84AS1; ~Lasta"],
    ["uav", null, "Pegaz | Pegasus 011; Gavran | Gavran-145; Vrabac; Osica"],
    ["air defence", null, "PASARS-16 | PASARS"],
    ["anti-tank missile", null, "Bumbar"],
  ],
  BGR: [["artillery", null, "~KUB-S"], ["small arms", "Arsenal", "AR-M9 | Arsenal AR-M1"]],
  HRV: [["other", "DOK-ING", "MV-4 | MV-10"], ["small arms", "HS Produkt", "VHS-2"]],
  ROU: [["armour", null, "TR-85 | TR-85M1 Bizonul; TAB-71; Zimbrul; B33 Zimbru"]],
  TUR: [
    ["uav", "Baykar", "Bayraktar TB2 | TB2 | TB-2 | Bayraktar TB-2 | ~Bayraktar | Bayraktars; Bayraktar TB3 | TB3 | TB-3; Akinci | Bayraktar Akinci | Akıncı | Bayraktar Akıncı | Akinji; Kizilelma | Bayraktar Kizilelma | Kızılelma | Bayraktar Kızılelma; Mini Bayraktar | Bayraktar Mini"],
    ["uav", "Turkish Aerospace Industries", "Anka | ANKA | Anka-S | Anka-B; Anka-3 | ANKA-3; Aksungur; Super Simsek"],
    ["uav", null, "Vestel Karayel | Karayel-SU; Songar"],
    ["loitering munition", "STM", "Kargu | Kargu-2; Alpagu"],
    ["aircraft", "Turkish Aerospace Industries", "T129 ATAK | T129 | T-129 | ATAK helicopter | T-129 ATAK | T129 Atak; T-625 Gokbey | Gokbey | Gökbey; KAAN | Kaan fighter | TF-X | TF Kaan | TF-KAAN; Hurjet | Hürjet; Hurkus | Hürkuş | Hürkus | Hurkus-C; T929 ATAK-2"],
    ["armour", null, "~Altay; Kirpi | BMC Kirpi; Cobra II | Otokar Cobra II | Otokar Cobra | Cobra 2; ~Cobra; Arma 6x6 | Otokar Arma | Arma 8x8; Ejder Yalcin; Vuran; Tulpar; Kaplan MT; Pars III | FNSS Pars; ACV-15; Hizir; ~Ural; ~Amazon"],
    ["artillery", "Roketsan", "TRG-300 Kaplan | TRG-300 | TRG-300 Tiger; TRG-230; T-122 Sakarya | T-122; TRLG-230; Kasirga"],
    ["artillery", "MKE", "T-155 Firtina | Firtina | Fırtına; ~Boran; ~Panter"],
    ["missile", "Roketsan", "SOM | SOM-J | SOM-B1; MAM-L; MAM-C; MAM-T; Atmaca; ~Cakir | Çakır; ~Bora | Khan missile; ~Tayfun; J-600T; UMTAS | L-UMTAS; OMTAS; Cirit; Teber; TRG-122; Gokdogan; Bozdogan | Bozdoğan"],
    ["air defence", "Aselsan", "HISAR-A | Hisar-A; HISAR-O | Hisar-O | Hisar-O+; Siper; Korkut; Sungur; Steel Dome; Gokdeniz; ~Hisar"],
    ["naval vessel", null, "MILGEM | Milgem | MILGEM-class | Babur-class; Ada-class | Ada class | ADA-class | MILGEM Ada; Istif-class | Istanbul-class; Reis-class; TCG Anadolu; Hetman Ivan Mazepa; Dearsan; ULAQ; Tuzla-class"],
    ["electronic warfare", "Aselsan", "~Koral | KORAL; ASELPOD; ~CATS targeting"],
    ["anti-tank missile", null, "Karaok"],
    ["small arms", null, "MPT-76; MPT-55"],
    ["satellite", null, "Gokturk-1 | Göktürk-1; Gokturk-2; ~IMECE"],
  ],
}; // prettier-ignore
