import { RecordBatchFileWriter, type RecordBatch, type Schema } from "apache-arrow";

/** Takes bytes, one piece after the other. */
export interface Sink {
  write(bytes: Uint8Array): unknown;
}

/** Keeps bytes for a while. */
export interface Aside extends Sink {
  /** What was written, from its beginning. */
  pieces(): Iterable<Uint8Array>;
}

/**
 * Writes an Arrow file whose dictionaries are whole only when all batches are made. In the file they stand before the
 * batches: these are kept aside until then.
 */
export class ArrowFile extends RecordBatchFileWriter {
  private readonly dictionaries = super._writeDictionaries.bind(this);

  constructor(
    private readonly aside: Aside,
    private to: Sink = aside,
  ) {
    super();
    this._started = true;
  }

  /** Adds a batch; what it holds as its dictionaries says nothing yet. */
  add(batch: RecordBatch): void {
    this._writeRecordBatch(batch);
  }

  /** Writes the file. `last` has the dictionaries of all batches. */
  end(schema: Schema, last: RecordBatch, sink: Sink): void {
    this.to = sink;
    this._position = 0;
    this._writeSchema(schema);
    this.dictionaries(last);
    for (const block of this._recordBatchBlocks) block.offset += this._position;
    for (const bytes of this.aside.pieces()) sink.write(bytes);
    this._writeFooter(schema);
  }

  protected override _writeDictionaries(): this {
    return this;
  }

  protected override _write(chunk: ArrayBufferView): this {
    const bytes = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (bytes.length > 0) this.to.write(bytes);
    this._position += bytes.length;
    return this;
  }
}

/** Keeps bytes in memory. */
export class InMemory implements Aside {
  private readonly all: Uint8Array[] = [];

  write(bytes: Uint8Array): void {
    this.all.push(bytes);
  }

  pieces(): Iterable<Uint8Array> {
    return this.all;
  }

  whole(): Uint8Array {
    return Buffer.concat(this.all);
  }
}
