/** Short names that a page gives to facts, so that its prose reads well and each selection stands in one place. */
export type Aliases = ReadonlyMap<string, string>;

/** Reads the lines `NAME = ID` and `NAME = table(column=value ...)` of a fence `facts`. Throws on any other line. */
export function readAliases(content: string): Map<string, string> {
  const lines = content.split("\n").filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const parts = /^\s*([\w-]+)\s*=\s*(\S.*?)\s*$/.exec(line);
      if (!parts)
        throw new Error(`not a name of a fact: ${line.trim()}; write NAME = ID or NAME = table(column=value)`);
      return [parts[1], parts[2]];
    }),
  );
}

/** The names that a page's `facts` fences give. */
export function pageAliases(source: string): Map<string, string> {
  const fences = [...source.matchAll(/^```facts[ \t]*\n([\s\S]*?)^```/gm)];
  return new Map(fences.flatMap(([, content]) => [...readAliases(content)]));
}
