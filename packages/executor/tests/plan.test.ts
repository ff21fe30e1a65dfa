import { describe, expect, it } from "vitest";
import { Trace } from "../src/index.ts";
import { compileAt } from "./compile-at.ts";
import { id, push } from "./tiny.ts";

describe.each([{ triple: "x86_64-unknown-linux-gnu" }, { triple: "aarch64-unknown-linux-gnu" }])(
  "a bundle of $triple in which stencils share bytes",
  ({ triple }) => {
    it("gives the code that it gives where each has its own", () => {
      const trace = new Trace();
      push(trace, "TOP", [16]);
      push(trace, "LOAD", [0x1234_5678_9abc_def0n, 8]);
      push(trace, "SELF", [24]);
      push(trace, "LABEL", [32, trace.here()]);
      push(trace, "CALL", [8, 16]);
      push(trace, "RET", [5]);
      const compile = (change?: Parameters<typeof compileAt>[5]) =>
        Buffer.from(
          compileAt(triple, trace, 0x7123_4567_0000, 0x7123_45a7_0000, false, change).code.bytes,
        ).toString("hex");
      let changed = 0;
      const shared = compile((bundle) => {
        // They are made of the same bytes, with holes of different values.
        for (const name of ["LABEL", "SELF", "TOP"]) {
          changed += Number(bundle.codeOffset[id[name]] !== bundle.codeOffset[id["LOAD"]]);
          bundle.codeOffset[id[name]] = bundle.codeOffset[id["LOAD"]];
        }
      });
      expect(changed).toBe(3);
      expect(shared).toBe(compile());
    });
  },
);
