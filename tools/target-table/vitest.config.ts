import { defineConfig } from "vitest/config";

export default defineConfig({
  // A busy machine of two cores: compilers and linkers run in these tests.
  test: { include: ["tests/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
