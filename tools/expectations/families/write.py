"""Writing the programs of a family: one table, one concern a program."""

from pathlib import Path

FAMILIES = Path(__file__).resolve().parents[3] / "test-e2e" / "families"

# Sets are printed sorted: their order is nobody's promise. Nor are addresses.
HELPERS = '''def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")
'''

MUTATING = HELPERS + '''

def change(label, make, call):
    value = make()
    show(label, call, value)
    print("    leaves", text(value))
'''

written = set()


def write(area, name, about, body):
    """A program of the corpus; nothing else in the family may have its name."""
    path = FAMILIES / area / f"{name}.py"
    if path in written:
        raise SystemExit(f"{path} twice")
    written.add(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"# {about}\n{body.rstrip()}\n", encoding="utf-8", newline="\n")


def shows(expressions):
    """Lines that show expressions, each beside its text."""
    return "".join(f"show({one!r}, lambda: {one})\n" for one in expressions)
