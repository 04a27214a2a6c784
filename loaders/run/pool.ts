import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { InputError } from "../articles/input-error.js";
import type { Job } from "./read-one.js";
import type { Answer } from "./worker.js";

/** Articles that lie ready at each worker, so that none waits for the next. */
const AHEAD = 4;

const COMMAND = new URL("../../scripts/command.mjs", import.meta.url);

interface Waiting {
  done(line: string): void;
  fail(error: Error): void;
}

/** Threads that read articles. */
export class Pool {
  private readonly workers: { worker: Worker; queue: Waiting[] }[];

  constructor(size: number) {
    this.workers = Array.from({ length: size }, () => {
      const worker = new Worker(COMMAND, { argv: [join(import.meta.dirname, "worker.ts")], execArgv: [] });
      const queue: Waiting[] = [];
      worker.on("message", (answer: Answer) => {
        const waiting = queue.shift();
        // What comes while the threads are ended is waited for by nobody.
        if (!waiting) return;
        if ("line" in answer) waiting.done(answer.line);
        else waiting.fail("refused" in answer ? new InputError(answer.refused) : new Error(answer.failed));
      });
      worker.on("error", (error: Error) => queue.splice(0).forEach(({ fail }) => fail(error)));
      worker.on("exit", () => queue.splice(0).forEach(({ fail }) => fail(new Error("a worker thread ended"))));
      return { worker, queue };
    });
  }

  /** Articles that may be under way at once. */
  get room(): number {
    return this.workers.length * AHEAD;
  }

  /** Reads an article on the thread that has least to do. Gives the reading as a line. */
  run(job: Job): Promise<string> {
    const least = this.workers.reduce((a, b) => (b.queue.length < a.queue.length ? b : a));
    return new Promise((done, fail) => {
      least.queue.push({ done, fail });
      least.worker.postMessage(job);
    });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(
      this.workers.map(({ worker, queue }) => {
        queue.length = 0;
        return worker.terminate();
      }),
    );
  }
}
