import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The cases start Python and Node processes, which are slow on a loaded machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
