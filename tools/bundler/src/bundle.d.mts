/** Bundles `entry` and all it imports from the workspace into `outdir` (see bundle.mjs); the files that went into it. */
export function bundleSources(options: { entry: string; outdir: string; root?: string }): Promise<string[]>;
/** The same into one script, `(function (exports, require, module) { … })`. */
export function bundleScript(options: { entry: string; outfile: string; root?: string }): Promise<string[]>;
