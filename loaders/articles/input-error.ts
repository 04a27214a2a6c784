/** Input that cannot be used: the message is one line that names the file, the place and the way to mend it. */
export class InputError extends Error {
  override name = "InputError";
}

/** Writes a file name so that it stays on one line, in its direction, and shows its odd characters: `a\nb.txt`. */
export function showPath(path: string): string {
  // eslint-disable-next-line no-control-regex
  return path.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (c) =>
    c < " " ? JSON.stringify(c).slice(1, -1) : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
