import { describe, expect, it } from "vitest";
import { finishPage } from "./finish.js";

const page = (body = "") => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>Site</title>
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
  it("takes the first heading for a page without a title", () =>
    expect(finishPage(page("<h1 id='a'><a>Two &amp; <b>one</b></a></h1>"))).toContain(
      "<title>Two &amp; one | Site</title>",
    ));
  it("leaves a title of its own", () =>
    expect(finishPage(page("<h1>One</h1>").replace("Site", "Own | Site"))).toContain("<title>Own | Site</title>"));
  it("allows the inline script as it stands after mending", () =>
    expect(finishPage(page())).toContain("'sha256-Bi/L7YECGJ5PLO6Xwo3Rt8fTRUVwmlr96I0gnCgc8/s='"));
  it("allows no script of another origin", () =>
    expect(finishPage(page())).toMatch(/script-src 'self' 'sha256-[^;]*';/));
  it("needs no hash for a script with an address", () =>
    expect(finishPage(page('<script src="a.js"></script>')).match(/sha256-/g)).toHaveLength(1));
});
