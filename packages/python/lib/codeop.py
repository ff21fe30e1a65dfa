"""Whether what was typed is a complete statement."""


__all__ = ["compile_command", "Compile", "CommandCompiler"]

# What the parser says of a source that more lines can make right.
_UNFINISHED = (
    "was never closed",
    "unexpected EOF",
    "expected an indented block",
    "unterminated triple-quoted",
    "expected 'except' or 'finally' block",
    "unexpected end of",
)


def _is_unfinished(error):
    return any(text in str(error.msg) for text in _UNFINISHED)


def _is_decorator(source):
    lines = source.strip().split("\n")
    return all(line.startswith("@") for line in lines)


def _maybe_compile(compiler, source, filename, symbol):
    if all(not line.strip() or line.lstrip().startswith("#") for line in source.split("\n")):
        if symbol != "eval":
            source = "pass"
    try:
        code = compiler(source, filename, symbol)
    except SyntaxError as error:
        if _is_unfinished(error) or source.rstrip(" ").endswith("\\") or _is_decorator(source):
            return None
        raise
    # the body of a compound statement ends with an empty line
    if symbol == "single":
        last = source.split("\n")[-1]
        first = source.lstrip("\n").split("\n")[0]
        if last.strip() and (last[:1] in " \t" or first.startswith("@")):
            return None
        if "\n" not in source.strip("\n") and _opens_block(first) and not source.endswith("\n"):
            return None
    return code


def _opens_block(line):
    words = line.split(None, 1)
    return bool(words) and words[0].rstrip(":(") in {
        "if", "for", "while", "def", "class", "with", "try", "async", "match",
    }  # fmt: skip


def compile_command(source, filename="<input>", symbol="single"):
    """Code of a complete source, None where it may go on, SyntaxError for what is wrong already."""
    return _maybe_compile(compile, source, filename, symbol)


class Compile:
    """compile() that remembers the features a source asked for."""

    def __init__(self):
        self.flags = 0

    def __call__(self, source, filename, symbol, **kwargs):
        return compile(source, filename, symbol)


class CommandCompiler:
    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        return _maybe_compile(self.compiler, source, filename, symbol)
