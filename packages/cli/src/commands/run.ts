export interface RunOptions {
  readonly stats?: "text" | "json";
  readonly tier: "baseline" | "step";
  readonly bundle?: string;
}
export async function run(_file: string, _args: string[], _options: RunOptions): Promise<number> {
  return 1;
}
