// Starting the command line in this repository. All of it in one module, without imports: each costs a millisecond.
const { closeSync, fstatSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } =
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
  const source = readSource(folder); // a copy: the code comes into the same memory
  const code = readCode(cache) ?? (makeCode(folder, root, cache) ? readCode(cache) : undefined);
  scratch = undefined;
  return load(folder, root, source, code).exports;
}

/** The script's text. It is all ASCII (the bundler sees to that). */
function readSource(folder) {
  return readScratch(`${folder}/run.cjs`).latin1Slice();
}

/** The script, and what it exports. */
function load(folder, root, source, cachedData) {
  const filename = `${folder}/run.cjs`;
  const script = new Script(source, { filename, cachedData });
  const module = { exports: {} };
  const require = (name) =>
    process.getBuiltinModule(name) ?? createRequire(`${root}/packages/cli/package.json`)(name);
  script.runInThisContext()(module.exports, require, module);
  return { script, exports: module.exports };
}

/** Memory that files are read into, one after the other: each page of new memory costs 10 µs and more when it is first touched. */
let scratch;
const SCRATCH_BYTES = 4 << 20;

/** The bytes of a file, good until the next is read. */
function readScratch(path) {
  const file = openSync(path);
  try {
    const { size } = fstatSync(file);
    if (scratch === undefined || scratch.byteLength < size)
      scratch = Buffer.allocUnsafeSlow(Math.max(size, SCRATCH_BYTES));
    let read = 0;
    for (let more = -1; more !== 0 && read < size; read += more)
      more = readSync(file, scratch, read, size - read, read);
    return scratch.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** The words in front of the code: how many bytes there are, and a sum of some of the words. */
const HEAD_WORDS = 2;

function readCode(path) {
  let bytes;
  try {
    bytes = readScratch(path);
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
  const { script, exports } = load(folder, root, readSource(folder), undefined);
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
