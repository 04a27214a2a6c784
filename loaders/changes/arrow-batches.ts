/** Reads bytes of a file. */
type Read = (from: number, size: number) => Uint8Array;

/** Where a record batch stands in a file, and how many rows it has. */
interface Batch {
  from: number;
  message: number;
  body: number;
  rows: number;
}

const MAGIC = "ARROW1";
/** Bytes after the footer: its length, and the magic word. */
const END = 4 + MAGIC.length;
/** Bytes of a block in the footer: offset, length of the message, padding, length of its body. */
const BLOCK = 24;

/**
 * Takes an Arrow file apart into files of one record batch each, with its schema and dictionaries (Apache Arrow columnar
 * format: File.fbs, Message.fbs). Gives the rows of each, and a function that makes it; `read` reads the file of `size`
 * bytes. Throws Error where that is no Arrow file.
 */
export function arrowBatches(read: Read, size: number): { rows: number[]; file(n: number, again: Read): Uint8Array } {
  const end = size < END + MAGIC.length ? new Uint8Array(END) : read(size - END, END);
  const length = view(end).getInt32(0, true);
  if (Buffer.from(end.subarray(4)).toString("latin1") !== MAGIC || length <= 0 || length > size - END)
    throw new Error("not an Arrow file");
  const footer = read(size - END - length, length);
  const bytes = view(footer);
  const field = fieldOf(bytes, bytes.getUint32(0, true), 3);
  if (field === null) return { rows: [], file: () => new Uint8Array() };
  const list = field + bytes.getUint32(field, true);
  const batches = Array.from({ length: bytes.getUint32(list, true) }, (_, i): Batch => {
    const at = list + 4 + i * BLOCK;
    const [from, message, body] = [int64(bytes, at), bytes.getInt32(at + 8, true), int64(bytes, at + 16)];
    return { from, message, body, rows: rowsIn(view(read(from, message))) };
  });
  const head = read(0, Math.min(size, ...batches.map(({ from }) => from)));
  const file = (n: number, again: Read): Uint8Array => {
    const { from, message, body } = batches[n];
    const own = footer.slice();
    const block = view(own);
    block.setUint32(list, 1, true);
    block.setBigInt64(list + 4, BigInt(head.length), true);
    block.setInt32(list + 12, message, true);
    block.setBigInt64(list + 20, BigInt(body), true);
    return Buffer.concat([head, again(from, message + body), own, end]);
  };
  return { rows: batches.map(({ rows }) => rows), file };
}

/** Rows of a record batch, by the message before its body: 4 bytes of mark, 4 of length, a flatbuffer. */
function rowsIn(message: DataView): number {
  const header = fieldOf(message, 8 + message.getUint32(8, true), 2)!;
  const rows = fieldOf(message, header + message.getUint32(header, true), 0);
  return rows === null ? 0 : int64(message, rows);
}

/** Where a field of a flatbuffer's table stands; null where it has its default. */
function fieldOf(bytes: DataView, table: number, field: number): number | null {
  const list = table - bytes.getInt32(table, true);
  const slot = 4 + field * 2;
  const offset = slot < bytes.getUint16(list, true) ? bytes.getUint16(list + slot, true) : 0;
  return offset === 0 ? null : table + offset;
}

const int64 = (bytes: DataView, at: number): number => Number(bytes.getBigInt64(at, true));

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
