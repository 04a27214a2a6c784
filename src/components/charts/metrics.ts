/** Advance widths of Arimo (the widths of Arial and Helvetica), in thousandths of an em, for U+0020 to U+007E. */
const REGULAR =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const BOLD =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";

/** Punctuation and signs outside ASCII that the charts themselves write. */
const SIGNS: Record<string, number> = {
  "\u00A0": 278,
  "\u00B7": 333,
  "\u2013": 556,
  "\u2014": 1000,
  "\u2018": 278,
  "\u2019": 278,
  "\u201C": 500,
  "\u201D": 500,
  "\u2026": 1000,
  "\u2192": 1000,
  "\u2248": 549,
  "\u2265": 549,
  "\u2264": 549,
  "\u2212": 584,
};

const widths = { regular: REGULAR.split(" ").map(Number), bold: BOLD.split(" ").map(Number) };

/** Marks that sit on the letter before them take no room. */
const COMBINING = /^\p{Mn}$/u;
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]$/u;
const CAPITAL = /^\p{Lu}$/u;

/** Returns the width of one character in thousandths of an em; letters without a measured width count as wide ones. */
export function advance(character: string, bold: boolean): number {
  const code = character.codePointAt(0) as number;
  if (code >= 32 && code < 127) return (bold ? widths.bold : widths.regular)[code - 32];
  if (character in SIGNS) return SIGNS[character];
  if (COMBINING.test(character)) return 0;
  if (WIDE.test(character)) return 1050;
  return (CAPITAL.test(character) ? 800 : 640) + (bold ? 50 : 0);
}
