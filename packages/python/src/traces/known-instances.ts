/**
 * What a trace knows, where it is being recorded, of the instances it has met: their shapes and what is in their slots. A
 * trace changes instances by its own stores alone (no helper that it calls does), so what it has stored or read needs
 * neither a guard nor a load again, until a store may have hit the same slot through another name.
 */
import type { Val } from "@serigraph/executor";

interface Known {
  /** Made in this trace: no other object that it made is the same. */
  readonly isNew: boolean;
  /** Id of its shape, -1 when unknown. */
  shape: number;
  /** By byte offset. */
  readonly slots: Map<number, Val<"value">>;
}

export class KnownInstances {
  private readonly known = new Map<Val<"ptr">, Known>();

  reset(): void {
    this.known.clear();
  }

  private of(object: Val<"ptr">): Known {
    let found = this.known.get(object);
    if (found === undefined) this.known.set(object, (found = { isNew: false, shape: -1, slots: new Map() }));
    return found;
  }

  /** An instance that the trace has just made. */
  made(object: Val<"ptr">, shape: number): void {
    this.known.set(object, { isNew: true, shape, slots: new Map() });
  }

  hasShape(object: Val<"ptr">, shape: number): boolean {
    return this.known.get(object)?.shape === shape;
  }

  /** A guard has found it to have this shape. */
  guarded(object: Val<"ptr">, shape: number): void {
    this.of(object).shape = shape;
  }

  /** It got another shape, and so did it under every other name. */
  reshaped(object: Val<"ptr">, shape: number): void {
    const changed = this.of(object);
    for (const one of this.known.values()) if (!(one.isNew && changed.isNew)) one.shape = -1;
    changed.shape = shape;
  }

  slot(object: Val<"ptr">, at: number): Val<"value"> | undefined {
    return this.known.get(object)?.slots.get(at);
  }

  read(object: Val<"ptr">, at: number, v: Val<"value">): void {
    this.of(object).slots.set(at, v);
  }

  stored(object: Val<"ptr">, at: number, v: Val<"value">): void {
    const changed = this.of(object);
    for (const one of this.known.values()) if (!(one.isNew && changed.isNew)) one.slots.delete(at);
    changed.slots.set(at, v);
  }
}
