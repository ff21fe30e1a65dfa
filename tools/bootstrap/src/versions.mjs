// The tools that the bootstrap itself fetches from the npm registry, pinned.
export const PNPM_VERSION = "12.21.0";
export const NODE_VERSION = "26.10.0";
/** The oldest Node that runs the sources (it strips types by itself) and every dependency. */
export const OLDEST_NODE = [22, 18];
