/** Input that cannot be used: the message is one line that names the file, the place and the way to mend it. */
export class InputError extends Error {
  override name = "InputError";
}

/** Writes a file name so that it stays on one line and shows its odd characters: `a\nb.txt`. */
export function showPath(path: string): string {
  // eslint-disable-next-line no-control-regex
  return path.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, (c) => JSON.stringify(c).slice(1, -1));
}
