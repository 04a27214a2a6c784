import { describe, expect, it } from "vitest";
import { finishPage } from "./finish.js";

const page = (body = "") => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<script type="module">

run({"size":3,"lastModified":1700000000000.5});
</script>
</head>
<body>${body}</body></html>`;

describe("finishPage(page)", () => {
  it("says the language", () => expect(finishPage(page())).toContain('<html lang="en">'));
  it("lets a reader zoom", () => expect(finishPage(page())).not.toContain("maximum-scale"));
  it("holds no time of a file", () => expect(finishPage(page())).toContain('run({"size":3});'));
  it("allows the inline script as it stands after mending", () =>
    expect(finishPage(page())).toContain("'sha256-Bi/L7YECGJ5PLO6Xwo3Rt8fTRUVwmlr96I0gnCgc8/s='"));
  it("allows no script of another origin", () =>
    expect(finishPage(page())).toMatch(/script-src 'self' 'sha256-[^;]*';/));
  it("needs no hash for a script with an address", () =>
    expect(finishPage(page('<script src="a.js"></script>')).match(/sha256-/g)).toHaveLength(1));
});
