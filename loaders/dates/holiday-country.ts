import type { CountryMention, DateMention, Sentence } from "../types.js";

/** Tells whose holiday is named: of the country right before it, else of the only one its sentence names; null where neither says. */
export function holidayCountry({ mentions, text, start: at }: Sentence, { timex, start }: DateMention): string | null {
  if (timex.kind !== "holiday") return null;
  const countries = mentions.filter((mention): mention is CountryMention => mention.type === "country");
  const owner = countries.findLast(({ end }) =>
    /^(?:['’]s?)?\s(?:own |annual )?$/.test(text.slice(end - at, start - at)),
  );
  if (owner) return owner.code;
  const codes = new Set(countries.map(({ code }) => code));
  return codes.size === 1 ? countries[0].code : null;
}
