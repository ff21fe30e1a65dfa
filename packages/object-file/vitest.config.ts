import TargetReporter from "@serigraph/target-table/reporter";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", new TargetReporter()],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
