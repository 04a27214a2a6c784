import { performance } from "node:perf_hooks";

/** Milliseconds before a run says how far it is; short runs say nothing. */
const FIRST = 1000;
/** Milliseconds between two looks of the bar on a terminal, and between two lines elsewhere. */
const BAR = 100;
const LINE = 10_000;
const WIDTH = 30;

/** Where progress is shown. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): void;
}

/**
 * Says how far a run is: a bar with the rate and the time that remains on a terminal, a line now and then elsewhere.
 * Returns the function that is called with the number of articles done. `now` gives milliseconds.
 */
export function showProgress(
  total: number,
  screen: Screen,
  now = (): number => performance.now(),
): (done: number) => void {
  const begun = now();
  let last = begun + FIRST - (screen.isTTY ? BAR : LINE);
  if (!screen.isTTY) last = begun;
  let shown = false;
  return (done) => {
    const time = now();
    if (done >= total && shown && screen.isTTY) screen.write("\r\x1b[K");
    if (done >= total || time - last < (screen.isTTY ? BAR : LINE)) return;
    last = time;
    shown = true;
    const rate = done / ((time - begun) / 1000);
    const told = `${done} of ${total} articles, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
    const left = rate > 0 ? `, ${duration((total - done) / rate)} to go` : "";
    if (!screen.isTTY) return screen.write(`data: ${told}${left}\n`);
    const full = Math.floor((done / total) * WIDTH);
    screen.write(`\r\x1b[K[${"#".repeat(full)}${" ".repeat(WIDTH - full)}] ${told}${left}`);
  };
}

/** Seconds in words: `40 s`, `3 min 20 s`, `2 h 5 min`. */
function duration(seconds: number): string {
  const s = Math.ceil(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}
