/** Share by which two tellings of one sum may differ. */
const TOLERANCE = 0.01;
/** Largest share that rounding may take or add. */
const ROUNDING = 0.06;

/** Whether two figures are one, to the last digit that matters. */
export function sameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether an exact figure gives a rounded one when cut to as many digits: 1.58 to 1.6, 4,850 to 5,000; not 1.4 to 1. */
export function roundsTo(exact: number, rounded: number): boolean {
  if (rounded === 0 || Math.abs(exact - rounded) > ROUNDING * Math.abs(rounded)) return false;
  const digits = significant(rounded);
  return digits < significant(exact) && Number(exact.toPrecision(digits)) === rounded;
}

/** Number of digits before the closing zeros. */
function significant(value: number): number {
  const [mantissa] = value.toExponential().split("e");
  return Math.max(1, mantissa.replace(/[-.]/g, "").replace(/0+$/, "").length);
}
