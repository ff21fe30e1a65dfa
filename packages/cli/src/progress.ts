/** A progress bar on standard error; nothing where that is not a terminal. */
export class ProgressBar {
  private readonly active = process.stderr.isTTY === true;
  private shown = false;

  update(done: number, total: number, what: string): void {
    if (!this.active) return;
    const width = 24;
    const filled = total === 0 ? width : Math.round((done / total) * width);
    const bar = "█".repeat(filled) + "░".repeat(width - filled);
    process.stderr.write(`\r\x1b[K${bar} ${done}/${total} ${what}`);
    this.shown = true;
  }

  clear(): void {
    if (this.shown) process.stderr.write("\r\x1b[K");
    this.shown = false;
  }
}
