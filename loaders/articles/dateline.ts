const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\\.?";
const DATE = `(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?`;
const CAPITALS = "\\p{Lu}{2}[\\p{Lu}'’./ -]*(?:,\\s*\\p{Lu}[\\p{L}. ]+?)?";
const PLACE = "\\p{Lu}[\\p{L}'’.-]+(?:[ -]\\p{Lu}[\\p{L}'’.-]+)*(?:,\\s*\\p{Lu}[\\p{L}. ]+?)?";
const AGENCY = "\\([\\p{Lu}][\\p{L}/ .&-]{1,30}\\)";
const DASH = "\\s*(?:--|[–—-])\\s*(?=\\S)";

const PATTERNS = [
  `^${CAPITALS}(?:[,.]?\\s+${DATE}[,.]?)?(?:[,.]?\\s*${AGENCY})?${DASH.replace("\\s*(?", "\\s+(?")}`,
  `^${PLACE}[,.]\\s+${DATE}[,.]?(?:\\s*${AGENCY}|\\s*,?\\s*[\\p{Lu}]{2,}[\\p{L}.]*)?${DASH}`,
  `^${PLACE}[,.]?\\s*${AGENCY}${DASH}`,
  `^${DATE}[,.]?(?:\\s*${AGENCY})${DASH}`,
  `^${AGENCY}${DASH}`,
  `^${CAPITALS}[,.]?\\s+${DATE}[,.]\\s*(?:\\p{Lu}{2}[\\p{Lu} .&-]{0,40}[.:])?(?=\\s)`,
].map((pattern) => new RegExp(pattern, "u"));

/** Length of the dateline that a paragraph begins with (`TEL AVIV (RFE/RL) – `), dash and blanks included; 0 without one. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 120);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(head);
    if (found) return found[0].length;
  }
  return 0;
}
