import { spawn } from "node:child_process";
import { join } from "node:path";

export interface Outcome {
  code: number;
  output: string;
}

/** Runs a program of an installed package (its file below node_modules) with this Node; shows what it writes and returns it too. */
export function runPackage(file: string, args: string[], options = {}): Promise<Outcome> {
  return runFile(join("node_modules", file), args, options);
}

/** Runs a TypeScript file of the project. */
export function runScript(file: string, args: string[] = [], options = {}): Promise<Outcome> {
  return runFile("scripts/command.mjs", [file, ...args], options);
}

function runFile(file: string, args: string[], { quiet = false }: { quiet?: boolean }): Promise<Outcome> {
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ["inherit", "pipe", "pipe"],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}) },
  });
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
    if (!quiet) process.stdout.write(chunk);
  });
  child.stderr.on("data", (chunk) => {
    output += chunk;
    process.stderr.write(chunk);
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code: code ?? 1, output })));
}
