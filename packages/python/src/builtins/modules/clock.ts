/** `_clock`, for `lib/_time_text.py`: local time as the system has it. */
import { type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { defineIn } from "./define.ts";

/** The name of the local time zone at a moment, as short as the system's tables have it. */
function zoneName(at: Date): string {
  for (const locale of ["en-US", "en-GB", "en-AU"]) {
    const parts = new Intl.DateTimeFormat(locale, { timeZoneName: "short" }).formatToParts(at);
    const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "UTC";
    if (!/^(GMT|UTC)[+-]/.test(name)) return name;
  }
  const minutes = -at.getTimezoneOffset();
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, "0");
  const rest = Math.abs(minutes) % 60;
  return `${minutes < 0 ? "-" : "+"}${hours}${rest === 0 ? "" : String(rest).padStart(2, "0")}`;
}

/** Seconds to add to UTC, standard and summer time of a year. */
function yearOffsets(year: number): [standard: number, summer: number] {
  const offsets = [0, 3, 6, 9].map((month) => -new Date(year, month, 1).getTimezoneOffset() * 60);
  return [Math.min(...offsets), Math.max(...offsets)];
}

export function installClock(py: Interp): void {
  py.defineModule("_clock", (_py, module) => {
    const { heap } = py;
    const define = defineIn(py, module);
    define("now", () => heap.int(Math.floor(Date.now() / 1000)), 0);
    // (seconds east of UTC, name of the zone, 1 in summer time)
    define(
      "local",
      ([v]) => {
        const at = new Date(Math.max(-8.64e15, Math.min(8.64e15, Number(heap.intOf(v!)) * 1000)));
        const offset = -at.getTimezoneOffset() * 60;
        const [standard] = yearOffsets(at.getFullYear());
        return heap.tuple([offset, heap.str(zoneName(at)), offset > standard ? 1 : 0]);
      },
      1,
    );
    // timezone, altzone, daylight, tzname
    define(
      "zone",
      () => {
        const year = new Date().getFullYear();
        const [standard, summer] = yearOffsets(year);
        const dates = [0, 3, 6, 9].map((month) => new Date(year, month, 1));
        const named = (offset: number): Value =>
          heap.str(zoneName(dates.find((date) => -date.getTimezoneOffset() * 60 === offset) ?? dates[0]!));
        const names = heap.tuple([named(standard), named(summer)]);
        return heap.tuple([-standard, -summer, standard === summer ? 0 : 1, names]);
      },
      0,
    );
  });
}
