import { Utf8, makeData, makeVector, type Data, type DataType, type Dictionary, type List } from "apache-arrow";

/** Which values are there, as Arrow keeps it: a bit each, and the number of those that are not. */
function validity(values: unknown[]): { nullBitmap: Uint8Array; nullCount: number } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 64) * 8);
  let nullCount = 0;
  values.forEach((value, i) => {
    if (value === null) nullCount++;
    else nullBitmap[i >> 3] |= 1 << (i & 7);
  });
  return nullCount > 0 ? { nullBitmap, nullCount } : { nullBitmap: new Uint8Array(0), nullCount: 0 };
}

/** Text as Arrow keeps it: all bytes in a row, and where each value begins. */
export function textData(values: (string | null)[]): Data<Utf8> {
  const valueOffsets = new Int32Array(values.length + 1);
  values.forEach((value, i) => (valueOffsets[i + 1] = valueOffsets[i] + (value ? Buffer.byteLength(value) : 0)));
  const data = new Uint8Array(valueOffsets[values.length]);
  const bytes = Buffer.from(data.buffer);
  values.forEach((value, i) => value && bytes.write(value, valueOffsets[i]));
  return makeData({ type: new Utf8(), length: values.length, ...validity(values), valueOffsets, data });
}

/** Categories as Arrow keeps them: each text once, in the order of its first row, and a number for each row. */
export class Categories {
  private readonly numbers = new Map<string, number>();
  private dictionary = makeVector(textData([]));

  /** Numbers the values of a batch. The batches share the dictionary, which is empty until all are numbered. */
  data(type: Dictionary<Utf8>, values: (string | null)[]): Data {
    const data = new Int32Array(values.length);
    values.forEach((value, i) => {
      if (value === null) return;
      if (!this.numbers.has(value)) this.numbers.set(value, this.numbers.size);
      data[i] = this.numbers.get(value)!;
    });
    const { dictionary } = this;
    return makeData({ type, length: data.length, ...validity(values), data, dictionary });
  }

  /** Makes the dictionary of what was numbered. */
  finish(): void {
    this.dictionary = makeVector(textData([...this.numbers.keys()]));
  }
}

/** Lists of text as Arrow keeps them: all items in a row, and where each list begins. */
export function listData(type: List<Utf8>, values: (string[] | null)[]): Data {
  const valueOffsets = new Int32Array(values.length + 1);
  values.forEach((value, i) => (valueOffsets[i + 1] = valueOffsets[i] + (value?.length ?? 0)));
  const child = textData(values.flatMap((value) => value ?? []));
  return makeData({ type, length: values.length, ...validity(values), valueOffsets, child });
}

/** Numbers as Arrow keeps them; a missing one is a zero that is marked as missing. */
export function numberData(type: DataType, values: (number | null)[], data: Int32Array | Float64Array): Data {
  values.forEach((value, i) => (data[i] = value ?? 0));
  return makeData({ type, length: values.length, ...validity(values), data } as never);
}
