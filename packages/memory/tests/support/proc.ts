import { readFileSync } from "node:fs";

export interface Mapping {
  start: number;
  end: number;
  /** `rw-p`, `r-xp`, `---p`, ... */
  rights: string;
  /** Bytes that have memory behind them. */
  resident: number;
}

/** The mappings of this process that overlap `[start, end)`, from /proc/self/smaps. */
export function mappingsIn(start: number, end: number): Mapping[] {
  const mappings: Mapping[] = [];
  let current: Mapping | undefined;
  for (const line of readFileSync("/proc/self/smaps", "utf8").split("\n")) {
    const head = /^([0-9a-f]+)-([0-9a-f]+) (\S{4}) /.exec(line);
    if (head) {
      current = {
        start: Number.parseInt(head[1], 16),
        end: Number.parseInt(head[2], 16),
        rights: head[3],
        resident: 0,
      };
      if (current.start < end && current.end > start) mappings.push(current);
      continue;
    }
    const rss = /^Rss:\s+(\d+) kB/.exec(line);
    if (rss && current) current.resident = Number(rss[1]) * 1024;
  }
  return mappings;
}

/** What the page at an address allows: `rw-`, `r-x`, ..., or `unmapped`. */
export function rightsAt(address: number): string {
  return mappingsIn(address, address + 1)[0]?.rights.slice(0, 3) ?? "unmapped";
}

export function residentIn(start: number, end: number): number {
  return mappingsIn(start, end).reduce((sum, { resident }) => sum + resident, 0);
}
