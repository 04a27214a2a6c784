import * as furniture from "../vocabulary/page-furniture.js";

let last = "";
let lastPlain = "";

/** Straightens quotes and lowers the case, for patterns on whole lines. The line asked for last is remembered: it is asked for often. */
export function plain(line: string): string {
  if (line !== last) {
    last = line;
    lastPlain = straighten(line);
  }
  return lastPlain;
}

function straighten(line: string): string {
  return line
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .toLowerCase();
}

/** Whether a line ends as a sentence does: a stop, perhaps with closing quotes or brackets after it. */
export function endsSentence(line: string): boolean {
  return /[.!?…。][")'”’»\]]*$/.test(line) && !/\b(Ltd|Inc|Co|Corp|Jr|Sr|No|St)\.$/.test(line);
}

/** Whether a line holds a sum or a percentage; such a line is never furniture, so that nothing counted is lost. */
export function holdsFigure(line: string): boolean {
  return /[$€£₪¥₹₽₼₩%]|\bper ?cent\b|\b(million|billion|trillion|dollars|dlrs|euros|bn|shekels)\b/i.test(line);
}

const WORD = /[\p{L}\p{N}]/u;
const BLANK = /\s/;

/** Number of words: stretches between blanks that hold a letter or a digit. */
export function countWords(line: string): number {
  let words = 0;
  let counted = false;
  for (const character of line) {
    const code = character.charCodeAt(0);
    const ascii = code < 128;
    if (ascii ? code <= 32 : BLANK.test(character)) counted = false;
    else if (!counted && (ascii ? isAscii(code) : WORD.test(character))) {
      words++;
      counted = true;
    }
  }
  return words;
}

const isAscii = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Whether a line is furniture of the page, whatever stands round it. */
export function isFurniture(line: string): boolean {
  const low = plain(line);
  if (holdsFigure(line)) return false;
  if (furniture.always.some((pattern) => pattern.test(low)) && countWords(line) <= 40) return true;
  return !endsSentence(line) && furniture.alone.some((pattern) => pattern.test(low));
}

/** Whether a line opens a list of other articles. */
export function opensList(line: string): boolean {
  const low = plain(line);
  return furniture.listHeads.some((pattern) => pattern.test(low));
}

/** Whether a line says by whom the article is. */
export function isByline(line: string): boolean {
  if (/^\(?(reporting|writing|editing|additional reporting|compiled|translated)( and \w+)? by\b/i.test(line)) {
    return countWords(line) <= 30;
  }
  if (endsSentence(line) && !/\b[A-Z]\.$/.test(line)) return false;
  return /^(by|written by|story by|text by|author:|text:|correspondent:)\s+\p{Lu}[\p{L}.'’-]*(\s+(and|&|de|van|von|bin|al|\p{Lu}[\p{L}.'’-]*)|,\s*[\p{L} .'’&-]+|\s*\|[^|]*|\s+for\s+[\p{L} ]+)*$/iu.test(
    line,
  )
    ? countWords(line) <= 14 && /^\S+\s+\p{Lu}/u.test(line.replace(/^(written|story|text) by/i, "by"))
    : false;
}

/** Whether a line says where the text was taken from; also a bare address. */
export function isSource(line: string): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(line) || (furniture.sourceWords.test(plain(line)) && countWords(line) <= 25);
}

/** Whether a line tells of a picture by its own words. */
export function isCaption(line: string): boolean {
  const low = plain(line);
  if (countWords(line) > 60) return false;
  return furniture.captionCues.some((pattern) => pattern.test(low));
}
