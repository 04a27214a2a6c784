import { InputError, showPath } from "./input-error.js";

/**
 * Decodes the bytes of an article as UTF-8. A byte order mark stays in the text, so that offsets hold.
 * Throws InputError where the file is empty, binary, or not UTF-8, with the offset of the first wrong byte.
 */
export function decode(path: string, bytes: Uint8Array): string {
  const name = showPath(path);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new InputError(`binary file, not text: ${name}:${zero} (save it as plain text in UTF-8)`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.trim() === "") throw new InputError(`empty article: ${name}:0 (put its text there or remove the file)`);
    return text;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const at = firstWrongByte(bytes);
    throw new InputError(`not UTF-8: ${name}:${at} (save the file again as UTF-8)`);
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
