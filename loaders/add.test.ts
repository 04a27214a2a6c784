import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { add } from "./add.js";
import { parseAddArguments } from "./add/arguments.js";

vi.setConfig({ testTimeout: 60_000 });

const TEXT = `Israel's defence minister goes to Baku

By Ann Lee

Israeli Defense Minister Ehud Barak visited Azerbaijan on May 3, 2011. He met with President Ilham Aliyev and spoke of
further deliveries of drones, radar and missiles which the two countries had agreed on the year before, officials said.
`;
let folder: string;
let seeds: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "add-"));
  seeds = join(folder, "seeds");
  file = join(folder, "a.txt");
  writeFileSync(file, TEXT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Adds as the command does; what it says. `answers` are a person's. */
async function adding(argv: string[], answers: string[] | null = null, input = TEXT): Promise<string> {
  const said: string[] = [];
  await add(parseAddArguments([...argv, "--seeds", seeds]), {
    input: () => new TextEncoder().encode(input),
    ask: answers && (async (question) => (said.push(question), answers.shift() ?? "")),
    say: (line) => void said.push(line),
  });
  return said.join("\n");
}

describe("add(arguments, desk)", () => {
  it("names the file by date, publisher and title, puts the metadata beside it, and says what was found", async () => {
    const said = await adding([
      file,
      "--publisher",
      "Some Paper",
      "--published=2011-05-04",
      "--url",
      "https://example.org/a",
    ]);
    const name = "2011-05-04-some-paper-israels-defence-minister-goes-to-baku";
    expect(readdirSync(seeds).sort()).toEqual([`${name}.txt`, `${name}.yaml`]);
    expect(readFileSync(join(seeds, `${name}.txt`), "utf8")).toBe(TEXT);
    expect(readFileSync(join(seeds, `${name}.yaml`), "utf8")).toBe(
      "publisher: Some Paper\npublished: 2011-05-04\nurl: https://example.org/a\n",
    );
    expect(said).toMatch(
      /added: .*baku\.txt\n {2}title: Israel's defence minister goes to Baku\n {2}publisher: Some Paper/,
    );
    expect(said).toMatch(/visits: 1\n +Ehud Barak in Azerbaijan, 3 May 2011/);
  });
  it("asks a person for what neither flags nor article tell; an empty answer leaves it out", async () => {
    const said = await adding([file, "--url", "https://example.org/a"], ["", "Some Paper", ""]);
    expect(said).toMatch(
      /^title \[Israel's defence minister goes to Baku\]: \npublisher \[example\.org\]: \npublished \(/,
    );
    const beside = readdirSync(seeds).find((name) => name.endsWith(".yaml"))!;
    expect(readFileSync(join(seeds, beside), "utf8")).toBe("url: https://example.org/a\npublisher: Some Paper\n");
  });
  it("asks again where an answer cannot be", async () => {
    const said = await adding([file], ["", "", "May 2011", "2011-05", ""]);
    expect(said).toMatch(/invalid published: "May 2011"[^\n]*\npublished/);
    expect(readdirSync(seeds).sort()[0]).toMatch(/^2011-05-israels/);
  });
  it("takes standard input, tells a page by its beginning, and names in other scripts", async () => {
    await adding(["-"]);
    await adding(["-"], null, "ביקור שר הביטחון בבאקו\n\nשר הביטחון ביקר באזרבייג'ן ביום שני, כך נמסר.\n");
    await adding(
      ["-"],
      null,
      "<!doctype html><title>x</title><body><p>Iran bought nothing at all from anybody this year.</p></body>",
    );
    const names = readdirSync(seeds).sort();
    expect(names).toHaveLength(3);
    expect(names.some((name) => name.endsWith(".html"))).toBe(true);
    expect(names.some((name) => /^undated-ביקור-שר.*\.txt$/.test(name))).toBe(true);
  });
  it("tells duplicates: the same text, nearly the same, and part of one", async () => {
    await adding([file]);
    const before = readdirSync(seeds);
    await expect(adding([file])).rejects.toThrow(/^already there: the same text as .*israels-defence-minister/);
    await expect(adding(["-"], null, TEXT.toUpperCase())).rejects.toThrow(/the same text as/);
    const other = TEXT.replace("Israel's defence minister goes to Baku", "A visit in May").replace(
      "Ann Lee",
      "Bob Ray",
    );
    await expect(adding(["-"], null, other)).rejects.toThrow(/already there: \d\d% of the words/);
    await expect(adding(["-"], null, TEXT.split("\n\n").at(-1))).rejects.toThrow(/already there/);
    expect(readdirSync(seeds)).toEqual(before);
    expect(await adding(["-", "--force"], null, other)).toMatch(/^note: \d\d% of the words/);
    await adding(
      ["-"],
      null,
      "Nothing alike\n\nIran and Armenia signed an agreement on trade in June 2014, both said.\n",
    );
    expect(readdirSync(seeds)).toHaveLength(3);
  });
  it.each([
    [["nowhere.txt"], /^cannot read: nowhere\.txt \(ENOENT\)$/],
    [["."], /^not a file: \. \(give a text/],
    [["package.json"], /^unknown kind of file: package\.json/],
    [["-", "--published", "May 2011"], /^invalid published: "May 2011"/],
    [["-", "--url", "example.org"], /^invalid url/],
    [["-", "--name", "../x"], /^invalid name: \.\.\/x/],
    [["-", "--name", "corrections"], /^name means something else/],
  ])("refuses %j and writes nothing", async (argv, message) => {
    await expect(adding(argv)).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });
  it("refuses a name that is taken, and writes over nothing", async () => {
    await adding([file, "--name", "x"]);
    const other = "Other words\n\nIran and Armenia signed an agreement on trade in June 2014, both said.\n";
    await expect(adding(["-", "--name", "x.md"], null, other)).rejects.toThrow(/^name is taken: x\.md/);
    writeFileSync(join(seeds, "y.yaml"), "title: mine\n");
    await expect(adding(["-", "--name", "y", "--title", "T"], null, other)).rejects.toThrow(
      /y\.yaml \(EEXIST; nothing/,
    );
    expect(readFileSync(join(seeds, "y.yaml"), "utf8")).toBe("title: mine\n");
    expect(readdirSync(seeds).sort()).toEqual(["x.txt", "y.yaml"]);
  });
});

describe("parseAddArguments(argv)", () => {
  it.each([
    [[], "no article is named"],
    [["a", "b"], "one article at a time: b"],
    [["a", "--titel", "x"], "unknown argument: --titel (did you mean --title?"],
    [["a", "--title"], "--title lacks its value"],
  ])("refuses %j", (argv, message) => expect(() => parseAddArguments(argv)).toThrow(message));
});

it("the command exits with 2 and one line, and with 0 where it added", () => {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ["scripts/command.mjs", "loaders/add.ts", ...args, "--seeds", seeds], {
      encoding: "utf8",
      input: TEXT,
    });
  expect(command("-")).toMatchObject({ status: 0, stderr: "" });
  expect(command("-").stderr).toMatch(/^add: already there: [^\n]*\n$/);
  expect(command("-").status).toBe(2);
}, 90_000);
