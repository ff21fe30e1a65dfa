/** Bundles `entry` and all it imports from the workspace into `outdir` (see bundle.mjs). */
export function bundleSources(options: { entry: string; outdir: string }): Promise<void>;
