/** Arms fairs by country and town, in lower case. Fairs that move from country to country are left out. */
const NAMES: Record<string, Record<string, string>> = {
  ARE: { "Abu Dhabi": "idex, navdex, umex, isnr", Dubai: "dubai airshow, dubai air show" },
  QAT: { Doha: "dimdex, milipol qatar" },
  SAU: { Riyadh: "world defense show, world defence show" },
  BHR: { Manama: "bidec, bahrain international airshow, bahrain airshow" },
  JOR: { Amman: "sofex" },
  EGY: { Cairo: "edex" },
  TUR: { Istanbul: "idef, saha expo, saha" },
  AZE: { Baku: "azerbaijan international defence exhibition, azerbaijan international defense exhibition" },
  FRA: { Paris: "eurosatory, euronaval, paris air show, paris airshow, le bourget, milipol paris, sofins" },
  GBR: {
    London: "dsei",
    Farnborough: "farnborough, farnborough airshow, farnborough air show",
    Fairford: "royal international air tattoo",
  },
  DEU: { Berlin: "ila, ila berlin", Nuremberg: "enforce tac" },
  POL: { Kielce: "mspo" },
  CZE: { Brno: "idet" },
  SVK: { Bratislava: "ideb" },
  BGR: { Plovdiv: "hemus" },
  ROU: { Bucharest: "bsda" },
  SRB: { Belgrade: "partner" },
  GRC: { Athens: "defea" },
  ESP: { Madrid: "feindef" },
  RUS: {
    Moscow:
      "maks, army-2015, army-2016, army-2017, army-2018, army-2019, army-2020, army-2021, army-2022, army-2023, army-2024",
  },
  BLR: { Minsk: "milex" },
  KAZ: { Astana: "kadex" },
  IND: { Bengaluru: "aero india", Lucknow: "defexpo, def expo" },
  PAK: { Karachi: "ideas" },
  KOR: { Seoul: "seoul adex", Goyang: "dx korea" },
  JPN: { Tokyo: "dsei japan" },
  CHN: { Zhuhai: "zhuhai airshow, zhuhai air show, airshow china" },
  SGP: { Singapore: "singapore airshow, singapore air show, imdex" },
  MYS: { "Kuala Lumpur": "dsa, defence services asia", Langkawi: "lima" },
  IDN: { Jakarta: "indo defence, indo defense, indodefence" },
  THA: { Bangkok: "defense & security" },
  VNM: { Hanoi: "vietnam international defence expo, vietnam defence expo, vietnam defense expo" },
  AUS: { Melbourne: "avalon airshow, land forces", Sydney: "indopacific" },
  ZAF: { Pretoria: "aad, africa aerospace and defence" },
  CHL: { Santiago: "fidae" },
  BRA: { "Rio de Janeiro": "laad" },
  PER: { Lima: "sitdef" },
  COL: { Bogota: "expodefensa" },
  MEX: { "Mexico City": "famex" },
  USA: { Washington: "ausa" },
};

/** Where an arms fair is held, by its name in lower case. */
export const FAIR_PLACES: ReadonlyMap<string, readonly [country: string, town: string]> = new Map(
  Object.entries(NAMES).flatMap(([country, towns]) =>
    Object.entries(towns).flatMap(([town, names]) =>
      names.split(", ").map((name): [string, [string, string]] => [name, [country, town]]),
    ),
  ),
);
