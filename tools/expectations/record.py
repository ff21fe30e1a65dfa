"""Record what CPython 3.13 answers to every program of the corpus.

    python3.13 tools/expectations/record.py            write the expectations
    python3.13 tools/expectations/record.py --check    compare, write nothing, exit 1 if they differ
    python3.13 tools/expectations/record.py ints long  only these areas ("examples" is one too, "families/math" and "families")

Every folder of test-e2e/programs and test-e2e/families gets one expected.json: program name to stdout, stderr
and exit code. The examples and the benchmarks' programs get theirs with the arguments they
were run with and the SHA-256 of each file they wrote.

CPython reports files by their absolute path; here those in the program's folder are
shortened, so tracebacks say `File "name.py"`. What else must not be recorded because it would differ elsewhere (addresses of objects, paths
of this machine) is refused with the name of the program.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "test-e2e" / "programs"
FAMILIES = ROOT / "test-e2e" / "families"
EXAMPLES = ROOT / "examples"
TIMEOUT_SECONDS = 60

# Small enough for a test, large enough that every part of the example runs.
EXAMPLE_ARGUMENTS = {
    "collatz.py": ["10000"],
    "fannkuch.py": ["7"],
    "fibonacci.py": ["20"],
    "life.py": ["60"],
    "mandelbrot.py": ["56", "mandelbrot.pgm"],
    "matmul.py": ["30"],
    "montecarlo.py": ["5000"],
    "nbody.py": ["1000"],
    "nqueens.py": ["8"],
    "pidigits.py": ["105"],
    "sieve.py": ["20000"],
    "spectral_norm.py": ["30"],
    "wordfreq.py": ["5000"],
}

# The same of the benchmarks' programs.
BENCHMARKS = ROOT / "tools" / "bench" / "programs"
BENCHMARK_ARGUMENTS = {
    # containers
    "bf_interpreter.py": ["1"],
    "bfs.py": ["40"],
    "big_integers.py": ["240"],
    "dijkstra.py": ["600"],
    "dynamic_programming.py": ["60"],
    "fft.py": ["1024"],
    "generators.py": ["800"],
    "hash_counting.py": ["3000"],
    "lu.py": ["24"],
    "memoised_recursion.py": ["40"],
    "priority_queue.py": ["1500"],
    "sorting.py": ["800"],
    "string_building.py": ["200"],
    "tokenizer.py": ["60"],
    # objects
    "binary_trees.py": ["7"],
    "constraints.py": ["30"],
    "event_simulation.py": ["600"],
    "expression_nodes.py": ["60"],
    "hash_map.py": ["900"],
    "json_tool.py": ["40"],
    "linked_list.py": ["500"],
    "matrix_class.py": ["8"],
    "ray_tracer.py": ["48"],
    "scheduler.py": ["1500"],
}

OBJECT_ADDRESS = re.compile(r"\bat 0x[0-9a-fA-F]{6,}")


class Unrepeatable(Exception):
    """A program whose output depends on the machine or the run."""


def environment():
    """The environment programs run in: nothing of the caller's that could show."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return kept | {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "NO_COLOR": "1"}


def run(program, arguments, folder):
    """Run a program by its bare name in `folder`; what it printed and its exit code."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", program, *arguments],
        cwd=folder,
        env=environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=TIMEOUT_SECONDS,
    )
    # As CPython writes them on any system: "\n" ends a line.
    stdout = done.stdout.decode("utf-8").replace(os.linesep, "\n")
    stderr = done.stderr.decode("utf-8").replace(os.linesep, "\n")
    # Files of the program are named from its folder.
    stdout, stderr = (text.replace(f"{folder}{os.sep}", "") for text in (stdout, stderr))
    for text in (stdout, stderr):
        if OBJECT_ADDRESS.search(text):
            raise Unrepeatable(f"{program} prints the address of an object: {text[-300:]!r}")
        if str(folder) in text or str(ROOT) in text or sys.prefix in text:
            raise Unrepeatable(f"{program} prints a path of this machine: {text[-300:]!r}")
    return {"stdout": stdout, "stderr": stderr, "exitCode": done.returncode}


def record_program(path):
    """The expectation of a program of the corpus."""
    return run(path.name, [], path.parent)


def record_example(path):
    """The expectation of an example or a benchmark, run in a folder of its own so that its files are seen."""
    arguments = (EXAMPLE_ARGUMENTS | BENCHMARK_ARGUMENTS)[path.name]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(path, folder)
        result = run(path.name, arguments, folder)
        files = {
            written.name: hashlib.sha256(written.read_bytes()).hexdigest()
            for written in sorted(Path(folder).iterdir())
            if written.name != path.name
        }
    expectation = {"args": arguments} | result
    if files:
        expectation["files"] = files
    return expectation


def record_folder(folder, record, pool):
    """The text of the folder's expected.json."""
    paths = sorted(folder.glob("*.py"))
    expectations = dict(zip([path.name for path in paths], pool.map(record, paths)))
    text = json.dumps(expectations, indent=2, ensure_ascii=False) + "\n"
    # Lists of arguments on one line, as the repository's formatter wants them.
    return re.sub(r'\[\n\s+("[^\]]*?")\n\s+\]', lambda match: "[" + re.sub(r",\n\s+", ", ", match[1]) + "]", text)


def names_of(folder):
    """What a folder is called on the command line."""
    return {f"families/{folder.name}", "families"} if folder.parent == FAMILIES else {folder.name}


def selected_folders(areas):
    """(folder, how to record a program in it) of every area asked for, or of all."""
    folders = [(folder, record_program) for folder in sorted(PROGRAMS.iterdir()) if folder.is_dir()]
    folders += [(folder, record_program) for folder in sorted(FAMILIES.iterdir()) if folder.is_dir()]
    folders.append((EXAMPLES, record_example))
    folders += [(folder, record_example) for folder in sorted(BENCHMARKS.iterdir()) if any(folder.glob("*.py"))]
    known = {name for folder, _ in folders for name in names_of(folder)}
    unknown = [area for area in areas if area not in known]
    if unknown:
        raise SystemExit(f"no such area: {', '.join(unknown)} (known: {', '.join(sorted(known))})")
    return [entry for entry in folders if not areas or names_of(entry[0]) & set(areas)]


def differing_programs(old_text, new_text):
    """Names of the programs whose expectation changed, came or went."""
    old = json.loads(old_text) if old_text else {}
    new = json.loads(new_text)
    return sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))


def main():
    parser = argparse.ArgumentParser(description="Record what CPython 3.13 answers to the corpus.")
    parser.add_argument("areas", nargs="*", help="area folders; all when none is given")
    parser.add_argument("--check", action="store_true", help="compare with what is recorded; write nothing")
    options = parser.parse_args()
    if sys.version_info[:2] != (3, 13) or sys.implementation.name != "cpython":
        raise SystemExit(f"expectations are CPython 3.13's; this is {sys.implementation.name} {sys.version}")

    stale = 0
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for folder, record in selected_folders(options.areas):
            target = folder / "expected.json"
            old_text = target.read_text(encoding="utf-8") if target.exists() else ""
            try:
                new_text = record_folder(folder, record, pool)
            except (Unrepeatable, subprocess.TimeoutExpired, UnicodeDecodeError) as error:
                raise SystemExit(f"{folder.name}: {error}") from None
            if new_text == old_text:
                continue
            stale += 1
            names = ", ".join(differing_programs(old_text, new_text)) or "layout only"
            print(f"{folder.relative_to(ROOT)}: {'differs' if options.check else 'recorded'}: {names}")
            if not options.check:
                target.write_text(new_text, encoding="utf-8", newline="\n")
    if options.check and stale:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
