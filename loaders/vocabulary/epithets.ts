/** Regions that stand for a country in `the Gulf nation`, `the Southeast Asian country`: ISO 3166-1 alpha-3 codes by lower-case words. */
const rows: [words: string, codes: string][] = [
  ["gulf | gulf arab | arab gulf | persian gulf", "SAU ARE QAT KWT BHR OMN"],
  ["arab", "SAU ARE QAT KWT BHR OMN YEM IRQ JOR LBN SYR EGY LBY TUN DZA MAR SDN"],
  ["middle eastern | middle east", "SAU ARE QAT KWT BHR OMN YEM IRQ JOR LBN SYR EGY ISR IRN TUR"],
  ["north african | maghreb", "EGY LBY TUN DZA MAR SDN"],
  ["west african", "NGA GHA SEN MLI NER CIV BFA TGO BEN GIN LBR SLE GMB MRT"],
  ["east african", "KEN UGA TZA ETH RWA BDI SOM DJI ERI SSD"],
  ["central african", "CMR TCD CAF COG COD GAB GNQ"],
  ["southern african", "ZAF ZWE ZMB BWA NAM MOZ AGO MWI"],
  ["african", "EGY LBY TUN DZA MAR SDN NGA GHA SEN MLI NER CIV BFA KEN UGA TZA ETH RWA CMR TCD COG COD ZAF ZWE ZMB BWA NAM MOZ AGO GAB GNQ"],
  ["southeast asian | south-east asian | asean", "IDN MYS PHL THA VNM SGP MMR KHM LAO BRN TLS"],
  ["south asian", "IND PAK BGD LKA NPL BTN MDV AFG"],
  ["central asian", "KAZ UZB TKM KGZ TJK"],
  ["east asian", "CHN JPN KOR TWN PRK MNG"],
  ["asian", "IDN MYS PHL THA VNM SGP MMR KHM IND PAK BGD LKA NPL JPN KOR TWN CHN KAZ UZB TKM"],
  ["south american | latin american | andean", "BRA ARG CHL COL PER ECU VEN BOL URY PRY"],
  ["central american | latin american", "MEX GTM HND SLV NIC CRI PAN"],
  ["caribbean", "CUB DOM JAM TTO HTI BHS"],
  ["nordic | scandinavian", "SWE NOR DNK FIN ISL"],
  ["baltic", "EST LVA LTU"],
  ["balkan", "SRB HRV BIH MNE MKD ALB BGR ROU GRC SVN"],
  ["caucasus | caucasian | south caucasus | transcaucasian", "AZE ARM GEO"],
  ["central european | east european | eastern european", "POL CZE SVK HUN ROU BGR UKR"],
  ["european | eu", "POL CZE SVK HUN ROU BGR DEU FRA ITA ESP PRT NLD BEL AUT CHE SWE NOR DNK FIN GRC HRV SVN SRB EST LVA LTU GBR IRL"],
  ["himalayan", "NPL BTN IND"],
  ["mediterranean", "GRC ITA ESP CYP MLT TUR EGY ISR LBN"],
  ["north american", "USA CAN MEX"],
  ["oil-rich | oil-producing | energy-rich | gas-rich | hydrocarbon-rich", "SAU ARE QAT KWT BHR OMN IRQ LBY DZA NGA AGO AZE KAZ TKM VEN BRN NOR RUS IRN"],
  ["island | city", "SGP LKA CYP MLT TWN PHL IDN JPN NZL MDV BHR"],
]; // prettier-ignore

const regions = new Map<string, Set<string>>();
for (const [words, codes] of rows)
  for (const word of words.split(" | ")) {
    const set = regions.get(word) ?? new Set();
    for (const code of codes.split(" ")) set.add(code);
    regions.set(word, set);
  }

/** The countries that a region's words can stand for before `nation`, `country`, `state`; null for other words. */
export const countriesOfRegion = (words: string): ReadonlySet<string> | null => regions.get(words) ?? null;
