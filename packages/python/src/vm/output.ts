const FLUSH_AT = 1 << 16;

/** Text on its way to a stream: collected, handed on in large pieces and when flushed. */
export class OutputBuffer {
  private readonly sink: (text: string) => void;
  private pending = "";

  constructor(sink: (text: string) => void) {
    this.sink = sink;
  }

  write(text: string): void {
    this.pending += text;
    if (this.pending.length >= FLUSH_AT) this.flush();
  }

  flush(): void {
    if (this.pending === "") return;
    const text = this.pending;
    this.pending = "";
    this.sink(text);
  }
}
