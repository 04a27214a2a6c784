import { InputError } from "../articles/input-error.js";

/** Bytes of the longest line: the largest article, each of its bytes written as six. */
const LONGEST = 100_000_000;

/** Gives the lines of a stream one after the other. Throws InputError on one that is longer than any article. */
export async function* linesIn(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString("utf8");
      rest = [];
      size = 0;
      from = at + 1;
    }
    if (from === chunk.length) continue;
    rest.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > LONGEST) throw new InputError(`line too long: more than ${LONGEST / 1e6} MB (one article a line)`);
  }
  if (size > 0) yield Buffer.concat(rest).toString("utf8");
}
