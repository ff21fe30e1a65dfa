"""Record what CPython 3.13 prints for the programs of the table of features, in test-e2e/features.json.

    python3.13 tools/expectations/features.py
"""

import json
import subprocess
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parents[2] / "test-e2e" / "features.json"


def answer(program):
    done = subprocess.run([sys.executable, "-X", "utf8", "-c", program], capture_output=True, timeout=60)
    errors = done.stderr.decode("utf-8").strip().splitlines()
    return done.stdout.decode("utf-8") + (errors[-1] + "\n" if done.returncode != 0 else "")


def main():
    if sys.version_info[:2] != (3, 13):
        raise SystemExit(f"expectations are CPython 3.13's; this is {sys.version}")
    features = json.loads(TARGET.read_text(encoding="utf-8"))
    for one in features:
        one["cpython"] = answer(one["program"])
    text = ",\n".join("  " + json.dumps(one, ensure_ascii=False) for one in features)
    TARGET.write_text(f"[\n{text}\n]\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
