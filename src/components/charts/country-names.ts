/** Common English names by ISO 3166-1 alpha-3 code, from world-countries (a test compares); the package itself is too heavy for a page. */
const NAMES = new Map(
  "ABWAruba|AFGAfghanistan|AGOAngola|AIAAnguilla|ALAÅland Islands|ALBAlbania|ANDAndorra|AREUnited Arab Emirates|ARGArgentina|ARMArmenia|ASMAmerican Samoa|ATAAntarctica|ATFFrench Southern and Antarctic Lands|ATGAntigua and Barbuda|AUSAustralia|AUTAustria|AZEAzerbaijan|BDIBurundi|BELBelgium|BENBenin|BESCaribbean Netherlands|BFABurkina Faso|BGDBangladesh|BGRBulgaria|BHRBahrain|BHSBahamas|BIHBosnia and Herzegovina|BLMSaint Barthélemy|BLRBelarus|BLZBelize|BMUBermuda|BOLBolivia|BRABrazil|BRBBarbados|BRNBrunei|BTNBhutan|BVTBouvet Island|BWABotswana|CAFCentral African Republic|CANCanada|CCKCocos (Keeling) Islands|CHESwitzerland|CHLChile|CHNChina|CIVIvory Coast|CMRCameroon|CODDR Congo|COGRepublic of the Congo|COKCook Islands|COLColombia|COMComoros|CPVCape Verde|CRICosta Rica|CUBCuba|CUWCuraçao|CXRChristmas Island|CYMCayman Islands|CYPCyprus|CZECzechia|DEUGermany|DJIDjibouti|DMADominica|DNKDenmark|DOMDominican Republic|DZAAlgeria|ECUEcuador|EGYEgypt|ERIEritrea|ESHWestern Sahara|ESPSpain|ESTEstonia|ETHEthiopia|FINFinland|FJIFiji|FLKFalkland Islands|FRAFrance|FROFaroe Islands|FSMMicronesia|GABGabon|GBRUnited Kingdom|GEOGeorgia|GGYGuernsey|GHAGhana|GIBGibraltar|GINGuinea|GLPGuadeloupe|GMBGambia|GNBGuinea-Bissau|GNQEquatorial Guinea|GRCGreece|GRDGrenada|GRLGreenland|GTMGuatemala|GUFFrench Guiana|GUMGuam|GUYGuyana|HKGHong Kong|HMDHeard Island and McDonald Islands|HNDHonduras|HRVCroatia|HTIHaiti|HUNHungary|IDNIndonesia|IMNIsle of Man|INDIndia|IOTBritish Indian Ocean Territory|IRLIreland|IRNIran|IRQIraq|ISLIceland|ISRIsrael|ITAItaly|JAMJamaica|JEYJersey|JORJordan|JPNJapan|KAZKazakhstan|KENKenya|KGZKyrgyzstan|KHMCambodia|KIRKiribati|KNASaint Kitts and Nevis|KORSouth Korea|KWTKuwait|LAOLaos|LBNLebanon|LBRLiberia|LBYLibya|LCASaint Lucia|LIELiechtenstein|LKASri Lanka|LSOLesotho|LTULithuania|LUXLuxembourg|LVALatvia|MACMacau|MAFSaint Martin|MARMorocco|MCOMonaco|MDAMoldova|MDGMadagascar|MDVMaldives|MEXMexico|MHLMarshall Islands|MKDNorth Macedonia|MLIMali|MLTMalta|MMRMyanmar|MNEMontenegro|MNGMongolia|MNPNorthern Mariana Islands|MOZMozambique|MRTMauritania|MSRMontserrat|MTQMartinique|MUSMauritius|MWIMalawi|MYSMalaysia|MYTMayotte|NAMNamibia|NCLNew Caledonia|NERNiger|NFKNorfolk Island|NGANigeria|NICNicaragua|NIUNiue|NLDNetherlands|NORNorway|NPLNepal|NRUNauru|NZLNew Zealand|OMNOman|PAKPakistan|PANPanama|PCNPitcairn Islands|PERPeru|PHLPhilippines|PLWPalau|PNGPapua New Guinea|POLPoland|PRIPuerto Rico|PRKNorth Korea|PRTPortugal|PRYParaguay|PSEPalestine|PYFFrench Polynesia|QATQatar|REURéunion|ROURomania|RUSRussia|RWARwanda|SAUSaudi Arabia|SDNSudan|SENSenegal|SGPSingapore|SGSSouth Georgia|SHNSaint Helena, Ascension and Tristan da Cunha|SJMSvalbard and Jan Mayen|SLBSolomon Islands|SLESierra Leone|SLVEl Salvador|SMRSan Marino|SOMSomalia|SPMSaint Pierre and Miquelon|SRBSerbia|SSDSouth Sudan|STPSão Tomé and Príncipe|SURSuriname|SVKSlovakia|SVNSlovenia|SWESweden|SWZEswatini|SXMSint Maarten|SYCSeychelles|SYRSyria|TCATurks and Caicos Islands|TCDChad|TGOTogo|THAThailand|TJKTajikistan|TKLTokelau|TKMTurkmenistan|TLSTimor-Leste|TONTonga|TTOTrinidad and Tobago|TUNTunisia|TURTürkiye|TUVTuvalu|TWNTaiwan|TZATanzania|UGAUganda|UKRUkraine|UMIUnited States Minor Outlying Islands|UNKKosovo|URYUruguay|USAUnited States|UZBUzbekistan|VATVatican City|VCTSaint Vincent and the Grenadines|VENVenezuela|VGBBritish Virgin Islands|VIRUnited States Virgin Islands|VNMVietnam|VUTVanuatu|WLFWallis and Futuna|WSMSamoa|YEMYemen|ZAFSouth Africa|ZMBZambia|ZWEZimbabwe"
    .split("|")
    .map((entry) => [entry.slice(0, 3), entry.slice(3)]),
);

/** Names that take the article inside a sentence. */
const THE =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Vatican|Central African|.* (?:Islands|Republic|Territory)$)/;

/** Returns the name of a country, or the code itself where it is none of ISO 3166. */
export function countryName(code: string): string {
  return NAMES.get(code) ?? code;
}

/** Returns the name as it stands inside a sentence: "the United States". */
export function countryInText(code: string): string {
  const name = countryName(code);
  return THE.test(name) ? `the ${name}` : name;
}

/** Returns the possessive: "Azerbaijan’s", "the United States’". */
export function countryOf(code: string): string {
  const name = countryInText(code);
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
