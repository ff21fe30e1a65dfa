// The Nx plugin of this repository: every folder with a stencils.json is a guest, and gets
//   stencils-<triple>   builds that triple's bundle from the op files, the template (headers), and the generator
//   stencils            all of them
// A folder of a guest may have a manifest of its own (packages/python/traces): its targets are the guest's,
// stencils-<folder>-<triple>, and those of the guest wait for them.
// so that Nx knows which stencils a change touches. The suites that run stencils depend on these targets.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Everything that the bytes of a bundle depend on. */
const stencilInputs = (folder) => [
  "{projectRoot}/ops/**/*",
  ...(folder === undefined ? ["{projectRoot}/stencils.json"] : [`{projectRoot}/${folder}/**/*`]),
  "{workspaceRoot}/packages/stencil/src/**/*",
  "{workspaceRoot}/packages/stencil/include/**/*",
  "{workspaceRoot}/packages/bundle/src/**/*",
  "{workspaceRoot}/packages/object-file/src/**/*",
  { runtime: "clang-19 --version" },
];

function stencilTarget(folder, manifest, triple, dependsOn, part) {
  return {
    executor: "nx:run-commands",
    cache: true,
    inputs: stencilInputs(part),
    // The constructors are the same for every triple; the first target writes them, the others check them.
    outputs: [`{projectRoot}/${join(part ?? "", manifest.output)}/${triple}.bundle`],
    dependsOn,
    options: {
      command: `node packages/cli/bin/serigraph.mjs build ${folder}/stencils.json --target ${triple}`,
      cwd: "{workspaceRoot}",
    },
    metadata: { description: `Compile the op files of ${folder} for ${triple}` },
  };
}

/** Folders of a guest with a manifest of their own. */
function partsOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "stencils.json")))
    .map(({ name }) => name);
}

export const name = "serigraph";

export const createNodesV2 = [
  "packages/*/stencils.json",
  (files, _options, context) =>
    files.map((file) => {
      const folder = dirname(file);
      const manifest = JSON.parse(readFileSync(join(context.workspaceRoot, file), "utf8"));
      const targets = {};
      const all = [];
      for (const triple of manifest.targets) {
        const target = `stencils-${triple}`;
        const parts = [];
        for (const part of partsOf(join(context.workspaceRoot, folder))) {
          const own = JSON.parse(
            readFileSync(join(context.workspaceRoot, folder, part, "stencils.json"), "utf8"),
          );
          if (!own.targets.includes(triple)) continue;
          parts.push(`stencils-${part}-${triple}`);
          targets[parts.at(-1)] = stencilTarget(`${folder}/${part}`, own, triple, [], part);
        }
        targets[target] = stencilTarget(folder, manifest, triple, parts);
        all.push(target);
      }
      targets.stencils = { executor: "nx:noop", dependsOn: all, cache: false };
      return [file, { projects: { [folder]: { targets } } }];
    }),
];
export const createNodes = createNodesV2;
