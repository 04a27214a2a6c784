import type { Draw } from "./dom.js";
import { colour, type ColourName } from "./theme.js";

type Form = "filled" | "hollow" | "diamond" | "cross" | "slashed";

interface StatusStyle {
  form: Form;
  colour: ColourName;
}

const HAPPENED: StatusStyle = { form: "filled", colour: "accent" };
const CLAIMED: StatusStyle = { form: "diamond", colour: "claimed" };
const STOPPED: StatusStyle = { form: "slashed", colour: "halted" };
const PLANNED: StatusStyle = { form: "hollow", colour: "accent" };

/** Status is told by shape as well as by colour. A status that is not here is drawn as happened. */
const STYLES: Record<string, StatusStyle> = {
  claimed: CLAIMED,
  reported: CLAIMED,
  denied: { form: "cross", colour: "denied" },
  planned: PLANNED,
  offered: PLANNED,
  postponed: STOPPED,
  cancelled: STOPPED,
  suspended: STOPPED,
  halted: STOPPED,
};

/** Statuses that need no word beside the label. */
const PLAIN = new Set(["happened", "completed", "announced", ""]);

/** Returns how a status looks. */
export function statusStyle(status: string): StatusStyle {
  return STYLES[status] ?? HAPPENED;
}

/** Adds the status to a label, unless it is the plain one or the label says it already. */
export function withStatus(label: string, status: string): string {
  if (PLAIN.has(status) || label.toLowerCase().includes(status)) return label;
  return `${label} (${status})`;
}

/** Takes the status from the end of a label, for texts that tell it of every row. */
export function withoutStatus(label: string, status: string): string {
  return label.endsWith(` (${status})`) ? label.slice(0, -status.length - 3) : label;
}

/** Draws the sign of a status round a centre; `radius` in pixels. */
export function statusSign(h: Draw, status: string, x: number, y: number, radius = 5): SVGElement {
  const style = statusStyle(status);
  const ink = colour(style.colour);
  const paper = colour("paper");
  const r = radius;
  if (style.form === "diamond") {
    const d = r * 1.25;
    return h("path", { d: `M${p(x)},${p(y - d)}l${p(d)},${p(d)}l${p(-d)},${p(d)}l${p(-d)},${p(-d)}z`, fill: ink });
  }
  const stroke = { stroke: ink, "stroke-width": 2 };
  const s = r * 0.9;
  if (style.form === "cross") {
    const d = `M${p(x - s)},${p(y - s)}l${p(2 * s)},${p(2 * s)}m0,${p(-2 * s)}l${p(-2 * s)},${p(2 * s)}`;
    return h("path", { d, ...stroke, "stroke-width": 2.5, fill: "none" });
  }
  if (style.form === "filled") return h("circle", { cx: x, cy: y, r, fill: ink });
  const ring = h("circle", { cx: x, cy: y, r: r - 0.5, fill: paper, ...stroke });
  if (style.form === "hollow") return ring;
  return h("g", {}, ring, h("path", { d: `M${p(x - s)},${p(y + s)}l${p(2 * s)},${p(-2 * s)}`, ...stroke }));
}

const p = (value: number) => Math.round(value * 100) / 100;
