const LETTERS: Record<string, string> = {
  ə: "a",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ğ: "g",
  ş: "s",
  ç: "c",
};

/** Lower case without accents; the letters that have no plain form are written out. Azeri ə is a, as English papers spell it. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[əığşçłøđßæœ]/g, (c) => LETTERS[c])
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`]/g, "'");
}

/** Makes a readable part of an id: lower-case letters and digits, joined by hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Words that stand between a person's names and are none. */
const PARTICLES = new Set([
  "oglu",
  "ogly",
  "oglou",
  "qizi",
  "kyzy",
  "bin",
  "ibn",
  "ben",
  "al",
  "el",
  "de",
  "der",
  "van",
  "von",
  "jr",
  "sr",
  "the",
  "of",
]);
/** A father's name follows: the family name came first. */
const PATRONYMIC = /\b(oglu|ogly|oglou|qizi|kyzy)$/;

/** A person's names, folded, without particles. */
function words(name: string): string[] {
  return fold(name)
    .replace(/\b(al|el)[- ](?=\p{L})/gu, "")
    .split(/[^\p{L}']+/u)
    .map((word) => word.replace(/'/g, ""))
    .filter((word) => word.length > 1 && !PARTICLES.has(word));
}

/**
 * Sound of a name, so that spellings of one name agree: Hasanov, Həsənov, Gasanov; Aliyev, Əliyev, Aliev;
 * Mammadov, Mamedov; Zelensky, Zelenskyy; Lieberman, Liberman.
 */
export function sound(word: string): string {
  return fold(word)
    .replace(/[^a-z]/g, "")
    .replace(/^g(?=.*(?:ov|ev|ova|eva)$)/, "h")
    .replace(/sch|sh/g, "s")
    .replace(/dzh|dj/g, "j")
    .replace(/kh/g, "h")
    .replace(/gh|q/g, "g")
    .replace(/ph/g, "f")
    .replace(/ck/g, "k")
    .replace(/w/g, "v")
    .replace(/iy?e|ye/g, "i")
    .replace(/y/g, "i")
    .replace(/e/g, "a")
    .replace(/(.)\1+/g, "$1");
}

/** The family name: the last name, or the first where a father's name ends the row (`Hasanov Zakir Asgar oglu`). */
export function surname(name: string): string {
  const all = words(name);
  return (PATRONYMIC.test(fold(name)) ? all[0] : all.at(-1)) ?? fold(name);
}

/** Sounds of all names of a person, for looking up. */
export const nameSounds = remember((name) => [...new Set(words(name).map(sound))]);

/** Sound of the family name. */
const surnameSound = remember((name) => sound(surname(name)));

/** Keeps the answers for the names asked last: the same few hundred people are compared again and again. */
function remember<T>(ask: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) {
      if (known.size > 20_000) known.clear();
      known.set(name, (answer = ask(name)));
    }
    return answer;
  };
}

/**
 * Tells whether two names can be one person's: all names of the shorter are among those of the longer, whatever
 * their order; or the family names agree and so do the initials of the given ones (`B. Gantz`, `Benny Gantz`).
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameSounds(a), nameSounds(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.every((word) => long.includes(word))) return true;
  if (surnameSound(a) !== surnameSound(b)) return false;
  const initial = (name: string): string => fold(name).trim()[0] ?? "";
  return initial(a) === initial(b) && [a, b].some((name) => /^\p{L}\./u.test(name.trim()));
}

/** The name to show: the one with most names, a form with a father's name last; ties go to the first. */
export function fullest(names: string[]): string {
  const rank = (name: string): number => (PATRONYMIC.test(fold(name)) ? 0 : words(name).length);
  return names.reduce((best, name) => (rank(name) > rank(best) ? name : best));
}

/** Puts lists of names together: each person or thing once, under the fullest name. */
export function unite(lists: string[][], same: (a: string, b: string) => boolean = sameName): string[] {
  const found: string[][] = [];
  for (const name of lists.flat()) {
    const known = found.find((names) => names.some((other) => fold(other) === fold(name) || same(other, name)));
    if (known) known.push(name);
    else found.push([name]);
  }
  return found.map(fullest);
}
