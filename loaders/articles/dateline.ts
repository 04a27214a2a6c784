const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\\.?";
const WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)[A-Za-z]*\\.?,?\\s+)?";
const NTH = "\\d{1,2}(?:st|nd|rd|th)?";
const FIGURES = "\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)|(?:19|20)\\d\\d-\\d{2}-\\d{2}";
const BRACKET = "(?:\\s*\\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?\\))?";
const DATE = `${WEEKDAY}(?:(?:${MONTH}\\s+${NTH}|${NTH}\\s+${MONTH})(?:,?\\s+\\d{4})?|${FIGURES})${BRACKET}`;
const CAPITALS = "\\p{Lu}{2}[\\p{Lu}'’./ -]*(?:,\\s*\\p{Lu}[\\p{L}. ]+?)?";
const PLACE = "\\p{Lu}[\\p{L}'’.-]+(?:[ -]\\p{Lu}[\\p{L}'’.-]+)*(?:,\\s*\\p{Lu}[\\p{L}. ]+?)?";
const AGENCY = "(?:\\((?:by )?[\\p{Lu}][\\p{L}/ .&-]{1,30}\\)|/[\\p{Lu}][\\p{L} .&-]{1,30}/)";
const DASH = "\\s*(?:--|[–—-])\\s*(?=\\S)";

const PATTERNS = [
  `^${CAPITALS}(?:[,.]?\\s+${DATE}[,.]?)?(?:[,.]?\\s*${AGENCY})?${DASH.replace("\\s*(?", "\\s+(?")}`,
  `^${PLACE}[,.]\\s+${DATE}[,.]?(?:\\s*${AGENCY}|\\s*,?\\s*[\\p{Lu}]{2,}[\\p{L}.]*)?${DASH}`,
  `^${PLACE}[,.]?\\s*${AGENCY}${DASH}`,
  `^${DATE}[,.]?(?:\\s*${AGENCY})${DASH}`,
  `^${AGENCY}${DASH}`,
  `^${CAPITALS}\\s*${AGENCY}[,.]?\\s+${DATE}[,.:]?${DASH}`,
  `^${CAPITALS}[,.]?\\s+${DATE}[,.]?\\s*${AGENCY}[.:](?=\\s)`,
  `^${CAPITALS}[,.]?\\s+${DATE}[,.]?\\s*${AGENCY}[.:]?(?=\\s|$|\\p{Lu})`,
  `^${DATE}\\s*/\\s*\\p{Lu}[\\p{L}.]{2,20}:(?=\\s)`,
  `^${DATE}\\s*\\|\\s`,
  `^${CAPITALS}[,.]?\\s+${DATE}[,.](?!\\s+(?:19|20)\\d\\d\\b)\\s*(?:\\p{Lu}{2}[\\p{Lu} .&-]{0,40}[.:])?(?=\\s)`,
].map((pattern) => new RegExp(pattern, "u"));

const ALONE = [
  `^${CAPITALS}(?:\\s*${AGENCY})?[,.:|]?\\s+${DATE}[,.]?(?:\\s*${AGENCY})?\\s*[.:–—-]*$`,
  `^${PLACE}(?:\\s*${AGENCY}[,.:|]?\\s+${DATE}|[,.:|]?\\s+${DATE}[,.]?\\s*${AGENCY})\\s*[.:–—-]*$`,
].map((pattern) => new RegExp(pattern, "u"));

/** Whether a line is a dateline and nothing else: `STOCKHOLM (Wire), Mon., 13 March 2023`. */
export const isDateline = (line: string): boolean => line.length < 90 && ALONE.some((pattern) => pattern.test(line));

/** Length of the dateline that a paragraph begins with (`TEL AVIV (RFE/RL) – `), dash and blanks included; 0 without one. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 120);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(head);
    if (found) return found[0].length;
  }
  return 0;
}
