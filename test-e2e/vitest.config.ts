import TargetReporter from "@serigraph/target-table/reporter";
import { defineConfig } from "vitest/config";

// One project an architecture that the suites run on: x64 natively, arm64 in a real Arm Node under qemu.
const project = (name: string, include: string[]) => ({
  test: { name, include, env: { SERIGRAPH_TEST_ARCH: name }, testTimeout: 300_000, hookTimeout: 300_000 },
});

export default defineConfig({
  test: {
    reporters: ["default", new TargetReporter()],
    projects: [
      project("x64", ["tests/*.test.ts", "tests/x64/*.test.ts"]),
      project("traces", ["tests/traces/*.test.ts"]),
      project("arm64", ["tests/arm64/*.test.ts"]),
      project("windows", ["tests/windows/*.test.ts"]),
    ],
  },
});
