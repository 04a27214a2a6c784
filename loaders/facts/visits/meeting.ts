import { clauseRange, makeCue, type Cue, type Scene } from "./cue.js";
import type { Encounter } from "./met.js";
import { stanceOf, words } from "./stance.js";

/** A meeting in a country that is one side's and not the other's is a visit of the other's. */
export function meeting(
  scene: Scene,
  { at, group, subject, people, place, stated, part, spoken, guests: asGuests }: Encounter,
): Cue[] {
  const { items, reading } = scene;
  const main = group?.main ?? at - 1;
  const [from, to] = clauseRange(scene, main);
  const clause = words(items, from, to);
  const stance = stanceOf(items, reading, group?.from ?? at, group, from, to, group === null);
  const base = { stated, dated: part, spoken, asGuests, ...stance };
  if (/\b(phone|telephone|telephoned|video|videoconference|virtual|virtually|online|by call|conference call)\b/.test(clause)) return [makeCue(scene, "meet", main, { ...base, refusal: "a call or video talk is no visit" })]; // prettier-ignore
  const there = items.slice(at, Math.min(to, at + 14)).some(({ lower }) => lower === "there");
  if (!place && there && subject !== null && typeof subject !== "string") return [makeCue(scene, "meet", main, { ...base, visitor: subject, met: people, toward: "there" })]; // prettier-ignore
  if (!place) return [makeCue(scene, "meet", main, { ...base, visitor: subject, met: people })];
  const sides = subject && typeof subject !== "string" ? [subject, ...people.filter((one) => one !== subject)] : people;
  const home = sides.filter(({ country }) => country === place.code);
  const guests = sides.filter(({ country }) => country !== null && country !== place.code);
  const unknown = sides.filter(({ country }) => country === null);
  const hosts = [place];
  if (subject === "pronoun" && guests.length === 0) return [makeCue(scene, "meet", main, { ...base, visitor: "pronoun", hosts, met: people })]; // prettier-ignore
  if (guests.length === 0) return [makeCue(scene, "meet", main, { ...base, visitor: subject, met: people })];
  if (home.length === 0 && unknown.length === 0) {
    const neutral = typeof subject !== "string" && guests.length > 1;
    return [makeCue(scene, "meet", main, { ...base, visitor: subject, hosts, met: people, refusal: neutral ? "a meeting on neutral ground" : base.refusal })]; // prettier-ignore
  }
  return guests.map((visitor) => makeCue(scene, "meet", main, { ...base, visitor, hosts, met: [...home, ...unknown] }));
}
