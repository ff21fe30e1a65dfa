/** What each package may import of this repository, in its sources. Run-time packages never reach build-time ones. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  "@serigraph/object-file": [],
  "@serigraph/bundle": [],
  "@serigraph/patch": [],
  "@serigraph/memory": [],
  "@serigraph/stencil": ["@serigraph/object-file", "@serigraph/bundle"],
  "@serigraph/executor": ["@serigraph/bundle", "@serigraph/patch", "@serigraph/memory"],
  "@serigraph/python": ["@serigraph/executor", "@serigraph/memory"],
  serigraph: [
    "@serigraph/object-file",
    "@serigraph/bundle",
    "@serigraph/patch",
    "@serigraph/memory",
    "@serigraph/stencil",
    "@serigraph/executor",
    "@serigraph/python",
  ],
};

/** What else a package may import from the npm registry, in its sources. */
export const libraries: Readonly<Record<string, readonly string[]>> = {
  "@serigraph/memory": ["koffi"],
  "@serigraph/stencil": ["execa"],
  serigraph: ["commander", "execa"],
};

/**
 * Tests may reach further down the chain (to build what they run), never up: no test of a layer needs a layer above it.
 * The order of the layers, lowest first.
 */
export const layers: readonly string[] = [
  "@serigraph/object-file",
  "@serigraph/bundle",
  "@serigraph/patch",
  "@serigraph/memory",
  "@serigraph/stencil",
  "@serigraph/executor",
  "@serigraph/python",
  "serigraph",
];
