import { join } from "node:path";
import { buildStencils } from "@serigraph/stencil";
import { type LayoutName, writeManifest } from "./toy.ts";

/** Builds the toy guest's bundle, kept in the repository's cache while its sources are the same; returns its folder. */
export async function buildToy(layout: LayoutName, triple: string): Promise<string> {
  const folder = join(import.meta.dirname, "../../../../.cache/toy-guest", layout);
  await buildStencils({ manifest: writeManifest(folder, layout), targets: [triple] });
  return folder;
}
