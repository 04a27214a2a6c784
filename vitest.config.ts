import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{loaders,src,scripts,bench,test}/**/*.test.ts"],
          exclude: ["test/browser/**"],
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
