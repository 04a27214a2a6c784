import { slug } from "../merge/names.js";

/** Characters of a file name, at most: names stay readable in a list. */
const LONGEST = 80;

/**
 * Makes a readable file name of what is known of an article, such as `2012-02-26-ynet-israel-inks-arms-deal.txt`:
 * date, publisher, title. A name that is taken gets a number.
 */
export function fileName(
  { published, publisher, title }: { published?: string | null; publisher?: string | null; title?: string | null },
  extension: string,
  taken: (id: string) => boolean,
): string {
  const words = slug([publisher ?? "", title ?? ""].join(" "))
    .split("-")
    .filter(Boolean);
  let name = published ?? "undated";
  for (const word of words) {
    if (name.length + word.length + 1 > LONGEST) break;
    name += `-${word}`;
  }
  // A title in another script leaves no Latin letters: the name is then made of its own.
  if (words.length === 0)
    name += `-${
      [...(title ?? "article").replace(/[^\p{L}\p{N}]+/gu, "-")]
        .slice(0, 40)
        .join("")
        .replace(/^-+|-+$/g, "") || "article"
    }`;
  let free = name;
  for (let n = 2; taken(free); n++) free = `${name}-${n}`;
  return `${free}${extension}`;
}
