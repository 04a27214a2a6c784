/** Share of the units of a file that have a zero, from which on it is UTF-16: blanks and line ends alone are a tenth. */
const ZEROS = 0.1;
/** Bytes above ASCII that stand alone tell little; so many letters in a row are a word. */
const WORD = 3;

/** UTF-16 without a mark: zeros in one of two lanes only, and in many of its bytes; null else. */
export function hasNulLane(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length % 2 !== 0 || bytes.length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2]++;
  const most = Math.max(...zeros);
  if (Math.min(...zeros) > 0 || most < (bytes.length / 2) * ZEROS) return null;
  return zeros[1] > 0 ? "utf-16le" : "utf-16be";
}

/**
 * Tells windows-1251 (Cyrillic words) from windows-1252 (Latin words with an accent or curly quotes) by the letters.
 * Null where the bytes are mostly UTF-8 that was damaged, hold control characters, or are words of another
 * alphabet, such as Hebrew, which fills the same places: a guess would give wrong words.
 */
export function legacyEncoding(bytes: Uint8Array): "windows-1251" | "windows-1252" | null {
  let [high, utf8, words, inWords, lower, capitals, shaped] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80) {
      if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return null;
      continue;
    }
    high++;
    if (byte >= 0xc2 && byte < 0xf5 && bytes[i + 1] >> 6 === 0b10) utf8 += 2;
    if (!isLetter(byte) || isLetter(bytes[i - 1])) continue;
    let end = i;
    while (isLetter(bytes[end])) end++;
    if (end - i < WORD) continue;
    words++;
    inWords += end - i;
    // The letters that Russian ends its words with, where Hebrew has none.
    for (let k = i; k < end; k++) if (bytes[k] >= 0xfb || isUkrainian(bytes[k])) lower++;
    // Capitals stand first, where Hebrew has points, which never do; in Arabic these places are letters like others.
    if (bytes[i] < 0xe0) capitals++;
    if (bytes.subarray(i + 1, end).every((letter) => letter >= 0xe0)) shaped++;
  }
  if (utf8 * 2 > high) return null;
  if (words === 0) return "windows-1252";
  if (inWords * 4 < high) return null;
  const hasCapitals = capitals * 20 >= words && shaped * 10 >= words * 9;
  return lower * 50 >= inWords || hasCapitals ? "windows-1251" : null;
}

/** Cyrillic letters of windows-1251, those of Ukrainian and Belarusian included. */
function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8 || isUkrainian(byte));
}

function isUkrainian(byte: number): boolean {
  return [0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xba, 0xbf, 0xa1, 0xa2].includes(byte);
}
