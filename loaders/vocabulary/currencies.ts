/** A currency: its ISO 4217 code, the signs and letters written before or after a sum, and its words. */
export interface Currency {
  code: string;
  /** Written with a number, exactly so: `$`, `Rs`, `NIS`. */
  signs: string[];
  /** Words for the unit, lower case, the singular first where plural is regular. */
  words: string[];
  /** How its country shows before a word that several currencies share: `Swedish crowns`, `Canadian dollars`. */
  adjectives: string[];
}

const rows: [code: string, signs: string, words: string, adjectives: string][] = [
  ["USD", "$ US$ U.S.$ USD US-$ $US", "dollar dlr dlrs usd buck greenback", "us u.s. american"],
  ["EUR", "€ EUR", "euro eur", ""],
  ["GBP", "£ GBP UK£", "pound sterling gbp quid", "british sterling uk"],
  ["ILS", "₪ NIS ILS", "shekel sheqel nis ils", "israeli new"],
  ["INR", "₹ Rs Rs. INR Re", "rupee inr", "indian"],
  ["PKR", "PKR", "rupee pkr", "pakistani"],
  ["LKR", "LKR", "rupee", "lankan"],
  ["NPR", "NPR", "rupee", "nepalese nepali"],
  ["RUB", "₽ RUB RUR", "ruble rouble rub", "russian"],
  ["BYN", "BYN", "ruble rouble", "belarusian"],
  ["UAH", "₴ UAH", "hryvnia hryvnya hryvna uah", "ukrainian"],
  ["PLN", "zł PLN", "zloty zlotys zlotych złoty złotych pln", "polish"],
  ["CZK", "Kč CZK", "koruna korun czk crown", "czech"],
  ["SEK", "SEK SKr", "krona kronor sek crown", "swedish"],
  ["NOK", "NOK NKr", "krone kroner nok crown", "norwegian"],
  ["DKK", "DKK DKr", "krone kroner dkk crown", "danish denmark"],
  ["ISK", "ISK", "krona kronur crown", "icelandic"],
  ["CHF", "CHF SFr Sfr", "franc chf", "swiss"],
  ["XAF", "XAF FCFA", "franc", "cfa"],
  ["FRF", "FRF", "franc", "french"],
  ["HUF", "HUF", "forint huf", "hungarian"],
  ["RON", "RON", "leu lei ron", "romanian"],
  ["BGN", "BGN", "lev leva levs bgn", "bulgarian"],
  ["RSD", "RSD", "dinar rsd", "serbian"],
  ["TRY", "₺ TRY TL", "lira try", "turkish"],
  ["ITL", "ITL", "lira lire", "italian"],
  ["AZN", "₼ AZN", "manat azn", "azerbaijani azeri"],
  ["TMT", "TMT", "manat", "turkmen"],
  ["GEL", "₾ GEL", "lari gel", "georgian"],
  ["AMD", "֏ AMD", "dram amd", "armenian"],
  ["KZT", "₸ KZT", "tenge kzt", "kazakh"],
  ["UZS", "UZS", "som sum", "uzbek"],
  ["CNY", "CNY RMB CN¥", "yuan renminbi rmb cny", "chinese"],
  ["JPY", "¥ JPY", "yen jpy", "japanese"],
  ["KRW", "₩ KRW", "won krw", "korean"],
  ["TWD", "NT$ TWD", "dollar twd", "taiwan taiwanese"],
  ["HKD", "HK$ HKD", "dollar", "kong"],
  ["SGD", "S$ SGD", "dollar sgd", "singapore singaporean"],
  ["AUD", "A$ AU$ AUD", "dollar aud", "australian"],
  ["NZD", "NZ$ NZD", "dollar nzd", "zealand"],
  ["CAD", "C$ CA$ CAD Can$ CAN$", "dollar cad", "canadian"],
  ["BRL", "R$ BRL", "real reais brl", "brazilian"],
  ["MXN", "MXN", "peso mxn", "mexican"],
  ["ARS", "ARS", "peso ars", "argentine argentinian"],
  ["CLP", "CLP", "peso clp", "chilean"],
  ["COP", "COP", "peso cop", "colombian"],
  ["PHP", "₱ PHP Php", "peso php", "philippine filipino"],
  ["PEN", "PEN", "sol soles", "peruvian"],
  ["IDR", "Rp IDR", "rupiah idr", "indonesian"],
  ["MYR", "RM MYR", "ringgit myr", "malaysian"],
  ["THB", "฿ THB", "baht thb", "thai"],
  ["VND", "₫ VND", "dong vnd", "vietnamese"],
  ["BDT", "৳ Tk BDT", "taka bdt", "bangladeshi"],
  ["MMK", "MMK", "kyat", "burmese"],
  ["AED", "Dh Dhs AED", "dirham aed", "emirati uae"],
  ["MAD", "MAD", "dirham mad", "moroccan"],
  ["SAR", "SAR SR", "riyal sar", "saudi"],
  ["QAR", "QAR QR", "riyal qar", "qatari"],
  ["OMR", "OMR RO", "rial riyal omr", "omani"],
  ["IRR", "IRR", "rial irr", "iranian"],
  ["YER", "YER", "rial", "yemeni"],
  ["KWD", "KWD KD", "dinar kwd", "kuwaiti"],
  ["BHD", "BHD BD", "dinar bhd", "bahraini"],
  ["JOD", "JOD JD", "dinar jod", "jordanian"],
  ["IQD", "IQD", "dinar iqd", "iraqi"],
  ["DZD", "DZD", "dinar dzd", "algerian"],
  ["TND", "TND", "dinar", "tunisian"],
  ["EGP", "E£ LE EGP", "pound egp", "egyptian"],
  ["LBP", "LBP", "pound lira", "lebanese"],
  ["SYP", "SYP", "pound", "syrian"],
  ["SDG", "SDG", "pound", "sudanese"],
  ["ZAR", "ZAR", "rand zar", "african"],
  ["NGN", "₦ NGN", "naira ngn", "nigerian"],
  ["KES", "KES KSh Ksh", "shilling kes", "kenyan"],
  ["ETB", "ETB", "birr", "ethiopian"],
  ["GHS", "GH₵ GHS", "cedi ghs", "ghanaian"],
  ["UGX", "UGX USh", "shilling ugx", "ugandan"],
  ["TZS", "TZS TSh", "shilling tzs", "tanzanian"],
  ["ZMW", "ZMW", "kwacha zmw", "zambian"],
  ["AOA", "AOA Kz", "kwanza aoa", "angolan"],
  ["BWP", "BWP", "pula bwp", "botswanan"],
  ["LYD", "LYD", "dinar lyd", "libyan"],
  ["AFN", "AFN", "afghani afn", "afghan"],
  ["MNT", "MNT", "tugrik togrog mnt", "mongolian"],
  ["KGS", "KGS", "som kgs", "kyrgyz"],
  ["TJS", "TJS", "somoni tjs", "tajik"],
  ["MDL", "MDL", "leu lei mdl", "moldovan"],
  ["ALL", "ALL", "lek", "albanian"],
  ["MKD", "MKD", "denar mkd", "macedonian"],
  ["HRK", "HRK", "kuna hrk", "croatian"],
  ["SKK", "SKK", "koruna crown skk", "slovak"],
  ["UYU", "UYU", "peso uyu", "uruguayan"],
  ["BOB", "BOB Bs", "boliviano bob", "bolivian"],
  ["VES", "VEF VES", "bolivar bolivares", "venezuelan"],
  ["DEM", "DM DEM", "mark marks", "german"],
];

/** Every currency the vocabulary knows. Where several share a word the first is meant, unless its country stands by. */
export const currencies: Currency[] = rows.map(([code, signs, words, adjectives]) => ({
  code,
  signs: signs.split(" "),
  words: words.split(" "),
  adjectives: adjectives.split(" ").filter(Boolean),
}));

/** Single letters and the like that are a currency only right before a number with a scale of a million or more: `P35 billion`, `R20bn`. */
export const LETTERS: ReadonlyMap<string, string> = new Map([["P", "PHP"], ["R", "ZAR"], ["N", "NGN"], ["Sh", "KES"], ["Shs", "KES"]]); // prettier-ignore

/** Words that mean money of their own countries only where the country stands in the sentence; none is the usual reading. */
export const UNSURE: ReadonlySet<string> = new Set("krone kroner crown dinar peso dirham franc rial riyal".split(" "));

/** Words that are something else without a scale of a million or more: weights, a verb, a fish. */
export const DOUBTFUL: ReadonlySet<string> = new Set("pound pounds won try real som sum sol mark marks ron dong lev rub gel pen rand dram drams crown crowns mad leu lei".split(" ")); // prettier-ignore
