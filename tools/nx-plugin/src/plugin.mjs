// The Nx plugin of this repository: every folder with a stencils.json is a guest, and gets
//   stencils-<triple>   builds that triple's bundle from the op files, the template (headers), and the generator
//   stencils            all of them
// so that Nx knows which stencils a change touches. The suites that run stencils depend on these targets.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Everything that the bytes of a bundle depend on. */
const stencilInputs = [
  "{projectRoot}/ops/**/*",
  "{projectRoot}/stencils.json",
  "{workspaceRoot}/packages/stencil/src/**/*",
  "{workspaceRoot}/packages/stencil/include/**/*",
  "{workspaceRoot}/packages/bundle/src/**/*",
  "{workspaceRoot}/packages/object-file/src/**/*",
  { runtime: "clang-19 --version" },
];

function stencilTarget(folder, manifest, triple, dependsOn) {
  return {
    executor: "nx:run-commands",
    cache: true,
    inputs: stencilInputs,
    // The constructors are the same for every triple; the first target writes them, the others check them.
    outputs: [`{projectRoot}/${manifest.output}/${triple}.bundle`],
    dependsOn,
    options: {
      command: `node packages/cli/bin/serigraph.mjs build ${folder}/stencils.json --target ${triple}`,
      cwd: "{workspaceRoot}",
    },
    metadata: { description: `Compile the op files of ${folder} for ${triple}` },
  };
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
        targets[target] = stencilTarget(folder, manifest, triple, []);
        all.push(target);
      }
      targets.stencils = { executor: "nx:noop", dependsOn: all, cache: false };
      return [file, { projects: { [folder]: { targets } } }];
    }),
];
export const createNodes = createNodesV2;
