export interface Line {
  number: number;
  text: string;
}

/** A `{{reference}}`, wherever it stands. */
export const referencePattern = /\{\{(.*?)\}\}/g;

/**
 * Returns the lines of a page that a reader reads as prose, the notes under charts among them; not the front matter,
 * code, nor what `view` fences fill in. Line numbers are those of the file.
 */
export function proseLines(source: string): Line[] {
  const lines: Line[] = [];
  let inside: "front" | "code" | "chart" | null = null;
  source.split("\n").forEach((text, index) => {
    const number = index + 1;
    if (inside === "front") {
      if (text.trim() === "---") inside = null;
      else if (/^(title|description):/.test(text)) lines.push({ number, text });
    } else if (inside !== null) {
      if (/^\s*```/.test(text)) inside = null;
      else if (inside === "chart") lines.push({ number, text });
    } else if (number === 1 && text.trim() === "---") inside = "front";
    else if (/^\s*```/.test(text)) inside = /^\s*```\s*chart\b/.test(text) ? "chart" : "code";
    else lines.push({ number, text });
  });
  return lines;
}

const unread = [/`[^`]*`/g, /\]\([^)]*\)/g, /<[^>]*>/g, /<!--.*?-->/g];

const counting =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mb]illions?|trillions?|half|thirds?|quarters?|second|fourth|fifth|twice|dozens?)\b/gi;

/** Finds figures in prose, in digits or in words, that come from no table: those outside references, code and addresses. */
export function looseNumbers(source: string): (Line & { found: string })[] {
  return proseLines(source).flatMap(({ number, text }) => {
    const read = [referencePattern, ...unread].reduce((rest, pattern) => rest.replace(pattern, " "), text);
    const found = [...read.matchAll(/\d[\d.,]*/g), ...read.matchAll(counting)];
    return found.map(([found]) => ({ number, text, found }));
  });
}
