import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{loaders,src,scripts,bench,test}/**/*.test.ts"],
          exclude: ["test/browser/**"],
          testTimeout: 60_000, // a machine that is busy with other things is slow, not wrong
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser at a time: the machine may have two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
