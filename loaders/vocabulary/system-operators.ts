import { canonicalSystem, tightName } from "./system-names.js";

/**
 * Which foreign systems a country is widely known to have or to have ordered. It only tips the balance where an article leaves open
 * which of the countries that it names has a system: no row is made of it. `;` parts systems; a name stands for its variants too.
 */
const byCountry: Record<string, string> = {
  AZE: "Harop; Harpy; Orbiter; SkyStriker; Hermes 450; Hermes 900; Heron; Searcher; Aerostar; LORA; Spike; Barak-8; Barak MX; ATMOS; Lynx; EXTRA; SandCat; Tavor; Negev; SPYDER; Cardom; Sa'ar 62; Saar 62; OPV-62; Shaldag; Bayraktar TB2; Akinci; MAM-L; SOM; TRG-300; T-155; T-122; Cobra; Kasirga; JF-17; Super Mushshak; C-27J; Polonez; DANA; RM-70; Vampire; TOS-1; Smerch; T-90; BMP-3; BTR-82; Su-25; MiG-29; Mi-24; Mi-35; Mi-17; S-300; Buk; Tor; Igla; Kornet; Chrizantema; Mini Bayraktar; Green Pine; LAHAT; Belgrad-2; Marauder; Matador; HISAR; Warmate; HERO-120; Rampage; Ice Breaker; Iron Beam; HQ-9",
  ARM: "Pinaka; Swathi; ATAGS; MArG; Akash; Konkurs; ZADS; Bastion; Ground Master 200; Mistral; CAESAR; Su-30SM; Iskander; Scud; Smerch; Tochka; S-300; Osa; Tor; Buk; Igla; Verba; T-72; BM-21; BM-30; Grad; TOS-1; Mi-24; Su-25; Repellent; Kub; WM-80; Elbrus; BMP-2; Krunk",
  GEO: "Javelin; Stinger; Mistral; Ground Master 200; DANA; Warmate; Skylark; Hermes 450; Bayraktar TB2; S-60",
  KAZ: "A400M; C295; Anka; Arma; Su-30SM; S-300; Wing Loong; T-72; BTR-82; Barys; Arlan; Mi-35; Mi-171",
  UZB: "C295; Bayraktar TB2; Su-25; H225M; Super Tucano; FM-90; Mi-35; FD-2000",
  TKM: "Bayraktar TB2; C-27J; M-346; Super Tucano; SkyStriker; Orbiter; Spike; CH-3; FD-2000; KS-1A; QW-2",
  TUR: "S-400; F-16; Eurofighter Typhoon; F-4; Leopard 2; Heron; A400M; CH-47; Black Hawk; Type 209; Type 214; Harpy; HARM; C-130; Stinger; T129; Bayraktar; Anka; Altay; KAAN; Hisar; MILGEM; Tayfun; Kizilelma; E-7",
  ISR: "F-35; F-15; F-16; Dolphin-class; Dakar-class; Sa'ar 6; KC-46; AH-64 Apache; CH-53K; JDAM; GBU; Hellfire; Patriot; THAAD; Iron Dome; Arrow; David's Sling; MK-84; Iron Beam; C-130; Merkava; Black Hawk; M109; SM-3",
  IND: "Rafale; Su-30MKI; MiG-21; MiG-29; MiG-29K; Mirage 2000; Jaguar; S-400; T-90; T-72; BMP-2; BrahMos; MQ-9B; P-8I; C-17; C-130J; AH-64 Apache; Chinook; M777; K9 Vajra; Heron; Harop; Harpy; Barak-8; SPYDER; Spike; Scorpene; Kalvari; Talwar-class; Kilo-class; Akula; Chakra; INS Vikramaditya; Phalcon; MH-60R; C295; AK-203; SIG716; Javelin; Stryker; Igla; Mi-17; Ka-31; Il-76; A-50; Hermes 900; Python-5; SPICE; Tavor; Negev; Tejas; Pinaka; Akash; Excalibur; Hammer; Meteor; SkyStriker; Drishti; Rampage; LORA; Tushil; Tunguska; TPQ-37; Kornet; Smerch; MRSAM",
  PAK: "JF-17; J-10C; J-35; F-16; HQ-9; LY-80; VT-4; Hangor; Type 054A; Tughril-class; SH-15; Agosta 90B; Mirage III; Mirage 5; Bayraktar TB2; Akinci; MILGEM; Babur-class; T129; Wing Loong; CH-4; PL-15; Saab 2000 Erieye; P-3C; AMRAAM; Z-10; KJ-500; HQ-19; CM-400AKG; F-22P; YJ-12; C-802; Songar; YIHA; Al-Khalid; Shahpar; Fatah",
  BGD: "F-7; MiG-29; Yak-130; K-8; VT-5; MBT-2000; Type 035G; Ming-class; FM-90; Bayraktar TB2; C-802; J-10C; BTR-80; TRG-300; Eurofighter Typhoon",
  MMR: "Su-30; JF-17; Yak-130; MiG-29; K-8; CH-3; Orlan; Kilo-class; Ming-class; Mi-35; Pantsir; T-72; BTR; HQ-12; C-802",
  LKA: "Kfir; F-7; Type 053H2G",
  VNM: "Kilo-class; Su-30; Su-27; Su-22; Gepard; SPYDER; EXTRA; Kh-35; Bastion-P; S-300; T-90; Yak-130; T-6; BrahMos; Galil; ACCULAR; Heron; C295; ScanEagle; Pantsir; Derby; Python-5; EL/M-2106; Sigma; C-130; T-6C; TC-90",
  IDN: "Rafale; KAAN; KF-21; F-16; Su-30; Su-27; Su-35; T-50; Super Tucano; Scorpene; PPA; FREMM; Arrowhead 140; Bayraktar TB3; Akinci; Anka; Leopard 2; CAESAR; ASTROS; NASAMS; C-130J; A400M; AH-64 Apache; Khan; Kaplan MT; Harimau; Chang Bogo-class; BrahMos; Ground Master 400; Istif-class; CH-4; J-10; Mirage 2000-5; F-15; Black Hawk; H225M; Atmaca; Type 209; BMP-3F; Mistral",
  MYS: "Su-30MKM; F/A-18; Hornet; FA-50; Scorpene; PT-91; Anka; A400M; MiG-29; ATR-72; Kedah; Gowind; MILGEM; Ada-class; Starstreak; NSM; C-90; EC725; Ejder; Pendekar; Hawk",
  PHL: "BrahMos; FA-50; ATMOS; Sabrah; Hermes 900; Hermes 450; Spike; SPYDER; Super Tucano; A-29; T129; C295; C-130; Black Hawk; S-70i; Jose Rizal-class; Miguel Malvar-class; Tarlac-class; Shaldag; M113; ScanEagle; Mistral; NC-212; Guarani; VBTP; Typhon; NMESIS; Teresa Magbanua-class; FPS-3ME; J/FPS-3; Haeseong; AW159; Wildcat; Cardom; Pandur II; Acero; HIMARS; F-16; Bell 412; Turkish ATAK; TC-90; Abukuma-class; Galil",
  THA: "Gripen; F-16; Saab 340 Erieye; VT-4; S26T; Type 071E; T-50; Dominator; Hermes 900; Black Hawk; ATMOS; Stryker; Barak MX; Oplot; BTR-3; VL MICA; C295; D-4; IRIS-T; Skynex; PULS; D11A; Type 025T; FK-3; VN-1; AU-23",
  SGP: "F-35; F-15; F-16; Leopard 2; Type 218SG; HIMARS; Aster 30; SPYDER; Apache; Formidable-class; H225M; G550; Heron; Hermes 450; Orbiter 4; P-8; Archer-class; A330 MRTT; Gulfstream G550",
  JPN: "F-35; F-15; Tomahawk; Aegis; E-2D; V-22; RQ-4; Patriot; KC-46; SM-3; SM-6; JASSM; Joint Strike Missile; Type 12; MQ-9B; AMRAAM; F-2",
  KOR: "F-35; F-15K; F-16; Taurus; Patriot; P-8; RQ-4; SM-3; SM-6; K2; K9; KF-21; FA-50; Cheongung; L-SAM; Chunmoo; Hyunmoo; C-390; AH-64 Apache; Chinook; E-7; GlobalEye; A330 MRTT; Spike; Green Pine; Harpy; Heron; MH-60R; THAAD; Typhon; KSS-III; CH-47F; LAMD; AMRAAM; Python",
  PRK: "Hwasong; KN-23; KN-24; KN-25; Pukguksong; Nodong; Musudan; Koksan; MiG-29; Pantsir; Bulsae",
  TWN: "F-16; Harpoon; HIMARS; Abrams; M1A2T; Patriot; NASAMS; Switchblade; Altius; Stinger; Javelin; Mirage 2000; MQ-9B; MK-48; E-2; TOW; ATACMS; Paladin; Volcano; AN/TPS-77; AN/TPS-78; Hai Kun; Hsiung Feng; Sky Bow; Apache; P-3C; SLAM-ER; Black Hawk; Lafayette-class",
  AUS: "F-35; Super Hornet; Growler; Abrams; Redback; AS9; K9; Boxer; Hunter-class; Virginia-class; Tomahawk; HIMARS; NASAMS; P-8; MQ-4C Triton; C-130J; C-27J; Apache; Black Hawk; MH-60R; Spike; Mogami-class; NSM; SM-6; JASSM; LRASM; Hobart-class; Canberra-class; Taipan; Tiger; E-7; Ghost Bat; Collins-class; PrSM; Bushmaster; MRH-90; SSN-AUKUS; Barracuda; EOS",
  NZL: "P-8; C-130J; Bushmaster; NH90; Javelin",
  POL: "K2; K9; FA-50; Chunmoo; Homar; F-35; F-16; Patriot; HIMARS; Abrams; AH-64 Apache; Apache; Leopard 2; Bayraktar TB2; Spike; Javelin; NSM; AW149; AW101; Black Hawk; Saab 340; JASSM; IBCS; Arrowhead 140; Miecznik; CAMM; Krab; Borsuk; Piorun; C-130; A26; MiG-29; M-346; MQ-9; JASSM-ER; ATACMS; Rosomak; C295; Aerostat; Carl-Gustaf; A330 MRTT",
  ROU: "F-35; F-16; Patriot; HIMARS; Abrams; K9; Bayraktar TB2; Piranha V; Mistral; SPYDER; Watchkeeper; Cobra II; NSM; Hermes; IRIS-T; Lynx; Cougar; C-27J; Orbiter; H225M; Chiron; Skynex; Sandown-class; Hisar; Javelin; Iron Dome",
  BGR: "F-16; Stryker; MiG-29; Su-25; MMPV; NSM; Javelin; L-39",
  HUN: "Gripen; Leopard 2; Lynx; NASAMS; PzH 2000; H145M; H225M; C-390; Hero; Puma; L-39NG; IRIS-T; Gidran; Airbus; Dana",
  CZE: "F-35; Gripen; Leopard 2; CV90; SPYDER; CAESAR; UH-1Y; AH-1Z; C-390; Heron; Titus; MADR; L-159; ELM-2084; C295; Pandur; RBS 70; Mi-24",
  SVK: "F-16; CV90; Barak MX; Patria AMV; Black Hawk; UH-60; Zuzana; MiG-29; S-300; AH-1Z; MANTIS; Leopard 2; IRIS-T",
  HRV: "Rafale; Bradley; Leopard 2; HIMARS; Bayraktar TB2; PzH 2000; Black Hawk; MiG-21; CAESAR; Mistral; VAMP; Spike",
  SRB: "Rafale; FK-3; CH-92A; CH-95; Pantsir-S1; MiG-29; Mi-35; H145M; C295; PULS; Hermes 900; Mistral; BRDM-2; T-72; Repellent; Mi-17; Geran; Kornet; SkyStriker; HQ-17; Lancet; Nora",
  XKX: "Bayraktar TB2; Javelin; Vuran; Otokar; M1117; OMTAS",
  ALB: "Bayraktar TB2; Black Hawk; Javelin",
  MKD: "JLTV; Javelin; Bayraktar TB2; Stryker; LMM",
  SVN: "IRIS-T; Spike; C-27J; Patria AMV; Skyranger",
  GRC: "Rafale; F-35; F-16; Belharra; FDI; FREMM; Bergamini; Heron; Spike; PULS; Mirage 2000; Leopard 2; S-300; Type 214; M-346; MH-60R; Exocet; Meteor; Orbiter; Kimon; P-3; Barak MX; David's Sling; SPYDER; Apache; Marder; Switchblade; Patriot; SCALP; NH90; Bradley",
  CYP: "Barak MX; Tor; Buk; T-80; H145M; Mistral; Exocet; Gazelle; Mi-35; Aster; Aerostar",
  DEU: "F-35; Arrow 3; Heron TP; P-8; Chinook; CH-47F; Eurofighter Typhoon; Tornado; Taurus; Patriot; IRIS-T; Leopard; Puma; PULS; EuroPULS; Spike; Hermes; Trophy; NASAMS; C-130J; A400M; Type 212; F126; Skyranger; RCH 155; Boxer; MELLS; Meteor; Typhon; Tomahawk; HX-2; Marder; MQ-9B",
  FRA: "Rafale; MQ-9; E-2D; C-130J; A400M; A330 MRTT; CAESAR; Mirage 2000; GlobalEye; HIMARS; SAMP/T; Hawkeye; Leclerc; NH90; Charles de Gaulle; Mistral-class",
  GBR: "F-35; P-8; E-7; Apache; Chinook; Eurofighter Typhoon; MQ-9; Protector; Tomahawk; Ajax; Archer; Boxer; Storm Shadow; Watchkeeper; Challenger; NSM; Trident; Brimstone; Orbiter; Exactor; Challenger 2; C-17; A400M; DragonFire",
  ITA: "F-35; Eurofighter Typhoon; G550; HIMARS; Spike; KF51; Lynx; M-346; SAMP/T; KC-46; A330 MRTT; C-27J; FREMM; Centauro; MQ-9; Leopard",
  ESP: "Eurofighter Typhoon; Spike; SILAM; PULS; SPIKE LR2; Patriot; NASAMS; Leopard 2; F110; S-80; A400M; NH90; Harrier; Hornet; MQ-9; Hurjet; Tiger; Chinook; Pizarro; ATMOS; Taurus; SIRTAP",
  PRT: "F-16; KC-390; C-390; Super Tucano; A-29; Merlin; Leopard 2; CAESAR; Black Hawk; OGASSA",
  NLD: "F-35; Patriot; PULS; Tomahawk; MQ-9; Boxer; PzH 2000; CV90; Apache; Chinook; Barracuda; Orka; C-390; NASAMS; F-16; Spike; CAMM; JASSM; Hermes 450; Skyranger; H225M; Leopard 2; Walrus-class",
  BEL: "F-35; F-16; CAESAR; MQ-9B; Griffon; Jaguar; H145M; NASAMS; Mistral; Piorun; A400M; Skyranger; Serval",
  DNK: "F-35; F-16; CAESAR; ATMOS; PULS; SAMP/T; P-8; MQ-9B; Leopard 2; CV90; MH-60R; Piranha V; NASAMS; IRIS-T; VL MICA; Skyranger; Bohdana; Absalon-class; Spike",
  NOR: "F-35; P-8; Leopard 2; K9; Type 26; Type 212; NASAMS; CV90; C-130J; MH-60R; AW101; Chunmoo; HIMARS; Javelin; NSM; Patriot; ULA-class; NH90; IRIS-T; Piorun; Archer",
  SWE: "Gripen; Patriot; Black Hawk; GlobalEye; Archer; C-390; IRIS-T; CV90; A26; Leopard 2; Strv 122; Patria 6x6; NLAW; ASC 890; Taurus; PULS; NH90",
  FIN: "F-35; David's Sling; K9; Hornet; Leopard 2; NASAMS; Spike; Gabriel; M270; Hawk; Patria; Orbiter; NH90; Javelin; GMLRS; AMRAAM",
  EST: "K9; HIMARS; Blue Spear; CAESAR; IRIS-T; Spike; Javelin; Orbiter; CV90; Mistral; Piorun; Chunmoo; MILREM; ARMA; NMS; Eurospike; Carl-Gustaf",
  LVA: "HIMARS; NSM; IRIS-T; Patria 6x6; Spike; ASCOD; Black Hawk; Javelin; M109; CVR(T)",
  LTU: "HIMARS; NASAMS; Boxer; Vilkas; PzH 2000; Leopard 2; Switchblade; CAESAR; JLTV; Black Hawk; Javelin; Spike; CV90; C-27J; Mars; GROM; RBS 70; Warmate; C-390",
  CHE: "F-35; Patriot; Hornet; F/A-18; Hermes 900; IRIS-T; Piranha; F-5; Leopard 2; RCH 155; Eagle V; ADS 15; Archer",
  AUT: "Eurofighter Typhoon; Black Hawk; C-390; Skyranger; AW169; Leopard 2; Pandur; M-346; IRIS-T; Ulan; Saab 105; CAMCOPTER",
  UKR: "F-16; ATACMS; HIMARS; Patriot; Storm Shadow; SCALP; Leopard; Abrams; Challenger 2; Bradley; Marder; Stryker; IRIS-T; NASAMS; Gepard; CAESAR; PzH 2000; Krab; M777; Archer; CV90; Bayraktar TB2; Javelin; NLAW; Stinger; Starstreak; Martlet; Switchblade; Phoenix Ghost; Mirage 2000-5; Gripen; SAMP/T; Hawk; Aspide; Crotale; S-300; Buk; Osa; MiG-29; Su-27; Su-24; Su-25; T-72; T-64; T-84; PT-91; Bohdana; Neptune; Palianytsia; Flamingo; Magura; Sea Baby; Liutyi; Zuzana; DANA; RM-70; Vampire; M270; GLSDB; JDAM; HARM; Hammer; Brimstone; Kirpi; Bushmaster; Humvee; MaxxPro; M113; Piorun; Warmate; FlyEye; Skynex; Skyranger; RCH 155; Taurus; Tomahawk; AMRAAM; PAC-3; Mi-8; Mi-17; Tochka; Grad; Vilkha; Stugna; ASC 890; VAMPIRE; Excalibur; GMLRS; Hellfire; TRML-4D; HX-2; Vector; Black Hornet; Sea King; AS90; M109; Dingo; Senator; RBS 70; Mistral; Cheongung; ERAM; Merops; Hrim-2; Peklo; AASM; VAB; AMX-10RC; Harpoon; APKWS; Ground Master 200; Oerlikon; Puma; Raven; ScanEagle; Wisent; Giraffe; Iskander",
  RUS: "Shahed; Geran; Mohajer-6; Fateh-360; Fath-360; KN-23; Lancet; Kinzhal; Iskander; Kalibr; Kh-101; Kh-22; Zircon; Oreshnik; S-400; S-300; Pantsir; Su-34; Su-35; Su-57; Su-24; Su-25; Su-27; Tu-95; Tu-22M3; Tu-160; A-50; Il-76; T-90; T-72; T-80; T-62; Tor; Buk; Orlan; Ka-52; Mi-28; Mi-24; Mi-8; KAB; FAB; TOS-1; Tornado-S; Smerch; Uragan; Grad; Koksan; MiG-31; Bastion; Oniks; Sarmat; Yars; Burevestnik; Krasukha; Forpost; Inokhodets; Garpiya; Searcher; Kilo-class; Buyan-M; Moskva; Supercam; Zala; Kub; Armata; Msta; BMP; BTR; Kh-59; Kh-31; Kh-35; Poseidon; Bulava; Hwasong-11A",
  BLR: "S-400; Oreshnik; Iskander; Su-30SM; Polonez; Mi-35; BTR-82; Tor-M2; Yak-130",
  SAU: "F-15; F-15SA; Eurofighter Typhoon; Patriot; THAAD; CH-4; Wing Loong; Akinci; MQ-9B; F-35; Apache; Abrams; MMSC; Avante 2200; Al Jubail-class; CAESAR; LAV 700; Tornado; Silent Hunter; DF-3; DF-21; Hawk; C-130J; A330 MRTT; E-3; Cheongung; AMRAAM; APKWS; KAAN; Storm Shadow; Brimstone; Chinook; Black Hawk; MH-60R; Paladin; PLZ-45; Exocet; GBU-39; Paveway; KC-130; Skyguard; Aster; Harpoon",
  ARE: "F-16; Mirage 2000; Rafale; Patriot; THAAD; Pantsir-S1; Cheongung; Wing Loong; CH-4; MQ-9B; Barak; SPYDER; Leclerc; BMP-3; G6; AH-4; HIMARS; GlobalEye; Gowind; Falaj; Chinook; CH-47F; Apache; C-17; Bayraktar TB2; L-15; Black Hawk; Predator; Tejas; Hermes 900; F-35; Javelin; ATACMS; C-130; A330 MRTT; Baynunah-class; Badr-class; M4; AW139; H225M; Saab 340; Archer",
  QAT: "Rafale; F-15QA; Eurofighter Typhoon; Patriot; MQ-9B; NASAMS; Apache; Leopard 2; PzH 2000; Doha-class; Al Zubarah-class; Bayraktar TB2; SY-400; BP-12A; NH90; C-17; C-130J; FS-LIDS; AN/FPS-132; Hawk; Vuran; PARS; Super Mushshak; Javelin; Exocet; Mistral; Altay; M-346; KC-390",
  KWT: "Eurofighter Typhoon; Patriot; Abrams; Hornet; Super Hornet; Caracal; H225M; Apache; Bayraktar TB2; NASAMS; M-84; KC-130; Falaj 3; Pandur",
  BHR: "F-16; Patriot; AH-1Z; M1A2; Abrams; HIMARS; HQ; VT-4; SH-15; M109; TOW; Oliver Hazard Perry-class",
  OMN: "Eurofighter Typhoon; F-16; Hawk; NASAMS; Khareef-class; Javelin; Challenger; Pars III; NH90; Piranha",
  YEM: "Burkan; Quds; Samad; Qasef; Toophan; Badr",
  JOR: "F-16; HIMARS; Marder; M60; Cobra; AH-1F; Cheetah; Centauro; AMX; Black Hawk; Javelin; Leclerc; Bell 505; CH-4; Osa; C-130; Challenger; Viper; Al-Hussein; Patriot; Gepard; Yasa; RPG-32; PC-21; Blackjack",
  IRQ: "F-16; T-90; Su-25; Mi-28; Mi-35; Pantsir-S1; CH-4; CH-5; Abrams; C-130J; T-50; Rafale; L-159; Cheongung; M-SAM; JF-17; Caracal; H225M; Bayraktar TB2; Super Mushshak; BMP-3; Bell 412; TOS-1A; King Air; Ground Master 400; CAESAR; Hellfire; Kornet",
  IRN: "Shahed; Mohajer; Fateh; Sejjil; Kheibar Shekan; Fattah; Emad; Ghadr; Khorramshahr; Shahab; Zolfaghar; Haj Qassem; Qader; Noor; Bavar-373; Khordad; Arash; Ababil; Karrar; S-300; F-14; F-4; F-5; MiG-29; Su-24; Su-35; Yak-130; Mi-28; Tor-M1; S-400; Kilo-class; C-802; HQ-9; J-10; Paveh; Hoveyzeh; Qiam; Tupolev; Verba; Rezvan; Arman; Kowsar; Ghadir-class; Meraj; Moudge-class; Gaza; Fotros; Kaman; Soumar; HAWK; Phoenix; Azarakhsh",
  SYR: "S-300; Pantsir-S1; Buk; S-200; Scud; MiG-29; Su-24; Mi-8; L-39; Yakhont; T-72; T-90; Bastion; Tochka",
  LBN: "Super Tucano; Hellfire; Bradley; Huey; M198; VAB; Cessna; Copperhead",
  EGY: "Rafale; Su-35; MiG-29M; F-16; Apache; AH-64E; Chinook; Abrams; K9; Mistral-class; FREMM; Gowind; MEKO A200; Type 209; IRIS-T; S-300VM; Buk; Tor; T-90; Ka-52; C-130J; Patriot; NASAMS; Wing Loong; Bergamini; AW149; AW189; J-10; KF-21; FA-50; Eurofighter Typhoon; M-346; SCALP; C295; HQ-9; Scud; Bayraktar TB2; KJ-500; Javelin; Stinger; TOW; Mirage 2000; Hammer; RAM; M60; Fahd; Akinci; KAAN; MICA; Storm Shadow",
  LBY: "Bayraktar TB2; Wing Loong; Pantsir; MiG-29; MiG-23; Su-24; Kirpi; T-155; Hawk; Akinci; Al-Mared; Korkut; Panthera; Su-22; AT-802",
  TUN: "Anka; Super Tucano; T-6C; ScanEagle; Black Hawk; C-130; Kirpi; Javelin; F-5; Ejder; MaxxPro; Bell 412; Cougar; OH-58",
  DZA: "Su-30; Su-30MKA; Su-35; Su-57; Su-34; MiG-29; S-400; S-300; Pantsir; T-90; BMPT; Kilo-class; Iskander; Kalibr; MEKO A200; Il-76; Yak-130; Su-24; Mi-28; Wing Loong; CH-4; Anka; Aksungur; CH-3; YLC-8; SY-400; HQ-9; Mi-26; Buk-M2; Rezonans-N; C28A; Boxer; Fuchs; TOS-1A; Kornet; C-130J; A330; M4; Repellent; BMP; Y-12; PLZ-45; CX-1; YJ-12; SH-15; VT-4; SR-5; T-72; Club; Pantsir-SM; Tigr; Borey; Kalaat; LHD",
  MAR: "Bayraktar TB2; Akinci; Harop; Barak MX; Heron; Hermes 900; SpyX; ThunderB; WanderB; PULS; ATMOS; F-16; Abrams; Apache; AH-64E; HIMARS; ATACMS; Patriot; Ofek-13; Ofek; CAESAR; FREMM; SIGMA 10514; Avante; Mirage F1; Wing Loong; MQ-9B; C-130; C-390; Chinook; Spike; Mistral; Skylock; Sabrah; Merkava; Scorpene; Harfang; M1117; Tiger 1; VBCI; VT-1; Sky Dragon 50; FD-2000; VAB; EL/M-2084; TOW; Javelin; Ground Master 400; WhAP; Alinet; H225M; Caracal; Bayraktar; Stinger; JSOW; Gulfstream G550; Pleiades; Drone Dome; Cobra II; SPYDER; L-39; F-5; F-35; Harpoon; AMRAAM; MK-84; Su-57; ALTIUS",
  MRT: "Super Tucano; C295; Hummingbird; Bayraktar TB2; WhAP",
  MLI: "Bayraktar TB2; Akinci; Su-25; L-39; Mi-24; Mi-35; Mi-8; Super Tucano; C295; T-72; BTR-82; BTR-80; H215; Typhoon; Cougar; Spartak; VN-22; CS/SS4",
  NER: "Bayraktar TB2; Hurkus; Aksungur; Karayel; Mi-17; Su-25; C-130; Gazelle; Mamba",
  BFA: "Bayraktar TB2; Akinci; Super Tucano; Mi-17; Mi-35; VT-2; C295; SR-5; Cobra; WM-120",
  TCD: "Su-25; Anka; Aksungur; Hurkus; Mi-24; C-27J; AL-205",
  NGA: "Super Tucano; A-29; JF-17; T129; Wing Loong; CH-3; CH-4; M-346; Alpha Jet; Bayraktar TB2; AH-1Z; Mi-35; VT-4; SH-5; Mi-171; Songar; AW109; C-295; Aerostar; L-39; F-7; Casspir; MRAP; King Air; OPV 76; Su-30",
  ETH: "Bayraktar TB2; Akinci; Su-27; Su-30; Wing Loong; Mohajer-6; Pantsir-S1; T-72; S-75; SH-15; Aksungur; C-130; Orlan; Mi-35; MiG-23; VN-4; PHL-03; AR2",
  SOM: "Bayraktar TB2; Akinci; T129; Kirpi; Cobra",
  KEN: "Hurkus; Hizir; F-5; AH-1F; MD 530; SPYDER; Bayraktar TB2; Akrep; VN-4; C-27J; Hermes",
  UGA: "Su-30; T-90; T-72; Mi-28; Hermes 900; L-39; Mamba; Mi-35; Casspir",
  RWA: "Bayraktar TB2; Spike; PULS; ATMOS; Cobra; SH-3; CAESAR; TL-50; Wing Loong; RDF; NORA; SandCat",
  COD: "CH-4; Su-25; Mi-24; Wing Loong; Caiman; T-72; SU-25; Akinci; VN-22",
  SDN: "Bayraktar TB2; Akinci; Mohajer-6; Ababil; MiG-29; Su-24; Su-25; Karakoram-8; K-8; JF-17; Shahpar; Su-30; Il-76; An-12; FTC-2000; Su-35; WS-2; Zajil; Nour; T-72; Antonov; HQ-9; Safrat; FK-2000",
  AGO: "Su-30; C295; Super Tucano; K-8; Mi-171; Casspir; T-72; Ofek; BMP; MiG-21",
  ZAF: "Gripen; Hawk; MEKO; Type 209; Rooivalk; C-130; A-Darter; Badger; Umkhonto; G6; IRIS-T",
  BRA: "Gripen; F-39; C-390; KC-390; Scorpene; Riachuelo; Tamandare-class; ASTROS; Leopard 1; Guarani; Centauro II; Black Hawk; H225M; Hermes 900; Heron; ATMOS; Spike; Meteor; IRIS-T; Super Tucano; RBS 70; Mi-35; Sabre; Exocet; LMV; A-4; Nauru; EMADS; Akash; CAMM; Javelin; F-5; Type 209; SIATT; MAX 1.2",
  ARG: "F-16; Stryker; Skyhawk; Super Etendard; OPV; Gowind; P-3C; Scorpene; Tejas; JF-17; C-130; TAM; IA-63; Bell 407; Kfir; HERO; Spike; Exocet; Mirage",
  CHL: "F-16; Leopard 2; Type 23; Scorpene; Gripen; Marder; E-3; Black Hawk; C-130; Barak; Spike; Hermes 900; F-5; Type 209; ATMOS; HH-60; NASAMS; IRIS-T; PULS; LORA",
  COL: "Kfir; Gripen; F-16; Rafale; Black Hawk; UH-60; Mi-17; Hermes 900; Hermes 450; ATMOS; Barak MX; LAV III; Super Tucano; Spike; C-130; Type 209; SIGMA; Galil; Hermes; Stryker; Python-5; Derby; AW; PES; ScanEagle; APC",
  PER: "Gripen; F-16; Mirage 2000; MiG-29; KF-21; FA-50; Su-25; K2; K808; Type 209; Spike; Barak; PULS; Rafale; Mi-17; C-27J; KT-1; L-410; HDC; Mi-35; Hermes 900; White Tiger; BTR-80; Anka",
  VEN: "Su-30; F-16; S-300; S-300VM; Buk; T-72; Mi-17; Mi-35; AK-103; K-8; Mohajer; ANSU; Peykaap; Igla; VN-16; VN-18; BMP-3; Smerch; Pechora; Grad; C-802; CM-90; Zolfaghar; Type 209; JYL-1; Pantsir",
  MEX: "Black Hawk; C-130; F-5; Hermes 900; Hermes 450; UH-60; Sigma; PC-7; Pegasus; T-6C; Sandcat; Mi-17; C295; DN-XI; C-27J; King Air; Dornier; ASPIDE",
  USA: "Iron Dome; Trophy; Spike; NSM; Hero; F-35; F-16; F-15; F-22; B-52; B-2; Tomahawk; Patriot; THAAD; HIMARS; Typhon; M777; Apache; Hellfire; MQ-9; MK-84; SM-3; SM-6; Aegis; Arleigh Burke-class; Constellation-class; PrSM; Coyote; Merops; Abrams; ATACMS; GBU-57; KC-135; C-17; V-22; Dark Eagle; NMESIS; Black Hornet; XM7; Pilatus; M3E1; Carl-Gustaf; LUCAS; Minuteman III; Rafael SMASH; SMASH; Merops; KC-46; B-21; M10; L-39",
  CAN: "F-35; P-8; CH-148; Leopard 2; Type 26; MQ-9B; HIMARS; Heron; C-17; CF-18; River-class; RBS 70; Hermes 900; NASAMS; A330 MRTT; LAV 6; Type 212CD; KSS-III; GlobalEye; M777; C-130J; Gripen; Hornet",
  CHN: "Su-35; S-400; S-300; J-20; J-10; J-16; J-35; H-6; DF-17; DF-21; DF-26; Y-20; KJ-500; Type 055; Kilo-class; Il-76; Fujian; WZ-7; Harpy; Su-27; Su-30; Type 052D; TB-001; BZK-005; WZ-10; Liaoning; HQ-9; Sovremenny-class; DF-41; Z-20; YJ-21",
  KHM: "KS-1C; PHL-81; SH-1; T-55; Type 90; BM-21; PHL-03; Ming-class; Type 056; QW-3; HQ",
  AFG: "Super Tucano; MD 530; Black Hawk; Mi-17; Humvee; ScanEagle; C-130; M4; Huey",
  SEN: "CAESAR; OPV 58S; Marte; Casspir; KT-1; Aerostar; Mistral; SandCat",
  CMR: "SandCat; Arquus; VN-4; Panthera; Spartan; Bayraktar",
  TGO: "Bayraktar TB2; CN-235; Gazelle; Mi-17; Mi-35",
  CIV: "SandCat; Sandcat; C295; Mi-24; BTR-80; Cayman; VAB; Aerostar",
  BWA: "Gripen; Piranha; SPYDER; KF-16; LAV; AS350; Kornet",
  ECU: "Kfir; Super Tucano; H145M; A-29; Mirage; Cougar; SandCat; Hawkeye; Pakistan; Type 209; Huey; CN-235",
  BOL: "K-8; Tiger",
  URY: "Super Tucano; OPV; A-37; C-212",
  PRY: "Super Tucano; Mistral; SIGMA; Bell 407; C-130",
  KGZ: "Bayraktar TB2; Aksungur; Akinci; Anka; Orlan-10; S-300; Mi-17; Pechora; Tor; Mi-24",
  TJK: "Ababil-2; Orlan; Yak; VN-3; Mi-24; Cobra; Bulat; Pechora",
  LAO: "Yak-130; T-72; BRDM-2M; Mi-17; K-8",
  MDA: "Piranha; Ground Master 200; GM200; BTR; MiG-29; Mistral",
  MLT: "AW139; P71; King Air",
  IRL: "C295; PC-9M; Javelin; Piranha; SMART-S; RBS 70; F-16",
  ISL: "P-8",
}; // prettier-ignore

const operators = new Map<string, Set<string>>();
for (const [country, list] of Object.entries(byCountry))
  for (const name of list.split("; "))
    for (const key of new Set([tightName(name), tightName(canonicalSystem(name))]))
      operators.set(key, (operators.get(key) ?? new Set()).add(country));

const isDigit = (letter: string): boolean => letter >= "0" && letter <= "9";
const found = new Map<string, ReadonlySet<string>>();

/** The countries known to have a system or its family (`Su-30` for `Su-30MKI`); empty where the list does not say. */
export function knownOperators(name: string): ReadonlySet<string> {
  const key = tightName(name);
  const known = found.get(key);
  if (known) return known;
  const all = new Set<string>();
  for (let end = key.length; end > 1; end--) {
    // a family ends where letters and digits part: "su30" of "su30mki", not "tor" of "tornado"
    if (end < key.length && isDigit(key[end - 1]) === isDigit(key[end])) continue;
    for (const country of operators.get(key.slice(0, end)) ?? []) all.add(country);
  }
  if (found.size < 10_000) found.set(key, all);
  return all;
}
