import { InputError, showPath } from "./input-error.js";
import { hasNulLane, legacyEncoding } from "./legacy.js";

/** Bytes of the largest file: a saved page may hold its pictures. What is larger is a mistake, and is not even read. */
export const LARGEST = 16_000_000;

/** A text with what it was decoded as; `assumed` says why, where the file is not UTF-8. */
export interface Decoded {
  text: string;
  encoding: string;
  assumed: string | null;
}

/**
 * Decodes the bytes of an article: UTF-8; UTF-16 by its mark or its zeros; a saved page as it declares itself; else, by
 * the letters, windows-1251 or windows-1252. A byte order mark stays in the text, so that offsets hold: of every file
 * they count UTF-16 code units of the text as decoded here. Throws InputError where the file is empty, too large,
 * binary, or of an encoding that cannot be told, with the offset of the first wrong byte.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const name = showPath(path);
  if (bytes.length > LARGEST) throw tooLarge(path, bytes.length);
  const decoded = utf16(name, bytes) ?? utf8(name, bytes) ?? other(path, bytes);
  const zero = decoded.text.indexOf("\u0000");
  if (zero >= 0) throw binary(name, zero);
  if (decoded.text.trim() === "")
    throw new InputError(`empty article: ${name}:0 (put its text there or remove the file)`);
  return decoded;
}

/** Refuses a file by its size in bytes. */
export function tooLarge(path: string, size: number): InputError {
  const megabytes = (n: number): string => `${(n / 1e6).toFixed(1)} MB`;
  return new InputError(
    `too large for an article: ${showPath(path)}: ${megabytes(size)} (at most ${megabytes(LARGEST)}; split it)`,
  );
}

function binary(name: string, at: number): InputError {
  return new InputError(`binary file, not text: ${name}:${at} (save it as plain text in UTF-8)`);
}

/** UTF-16 with a byte order mark, or with a zero in every other byte, as Latin letters have; null for what is neither. */
function utf16(name: string, bytes: Uint8Array): Decoded | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const encoding = mark ?? hasNulLane(bytes);
  if (encoding === null) return null;
  const text = tryDecode(encoding, bytes);
  if (text === null) {
    if (mark === null) return null;
    throw new InputError(`broken UTF-16: ${name}:${bytes.length - 1} (save the file again as UTF-8)`);
  }
  const reason = mark ? "its byte order mark says so" : "every other byte is zero";
  return { text, encoding, assumed: `Decoded as ${encoding.toUpperCase()}: ${reason}.` };
}

function utf8(name: string, bytes: Uint8Array): Decoded | null {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw binary(name, zero);
  const text = tryDecode("utf-8", bytes);
  return text === null ? null : { text, encoding: "utf-8", assumed: null };
}

/** What is no UTF-8: as a page declares itself, else by its letters. */
function other(path: string, bytes: Uint8Array): Decoded {
  const declared = /\.html?$/i.test(path) ? declaredBy(bytes) : null;
  const encoding = declared ?? legacyEncoding(bytes);
  const text = encoding === null ? null : tryDecode(encoding, bytes);
  if (encoding === null || text === null)
    throw new InputError(`not UTF-8: ${showPath(path)}:${firstWrongByte(bytes)} (save the file again as UTF-8)`);
  const reason = declared
    ? "the page declares it"
    : `it is not UTF-8 and says nothing of its encoding; assumed because of its ${encoding === "windows-1251" ? "Cyrillic" : "Latin"} letters`;
  return { text, encoding, assumed: `Decoded as ${encoding}: ${reason}.` };
}

/** The encoding that a page names in its head; null where it names none that is known, or UTF-8, which it is not. */
function declaredBy(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1];
  try {
    const { encoding } = new TextDecoder(label ?? "utf-8");
    return encoding.startsWith("utf-") ? null : encoding;
  } catch {
    return null;
  }
}

/** Bytes 0x80 to 0x9f of windows-1252. */
const C1 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    // Some versions of Node take windows-1252 for Latin-1, where these are control characters.
    // eslint-disable-next-line no-control-regex
    return encoding === "windows-1252" ? text.replace(/[\x80-\x9f]/g, (c) => C1[c.charCodeAt(0) - 0x80]) : text;
  } catch {
    return null;
  }
}

/** Finds the first byte that begins no UTF-8 sequence, by halving: decoding is the only judge. */
function firstWrongByte(bytes: Uint8Array): number {
  const decodes = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  // A sequence that is cut short is wrong from its first byte on.
  while (good > 0 && !decodes(good, false)) good--;
  return good;
}
