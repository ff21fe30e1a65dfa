/** `_os`, for `lib/os.py`, and `errno`: files, folders and the process, with the system's errors as OSErrors. */
import * as fs from "node:fs";
import * as system from "node:os";
import { win32 } from "node:path";
import { NONE, isFloat, mkBool, mkFloat, type Value } from "../../heap/value.ts";
import type { Interp } from "../../interp.ts";
import { bufferText, bytesOfText, latin1, newBytes } from "../../objects/bytes.ts";
import {
  closeDescriptor,
  hasPosition,
  opened,
  readDescriptor,
  seekDescriptor,
  writeDescriptor,
} from "../byte-stream.ts";
import { fileSystemPath, pathText } from "../files.ts";
import { errorNumbers, errorText, systemError } from "../system-error.ts";
import { defineIn } from "./define.ts";

const KINDS = ["isFile", "isDirectory", "isSymbolicLink"] as const;

export function installOs(py: Interp): void {
  const { heap } = py;
  py.defineModule("errno", (_py, module) => {
    const codes = py.newDict();
    const numbers = errorNumbers();
    for (const [name, number] of numbers) py.setModuleAttr(module, name, number);
    for (const [name, number] of [...numbers].sort((a, b) => a[1] - b[1]))
      if (py.dictGet(codes, number) === undefined) py.dictSet(codes, number, heap.intern(name));
    py.setModuleAttr(module, "errorcode", codes);
  });
  py.defineModule("_os", (_py, module) => {
    const define = defineIn(py, module);
    /** Defines a function of a path; its errors name the path. */
    const onPath = (
      name: string,
      fn: (path: string | Buffer, args: Value[], shown: Value) => Value | undefined | void,
      more = 0,
    ): void =>
      define(
        name,
        ([v, ...args]) => {
          const path = pathText(py, v!);
          try {
            return fn(path, args, v!) ?? NONE;
          } catch (error) {
            throw systemError(py, error, fileSystemPath(py, v!));
          }
        },
        1 + more,
      );
    const onTwo = (name: string, fn: (from: string | Buffer, to: string | Buffer) => void): void =>
      define(
        name,
        ([a, b]) => {
          const from = pathText(py, a!);
          const to = pathText(py, b!);
          try {
            fn(from, to);
          } catch (error) {
            throw systemError(py, error, fileSystemPath(py, a!), fileSystemPath(py, b!));
          }
          return NONE;
        },
        2,
      );
    const named = (path: string | Buffer, name: string | Buffer): Value =>
      typeof path === "string" ? heap.str(String(name)) : newBytes(py, latin1(Buffer.from(name)));
    const statTuple = (s: fs.BigIntStats): Value => {
      const nanoseconds = [s.atimeNs, s.mtimeNs, s.ctimeNs];
      const fields = [
        s.mode,
        s.ino,
        s.dev,
        s.nlink,
        s.uid,
        s.gid,
        s.size,
        ...nanoseconds.map((n) => n / 1000000000n),
      ];
      const numbers: Value[] = fields.map((n) => heap.int(n));
      for (const n of nanoseconds) numbers.push(mkFloat(Number(n) * 1e-9));
      for (const n of nanoseconds) numbers.push(heap.int(n));
      numbers.push(heap.int(s.blksize ?? 4096n), heap.int(s.blocks ?? 0n), heap.int(s.rdev));
      return heap.tuple(numbers);
    };
    onPath("stat", (path) => statTuple(fs.statSync(path, { bigint: true })));
    onPath("lstat", (path) => statTuple(fs.lstatSync(path, { bigint: true })));
    const onDescriptor = (
      name: string,
      fn: (fd: number, args: Value[]) => Value | undefined | void,
      more = 0,
    ): void =>
      define(
        name,
        ([v, ...args]) => {
          try {
            return fn(py.index(v!), args) ?? NONE;
          } catch (error) {
            throw systemError(py, error);
          }
        },
        1 + more,
      );
    onDescriptor("fstat", (fd) => statTuple(fs.fstatSync(fd, { bigint: true })));
    // "" for what is not there, else letters: f(ile), d(irectory), l(ink)
    define(
      "kind",
      ([v]) => {
        const s = fs.statSync(pathText(py, v!), { throwIfNoEntry: false });
        return s === undefined ? NONE : s.isDirectory() ? 2 : s.isFile() ? 1 : 0;
      },
      1,
    );
    onPath("listdir", (path) =>
      py.newList((fs.readdirSync(path, { encoding: "buffer" }) as Buffer[]).map((name) => named(path, name))),
    );
    // (name, is file, is directory, is link) of each entry
    onPath("scandir", (path) => {
      const entries = fs.readdirSync(path, { withFileTypes: true, encoding: "buffer" });
      return py.newList(
        entries.map((entry) =>
          heap.tuple([named(path, entry.name), ...KINDS.map((kind) => mkBool(entry[kind]()))]),
        ),
      );
    });
    onPath("mkdir", (path, [mode]) => void fs.mkdirSync(path, py.index(mode!)), 1);
    onPath("rmdir", (path) => fs.rmdirSync(path));
    onPath("unlink", (path) => {
      if (fs.lstatSync(path).isDirectory())
        throw Object.assign(new Error(), {
          code: process.platform === "darwin" ? "EPERM" : "EISDIR",
          errno: -21,
        });
      fs.unlinkSync(path);
    });
    onTwo("rename", (from, to) => fs.renameSync(from, to));
    onTwo("link", (from, to) => fs.linkSync(from, to));
    onTwo("symlink", (from, to) => fs.symlinkSync(from, to));
    onTwo("copy_file", (from, to) => fs.copyFileSync(from, to));
    onPath("readlink", (path) => named(path, fs.readlinkSync(path, { encoding: "buffer" })));
    onPath("realpath", (path) => named(path, fs.realpathSync.native(path, { encoding: "buffer" })));
    onPath("chmod", (path, [mode]) => fs.chmodSync(path, py.index(mode!)), 1);
    onPath("truncate", (path, [size]) => fs.truncateSync(path, py.index(size!)), 1);
    const seconds = (v: Value): number => (isFloat(v) ? v.value : py.index(v));
    onPath("utime", (path, [a, m]) => fs.utimesSync(path, seconds(a!), seconds(m!)), 2);
    onPath("chdir", (path) => process.chdir(path.toString()));
    define(
      "access",
      ([v, mode]) => {
        try {
          fs.accessSync(pathText(py, v!), py.index(mode!));
          return mkBool(true);
        } catch {
          return mkBool(false);
        }
      },
      2,
    );
    define(
      "getcwd",
      () => {
        try {
          return heap.str(process.cwd());
        } catch (error) {
          throw systemError(py, error);
        }
      },
      0,
    );
    define(
      "open",
      ([v, flags, mode]) => {
        const path = pathText(py, v!);
        try {
          const bits = py.index(flags!);
          const fd = fs.openSync(path, bits, py.index(mode!));
          opened(fd, false);
          return fd;
        } catch (error) {
          throw systemError(py, error, fileSystemPath(py, v!));
        }
      },
      3,
    );
    onDescriptor("close", (fd) => closeDescriptor(fd));
    onDescriptor(
      "read",
      (fd, [count]) => {
        const buffer = Buffer.alloc(py.index(count!));
        return newBytes(py, latin1(buffer.subarray(0, readDescriptor(py, fd, buffer))));
      },
      1,
    );
    onDescriptor(
      "write",
      (fd, [v]) => {
        const bytes = bytesOfText(bufferText(py, v!));
        if (fd === 1) py.stdout.flush();
        writeDescriptor(fd, bytes);
        return bytes.length;
      },
      1,
    );
    onDescriptor(
      "lseek",
      (fd, [to, how]) => heap.int(seekDescriptor(py, fd, py.index(to!), py.index(how!))),
      2,
    );
    onDescriptor("ftruncate", (fd, [size]) => fs.ftruncateSync(fd, py.index(size!)), 1);
    onDescriptor("fsync", (fd) => fs.fsyncSync(fd));
    onDescriptor("seekable", (fd) => mkBool(hasPosition(fd)));
    define(
      "isatty",
      ([v]) => {
        const stream = [process.stdin, process.stdout, process.stderr][py.index(v!)];
        return mkBool(stream?.isTTY === true);
      },
      1,
    );
    define(
      "environ",
      () => {
        const d = py.newDict();
        for (const [name, text] of Object.entries(process.env))
          py.dictSet(d, heap.str(name), heap.str(text ?? ""));
        return d;
      },
      0,
    );
    define(
      "putenv",
      ([name, text]) => {
        process.env[heap.strOf(name!)] = heap.strOf(text!);
        return NONE;
      },
      2,
    );
    define(
      "unsetenv",
      ([name]) => {
        delete process.env[heap.strOf(name!)];
        return NONE;
      },
      1,
    );
    define("getpid", () => process.pid, 0);
    define("getppid", () => process.ppid, 0);
    const ids = { getuid: "getuid", getgid: "getgid", geteuid: "geteuid", getegid: "getegid" } as const;
    for (const name of Object.values(ids)) define(name, () => process[name]?.() ?? 0, 0);
    define("umask", ([mask]) => process.umask(py.index(mask!)), 1);
    define(
      "urandom",
      ([count]) => {
        const n = py.index(count!);
        if (n < 0) throw py.error("ValueError", "negative argument not allowed");
        return newBytes(py, latin1(process.getBuiltinModule("node:crypto").randomBytes(n)));
      },
      1,
    );
    define("cpu_count", () => system.cpus().length || NONE, 0);
    define("available_cpus", () => system.availableParallelism(), 0);
    define("strerror", ([number]) => heap.str(errorText(py.index(number!))), 1);
    define(
      "uname",
      () => {
        const machine = system.machine();
        return heap.tuple(
          [system.type(), system.hostname(), system.release(), system.version(), machine].map((s) =>
            heap.str(s),
          ),
        );
      },
      0,
    );
    define(
      "times",
      () => {
        const { user, system: sys } = process.cpuUsage();
        return heap.tuple([user / 1e6, sys / 1e6, 0, 0, performance.now() / 1000].map((n) => mkFloat(n)));
      },
      0,
    );
    define("loadavg", () => heap.tuple(system.loadavg().map((n) => mkFloat(n))), 0);
    // a drive ("D:") has a current folder of its own
    define("drive_folder", ([drive]) => heap.str(win32.resolve(heap.strOf(drive!))), 1);
    define("home", () => heap.str(system.homedir()), 0);
    define("user", () => heap.str(system.userInfo().username), 0);
    define(
      "home_of",
      ([name]) => {
        const wanted = heap.strOf(name!);
        try {
          for (const line of fs.readFileSync("/etc/passwd", "utf8").split("\n")) {
            const fields = line.split(":");
            if (fields[0] === wanted) return heap.str(fields[5] ?? "");
          }
        } catch {
          // there is no such list
        }
        return NONE;
      },
      1,
    );
    define(
      "exit",
      ([status]) => {
        py.stdout.flush();
        py.stderr.flush();
        process.exit(py.index(status!));
      },
      1,
    );
    define(
      "get_terminal_size",
      () => {
        const { columns, rows } = process.stdout;
        return process.stdout.isTTY === true ? heap.tuple([columns, rows]) : NONE;
      },
      0,
    );
    const flags = py.newDict();
    for (const [name, n] of Object.entries(fs.constants))
      if (name.startsWith("O_")) py.dictSet(flags, heap.intern(name), n);
    py.setModuleAttr(module, "flags", flags);
  });
}
