// Starting the command line in this repository. All of it in one module, without imports: each costs a millisecond.
const { closeSync, openSync, readFileSync, renameSync, statSync, writeFileSync } =
  process.getBuiltinModule("node:fs");
const { createRequire } = process.getBuiltinModule("node:module");
const { Script } = process.getBuiltinModule("node:vm");

/** In the folder `.cache/cli`: which bundle is current, and what it was made of (see bundle.mjs). */
export const stateFile = "current.json";

/**
 * The folder of the bundle, undefined when there is none or a file that went into it (into the script that runs programs, or all of it)
 * is not as it was. Asked at every start, so: one look at each file. Files that are new since are of no account: none of the
 * others imports them, as long as those have not changed.
 */
export function currentBundle(cache, isRun) {
  try {
    const { folder, inputs } = JSON.parse(readFileSync(`${cache}/${stateFile}`, "utf8"));
    return isAsItWas(inputs.run) && (isRun || isAsItWas(inputs.rest)) ? folder : undefined;
  } catch {
    return undefined; // none yet, or another version's
  }
}

function isAsItWas(inputs) {
  const options = { throwIfNoEntry: false };
  for (let i = 0; i < inputs.length; i += 3) {
    const stats = statSync(inputs[i], options);
    if (stats === undefined || stats.mtimeMs !== inputs[i + 1] || stats.size !== inputs[i + 2]) return false;
  }
  return true;
}

/** V8's code is good for one version of Node, on one kind of machine; V8 checks that, and its options, too. */
const kind = `${process.version}-${process.platform}-${process.arch}`;

/**
 * Loads the CommonJS module `${folder}/run.cjs` with the code that V8 compiled of it in another process: functions too that are
 * compiled when they are first called, which is most of the time that a small program would take. The first who finds no such code has
 * it made; whatever comes between, the module is loaded without.
 */
export function loadCached(folder, root) {
  const cache = `${folder}/${kind}.code`;
  const code = readCode(cache) ?? (makeCode(folder, root, cache) ? readCode(cache) : undefined);
  return load(folder, root, code).exports;
}

/** The script, and what it exports. It is all ASCII (the bundler sees to that). */
function load(folder, root, cachedData) {
  const filename = `${folder}/run.cjs`;
  const script = new Script(readFileSync(filename, "latin1"), { filename, cachedData });
  const module = { exports: {} };
  const require = (name) =>
    process.getBuiltinModule(name) ?? createRequire(`${root}/packages/cli/package.json`)(name);
  script.runInThisContext()(module.exports, require, module);
  return { script, exports: module.exports };
}

/** The words in front of the code: how many bytes there are, and a sum of some of the words. */
const HEAD_WORDS = 2;

function readCode(path) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  if (bytes.byteLength < 4 * HEAD_WORDS || bytes.byteOffset % 4 !== 0) return undefined;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  if (words[0] !== bytes.byteLength || words[1] !== sumOf(words)) return undefined;
  return bytes.subarray(4 * HEAD_WORDS);
}

/** V8 trusts the code it is given. A sum over words of every part of it finds what was not written, or not by us. */
function sumOf(words) {
  let sum = 0;
  for (let i = HEAD_WORDS; i < words.length; i += 1024) sum = (Math.imul(sum, 31) + words[i]) | 0;
  return sum;
}

/** Has another process make the code, once: whoever creates the lock does it, and it stays, so that a failure is not repeated. */
function makeCode(folder, root, cache) {
  try {
    closeSync(openSync(`${cache}.lock`, "wx"));
  } catch {
    return false; // being made, or not to be made
  }
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const args = [...process.execArgv, import.meta.filename, folder, root, cache];
  return spawnSync(process.execPath, args, { stdio: "ignore", timeout: 60_000 }).status === 0;
}

/** In that process: runs what programs need, and writes the code down. */
function writeCode(folder, root, cache) {
  const { script, exports } = load(folder, root, undefined);
  exports.exercise();
  const code = script.createCachedData();
  const bytes = Buffer.alloc(4 * HEAD_WORDS + code.byteLength);
  code.copy(bytes, 4 * HEAD_WORDS);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  words[0] = bytes.byteLength;
  words[1] = sumOf(words);
  writeFileSync(`${cache}.${process.pid}`, bytes);
  renameSync(`${cache}.${process.pid}`, cache);
}

if (process.argv[1] === import.meta.filename) writeCode(...process.argv.slice(2));
