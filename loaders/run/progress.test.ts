import { describe, expect, it } from "vitest";
import { showProgress } from "./progress.js";

/** What is written when 100 articles take two seconds each. */
function shown(isTTY: boolean, seconds = 2): string[] {
  const written: string[] = [];
  let time = 0;
  const show = showProgress(100, { isTTY, write: (text) => void written.push(text) }, () => time);
  for (let done = 1; done <= 100; done++) {
    time += seconds * 1000;
    show(done);
  }
  return written;
}

describe("showProgress(total, screen)", () => {
  it("draws a bar on a terminal, with the rate and the time that remains, and wipes it at the end", () => {
    const written = shown(true);
    expect(written[49]).toBe(
      `\r\x1b[K[${"#".repeat(15)}${" ".repeat(15)}] 50 of 100 articles, 0.5 a second, 1 min 40 s to go`,
    );
    expect(written.at(-1)).toBe("\r\x1b[K");
  });
  it("writes a plain line now and then elsewhere", () => {
    const written = shown(false);
    expect(written[0]).toBe("data: 5 of 100 articles, 0.5 a second, 3 min 10 s to go\n");
    expect(written).toHaveLength(19);
    expect(written.join("")).not.toContain("\x1b");
  });
  it("says nothing of a run that is soon over", () => {
    expect([...shown(true, 0.005), ...shown(false, 0.05)]).toEqual([]);
  });
});
