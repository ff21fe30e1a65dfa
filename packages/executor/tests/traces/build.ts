import { join } from "node:path";
import { buildStencils } from "@serigraph/stencil";
import { type LayoutName, writeManifest } from "./toy.ts";

/** Where the guest is built, a folder for each layout: in the repository's cache. */
export const toyFolder = join(import.meta.dirname, "../../../../.cache/toy-guest");

/** Builds the toy guest's bundle, kept in the repository's cache while its sources are the same; returns its folder. */
export async function buildToy(layout: LayoutName, triple: string): Promise<string> {
  // Under an emulator: the host has built it.
  const built = process.env["TOY_GUEST"];
  if (built !== undefined) return join(built, layout);
  const folder = join(toyFolder, layout);
  await buildStencils({ manifest: writeManifest(folder, layout), targets: [triple] });
  return folder;
}
