import { makeCue, type Cue, type Scene } from "./cue.js";
import { destinations } from "./destinations.js";

const VISITING = /^(?:the |\S+(?:'s|’s) )?visiting\b/i;

/** `The visiting French minister met X`, `talks between X and the visiting general`: who is called a visitor is where the others are at home. */
export function visiting(scene: Scene): Cue[] {
  const { items, actors, verbStarts } = scene;
  const cues: Cue[] = [];
  for (const visitor of actors) {
    if (visitor.country === null) continue;
    const before = items[visitor.from - 1];
    if (
      !VISITING.test(items[visitor.from].text) &&
      !(before?.lower === "visiting" && !verbStarts.has(visitor.from - 1))
    )
      continue;
    const others = actors.filter(({ kind, country }) => kind === "person" && country !== null && country !== visitor.country); // prettier-ignore
    const [place] = placeIn(scene, visitor.to, verbStarts).filter(({ code }) => code !== visitor.country);
    const [host] = others;
    const home = place ?? (host?.country ? { code: host.country, place: null, start: host.start, end: host.end, to: host.to } : null); // prettier-ignore
    const met = others.filter(({ country }) => country === home?.code);
    cues.push(makeCue(scene, "meet", visitor.from, { visitor, hosts: home ? [home] : [], toward: home ? undefined : "here", met, status: "happened" })); // prettier-ignore
  }
  return cues;
}

/** The town told with `in` behind the visitor. */
function placeIn({ items }: Scene, from: number, verbStarts: Set<number>) {
  const at = items.findIndex(
    ({ lower }, k) => k >= from && lower === "in" && items[k + 1]?.mention?.type === "country",
  );
  return at < 0 ? [] : destinations(items, at, at + 2, verbStarts, true);
}
