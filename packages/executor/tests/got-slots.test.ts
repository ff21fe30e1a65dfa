/** A load from the GOT on AArch64 takes two instructions, with a hole each: both must name one slot. */
import { expect, it } from "vitest";
import { Trace } from "../src/index.ts";
import { compileAt } from "./compile-at.ts";
import { push } from "./tiny.ts";

it("both halves of a load name one slot, also where slots cross from page to page", () => {
  const count = 1500;
  // More than 32 bits, so that no load is turned into one that needs no slot.
  const valueOf = (uop: number) => 0x1234_5678_0000_0000n + BigInt(uop);
  const trace = new Trace();
  for (let uop = 0; uop < count; uop++) push(trace, "VIA_GOT", [0, valueOf(uop)]);
  const { code, data, compiler } = compileAt(
    "aarch64-unknown-linux-gnu",
    trace,
    0x7123_4567_0000,
    0x7123_4600_0000,
  );
  const pages = new Set<number>();
  for (let uop = 0; uop < count; uop++) {
    const at = compiler.layout.positions[uop];
    const adrp = code.view.getUint32(at, true);
    const ldr = code.view.getUint32(at + 4, true);
    expect((adrp & 0x9f00_0000) >>> 0).toBe(0x9000_0000);
    const high = (((adrp >>> 5) & 0x7ffff) << 2) | ((adrp >>> 29) & 3);
    const place = code.base + at;
    const page = place - (place % 4096) + ((high << 11) >> 11) * 4096;
    const slot = page + ((ldr >>> 10) & 0xfff) * 8;
    expect(data.view.getBigUint64(slot - data.base, true)).toBe(valueOf(uop));
    pages.add(page);
  }
  expect(pages.size).toBeGreaterThan(2);
  // One slot for each uop, not one for each hole.
  expect(compiler.layout.dataBytes).toBe(8 * count);
});
