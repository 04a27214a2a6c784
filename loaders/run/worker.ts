import { parentPort } from "node:worker_threads";
import { InputError } from "../articles/input-error.js";
import { readOne, type Job } from "./read-one.js";

/** What a worker answers: the reading as a line, or why there is none. */
export type Answer = { line: string } | { refused: string } | { failed: string };

parentPort?.on("message", (job: Job) => {
  let answer: Answer;
  try {
    answer = { line: readOne(job) };
  } catch (error) {
    if (error instanceof InputError) answer = { refused: error.message };
    else answer = { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort!.postMessage(answer);
});
