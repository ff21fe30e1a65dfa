import TargetReporter from "@serigraph/target-table/reporter";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", new TargetReporter()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
