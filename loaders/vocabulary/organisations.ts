/** A body that is quoted or acts: its names, the usual one first, what it is, and its country where it has one. */
export interface Organisation {
  names: string[];
  kind: "data" | "press" | "agency" | "body";
  country: string | null;
}

/** One string a body, spellings apart by ` | `. "data" are those that count the arms trade. */
const byKind: Record<Organisation["kind"], Record<string, string[]>> = {
  data: {
    "": ["SIPRI | Sipri | Stockholm International Peace Research Institute | Stockholm Peace Research Institute | Stockholm International Peace Institute | Stockholm International Institute for Peace Research | International Peace Research Institute in Stockholm | Stockholm Institute for Peace Research | Stockholm Institute | Stockholm institute | Stockholm peace institute | Stockholm Peace Institute | Stockholm tables | Stockholm figures | Stockholm data | Stockholm numbers | Stockholm list | Stockholm lists | Stockholm ranking | Stockholm sheet | Stockholm report | Stockholm count | Stockholm think tank | Stockholm think-tank | Swedish peace institute | Swedish peace research institute | Swedish arms institute | Stockholm researchers | SIPRI Arms Transfers Database | Sipri Arms Transfers Database | Arms Transfers Database | SIPRI Yearbook | SIPRI database | SIPRI Fact Sheet", "IISS | International Institute for Strategic Studies | International Institute of Strategic Studies | The Military Balance", "UN Register of Conventional Arms | United Nations Register of Conventional Arms | UNROCA | U.N. Register of Conventional Arms | UN arms register", "UN Comtrade | Comtrade | COMTRADE", "Jane's | Janes | IHS Jane's | IHS Janes | Jane's Defence Weekly | Janes Defence Weekly | Jane's Information Group | IHS Markit", "Small Arms Survey", "Forecast International", "Global Firepower | GlobalFirepower", "Conflict Armament Research", "Avascent", "Teal Group"],
    USA: ["CRS | Congressional Research Service | US Congressional Research Service", "Center for Strategic and International Studies | CSIS", "WMEAT | World Military Expenditures and Arms Transfers", "Security Assistance Monitor"],
    DEU: ["Bonn International Center for Conversion | BICC"],
    GBR: ["Campaign Against Arms Trade | CAAT"],
  },
  press: {
    "": ["Middle East Eye", "Reuters", "Associated Press | AP", "Agence France-Presse | AFP", "Al Jazeera", "Al-Monitor", "Al Arabiya", "Asharq Al-Awsat", "Defense News", "Breaking Defense", "Defense One", "Defence Blog", "Army Recognition", "Naval News", "Shephard", "FlightGlobal", "Aviation Week", "The War Zone", "Eurasianet", "The Diplomat", "Asbarez", "Middle East Monitor", "Nikkei | Nikkei Asia"],
    ISR: ["The Jerusalem Post | Jerusalem Post", "Haaretz | Ha'aretz", "Maariv | Ma'ariv", "Ynet | ynet | Ynetnews", "Yedioth Ahronoth | Yediot Aharonot | Yedioth Aharonoth", "The Times of Israel | Times of Israel", "Israel Hayom", "Globes", "Calcalist", "Walla", "Channel 12", "Channel 13", "Israel Defense", "i24NEWS | i24 News", "TheMarker", "Army Radio"],
    USA: ["The New York Times | New York Times", "The Washington Post | Washington Post", "The Wall Street Journal | Wall Street Journal", "Bloomberg", "CNN", "Foreign Policy", "Foreign Affairs", "Axios", "Politico", "RFE/RL | Radio Free Europe/Radio Liberty | Radio Liberty", "Voice of America | VOA", "NBC News", "Fox News", "UPI", "The National Interest", "Stratfor"],
    GBR: ["Financial Times", "The Guardian", "BBC", "The Economist", "The Times", "The Telegraph | Daily Telegraph", "The Independent", "Sky News"],
    FRA: ["Le Monde", "Le Figaro", "La Tribune", "Les Echos", "Intelligence Online"],
    DEU: ["Der Spiegel", "Deutsche Welle", "Süddeutsche Zeitung", "Frankfurter Allgemeine Zeitung", "Die Welt", "Handelsblatt", "Die Zeit", "DPA"],
    ITA: ["La Repubblica", "Corriere della Sera", "ANSA"],
    ESP: ["El País | El Pais", "El Mundo"],
    RUS: ["TASS | Tass | ITAR-TASS", "Interfax", "Kommersant", "RIA Novosti | RIA", "Sputnik", "Vedomosti", "Izvestia", "Nezavisimaya Gazeta"],
    UKR: ["Ukrinform", "Kyiv Post", "Defense Express", "Kyiv Independent"],
    AZE: ["Trend News Agency", "Report.az", "Azertac | AZERTAC", "APA", "Haqqin.az"],
    ARM: ["Armenpress", "PanARMENIAN", "Hetq", "CivilNet", "News.am"],
    TUR: ["Anadolu Agency | Anadolu", "Hürriyet | Hurriyet", "Daily Sabah", "Milliyet"],
    IRN: ["Fars News Agency | Fars", "Tasnim", "IRNA", "Mehr News", "Press TV", "Kayhan"],
    IND: ["The Hindu", "Times of India | The Times of India", "Hindustan Times", "Indian Express", "The Print | ThePrint", "Economic Times", "PTI | Press Trust of India", "ANI", "NDTV", "Business Standard"],
    PAK: ["The News International", "Express Tribune"],
    CHN: ["Xinhua", "Global Times", "South China Morning Post", "China Daily"],
    JPN: ["Kyodo", "Yomiuri Shimbun", "Asahi Shimbun"],
    KOR: ["Yonhap", "Korea Herald", "Korea Times", "Chosun Ilbo", "JoongAng Ilbo"],
    POL: ["Rzeczpospolita", "Defence24", "Gazeta Wyborcza", "PAP"],
    GRC: ["Kathimerini | Ekathimerini", "Ta Nea"],
    CHE: ["Neue Zürcher Zeitung", "Swissinfo"],
    SWE: ["Dagens Nyheter", "Svenska Dagbladet"],
    EGY: ["Al-Ahram | Al Ahram"],
    ARE: ["Gulf News"],
    SAU: ["Arab News"],
    QAT: ["Gulf Times"],
    BRA: ["Folha de S.Paulo", "O Globo"],
    DZA: ["Menadefense"],
  },
  agency: {
    USA: ["Defense Security Cooperation Agency | DSCA", "CIA", "FBI"],
    ISR: ["SIBAT | Sibat", "Mossad", "Shin Bet", "Defense Export Controls Agency | DECA", "Central Bureau of Statistics"],
    RUS: ["Federal Service for Military-Technical Cooperation | FSMTC", "FSB"],
    KOR: ["DAPA | Defense Acquisition Program Administration"],
    POL: ["Armament Agency"],
    TUR: ["Presidency of Defence Industries | SSB | Defence Industry Agency"],
    FRA: ["DGA | Directorate General of Armaments"],
    ITA: ["UAMA"],
    CHE: ["armasuisse | Armasuisse", "SECO"],
    SWE: ["FMV | Swedish Defence Materiel Administration"],
    IND: ["Defence Acquisition Council | DAC", "DRDO"],
  },
  body: { "": ["NATO", "United Nations | UN | U.N.", "European Union | EU | E.U.", "OSCE", "European Parliament", "Security Council", "Knesset", "Arab League", "OPEC", "IAEA"], DEU: ["Bundeswehr", "Bundestag", "Luftwaffe"], ISR: ["Israel Defense Forces | Israel Defence Forces | Israeli Defense Forces | IDF"], CHN: ["People's Liberation Army | PLA"], GBR: ["Royal Navy", "Royal Air Force | RAF"], USA: ["US Congress | Congress", "US Army | U.S. Army", "US Navy | U.S. Navy", "US Air Force | U.S. Air Force", "Marine Corps"], AUS: ["Royal Australian Navy", "Royal Australian Air Force"], NLD: ["Royal Netherlands Army", "Royal Netherlands Navy"], SAU: ["Royal Saudi Land Forces", "Royal Saudi Air Force"] },
}; // prettier-ignore

/** Every organisation the vocabulary knows. */
export const organisations: Organisation[] = Object.entries(byKind).flatMap(([kind, countries]) =>
  Object.entries(countries).flatMap(([country, list]) =>
    list.map((names) => ({ names: names.split(" | "), kind: kind as Organisation["kind"], country: country || null })),
  ),
);
