import type { Scan } from "./scan.js";

const PAPERS = /^(times|telegraph|mirror|mail|express|post|herald|tribune|star|sun|world|business|night|live)$/;
const SHOWS = /^(show|programme|program|host|newspaper|anchor)$/;

/** Whether the weekday at `i` belongs to the title of a newspaper or show: "the Sunday Times", "Saturday Night Live". */
export const isPaper = (scan: Scan, i: number): boolean =>
  scan.capital(i) && scan.capital(i + 1) && PAPERS.test(scan.lower(i + 1)) && (scan.lower(i + 1) !== "night" || /^(live|football)$/.test(scan.lower(i + 2))); // prettier-ignore

/** Whether "Today", "Tonight" at `i` is a title: "the Today show", "USA Today". */
export const isShow = (scan: Scan, i: number): boolean =>
  i > 0 && scan.capital(i) && (SHOWS.test(scan.lower(i + 1)) || /^(usa|'s|business|russia)$/.test(scan.lower(i - 1)));

/** Whether the words before the unit at `i` and the unit are a title: "ABC's This Week", "60 Minutes". */
export const isProgramme = (scan: Scan, i: number): boolean =>
  scan.capital(i) && ((scan.capital(i - 1) && scan.lower(i - 1) === "this" && /^['"“‘’s]/.test(scan.lower(i - 2))) || /^(60 minutes|48 hours)$/.test(`${scan.lower(i - 1)} ${scan.lower(i)}`)); // prettier-ignore

/** Whether the month at `i` is the first name of a person: "April Ryan asked". */
export const isFirstName = (scan: Scan, i: number): boolean =>
  /^(april|june|august)$/.test(scan.lower(i)) && /^[A-Z][a-z]/.test(scan.tokens[i + 1]?.text ?? "") && !scan.word(i + 1) && (i === 0 || /^[,;:“"(]$|^(and|with|by|says?|said|reporter|correspondent)$/.test(scan.lower(i - 1))); // prettier-ignore
