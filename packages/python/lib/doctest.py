"""Examples in docstrings, run and compared with what they say."""

import builtins
import io
import re
import sys
import types
from collections import namedtuple

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS",
    "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF",
    "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST", "Example", "DocTest", "DocTestParser",
    "DocTestFinder", "DocTestRunner", "OutputChecker", "DocTestFailure", "UnexpectedException", "DebugRunner",
    "testmod", "testfile", "run_docstring_examples", "DocTestSuite", "DocFileSuite", "set_unittest_reportflags",
    "script_from_examples",
]  # fmt: skip

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1
    | DONT_ACCEPT_BLANKLINE
    | NORMALIZE_WHITESPACE
    | ELLIPSIS
    | SKIP
    | IGNORE_EXCEPTION_DETAIL
)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."
_DIVIDER = "*" * 70


class TestResults(namedtuple("TestResults", ("failed", "attempted"))):
    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        skipped = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{skipped})"


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want if not want or want.endswith("\n") else want + "\n"
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.exc_msg = exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _key(self):
        return (self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg)

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        examples = "no examples" if count == 0 else "1 example" if count == 1 else f"{count} examples"
        return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>"

    def _order(self):
        return (self.name, self.filename or "", -1 if self.lineno is None else self.lineno, id(self))

    def __lt__(self, other):
        return self._order() < other._order() if isinstance(other, DocTest) else NotImplemented


class DocTestParser:
    _PROMPT = re.compile(r"( *)>>>(.*)$")
    _OPTIONS = re.compile(r"#\s*doctest:\s*([^\n\'\"]*)$", re.MULTILINE)
    _TRACEBACK = re.compile(r"Traceback \((?:most recent call last|innermost last)\):\s*$")

    def parse(self, string, name="<string>"):
        """Examples, with the text between them as strings."""
        lines = string.expandtabs().split("\n")
        margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip(" ")), default=0)
        lines = [line[margin:] for line in lines]
        output = []
        text = []
        at = 0
        while at < len(lines):
            prompt = self._PROMPT.match(lines[at])
            if prompt is None:
                text.append(lines[at] + "\n")
                at += 1
                continue
            output.append("".join(text))
            text = []
            example, at = self._example(lines, at, len(prompt.group(1)), name)
            if example is not None:
                output.append(example)
        output.append("".join(text))
        return output

    def _example(self, lines, first, indent, name):
        space = " " * indent
        at = first + 1
        while at < len(lines) and (lines[at].startswith(space + "... ") or lines[at].rstrip() == space + "..."):
            at += 1
        source_lines = lines[first:at]
        for number, line in enumerate(source_lines):
            if len(line) > indent + 3 and line[indent + 3] != " ":
                raise ValueError(
                    f"line {first + number + 1!r} of the docstring for {name} lacks blank after "
                    f"{line[indent:indent + 3]}: {line!r}"
                )
        begin = at
        while at < len(lines) and lines[at].strip() and not self._PROMPT.match(lines[at]):
            if not lines[at].startswith(space):
                raise ValueError(
                    f"line {at + 1!r} of the docstring for {name} has inconsistent leading whitespace: {lines[at]!r}"
                )
            at += 1
        source = "\n".join(line[indent + 4 :] for line in source_lines)
        want_lines = [line[indent:] for line in lines[begin:at]]
        want = "\n".join(want_lines)
        options = self._find_options(source, name, first)
        message = None
        if want_lines and self._TRACEBACK.match(want_lines[0]):
            rest = 1
            while rest < len(want_lines) and not re.match(r"\w", want_lines[rest]):
                rest += 1
            if rest < len(want_lines):
                message = "\n".join(want_lines[rest:])
        if all(not line.strip() or line.strip().startswith("#") for line in source.split("\n")):
            return None, at
        return Example(source, want, message, first, indent, options), at

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def _find_options(self, source, name, lineno):
        options = {}
        for found in self._OPTIONS.finditer(source):
            for option in found.group(1).replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(
                        f"line {lineno + 1!r} of the doctest for {name} has an invalid option: {option!r}"
                    )
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and all(not line.strip() or line.strip().startswith("#") for line in source.split("\n")):
            raise ValueError(
                f"line {lineno!r} of the doctest for {name} has an option directive on a line with no example: {source!r}"
            )
        return options


def _unwrap(v):
    while hasattr(v, "__wrapped__"):
        v = v.__wrapped__
    return v


class DocTestFinder:
    def __init__(self, verbose=False, parser=None, recurse=True, exclude_empty=True):
        self._parser = DocTestParser() if parser is None else parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(
                    "DocTestFinder.find: name must be given when obj.__name__ doesn't exist: " + repr(type(obj))
                )
        if module is False:
            module = None
        elif module is None:
            module = obj if isinstance(obj, types.ModuleType) else sys.modules.get(getattr(obj, "__module__", None))
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        if "__name__" not in globs:
            globs["__name__"] = "__main__"
        tests = []
        self._find(tests, obj, name, module, self._source_lines(obj, module), globs, {})
        tests.sort()
        return tests

    def _source_lines(self, obj, module):
        path = getattr(module, "__file__", None)
        if path is None:
            return None
        try:
            with open(path, encoding="utf-8") as file:
                return file.read().split("\n")
        except (OSError, UnicodeDecodeError):
            return None

    def _from_module(self, module, obj):
        if module is None:
            return True
        if isinstance(obj, types.FunctionType):
            return obj.__module__ == module.__name__
        if isinstance(obj, type):
            return obj.__module__ == module.__name__
        return isinstance(obj, property)

    def _find(self, tests, obj, name, module, source_lines, globs, seen):
        if self._verbose:
            print(f"Finding tests in {name}")
        if id(obj) in seen:
            return
        seen[id(obj)] = 1
        test = self._get_test(obj, name, module, globs, source_lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if isinstance(obj, types.ModuleType):
            for key, v in list(obj.__dict__.items()):
                if isinstance(_unwrap(v), (types.FunctionType, type)) and self._from_module(module, v):
                    self._find(tests, v, f"{name}.{key}", module, source_lines, globs, seen)
            for key, v in getattr(obj, "__test__", {}).items():
                self._find(tests, v, f"{name}.__test__.{key}", module, source_lines, globs, seen)
        elif isinstance(obj, type):
            for key, v in list(obj.__dict__.items()):
                if isinstance(v, (staticmethod, classmethod)):
                    v = v.__func__
                if isinstance(v, (types.FunctionType, type, property)) and self._from_module(module, v):
                    self._find(tests, v, f"{name}.{key}", module, source_lines, globs, seen)

    def _get_test(self, obj, name, module, globs, source_lines):
        docstring = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        docstring = "" if docstring is None else str(docstring)
        if self._exclude_empty and not docstring:
            return None
        lineno = self._find_lineno(obj, source_lines)
        filename = None if module is None else getattr(module, "__file__", None) or module.__name__
        return self._parser.get_doctest(docstring, globs, name, filename, lineno)

    def _find_lineno(self, obj, source_lines):
        if isinstance(obj, types.ModuleType):
            return 0
        lineno = None
        if isinstance(obj, type) and source_lines is not None:
            pattern = re.compile(rf"\s*class\s*{re.escape(getattr(obj, '__name__', '-'))}\b")
            lineno = next((i for i, line in enumerate(source_lines) if pattern.match(line)), None)
        if isinstance(obj, property):
            obj = obj.fget
        obj = _unwrap(obj)
        if isinstance(obj, types.FunctionType) and getattr(obj, "__doc__", None):
            lineno = obj.__code__.co_firstlineno - 1
        if lineno is None or source_lines is None:
            return lineno
        quote = re.compile(r"(^|.*:)\s*\w*(\"|')")
        return next((i for i in range(lineno, len(source_lines)) if quote.match(source_lines[i])), None)


def _indented(text, indent=4):
    return re.sub("(?m)^(?!$)", indent * " ", text)


def _describe(error):
    """The last line of a traceback."""
    cls = type(error)
    name = cls.__qualname__
    if cls.__module__ not in ("builtins", "__main__"):
        name = f"{cls.__module__}.{name}"
    try:
        text = str(error)
    except Exception:
        text = "<exception str() failed>"
    return f"{name}: {text}\n" if text else f"{name}\n"


def _format_traceback(error):
    try:
        import traceback

        return "".join(traceback.format_exception(error))
    except ImportError:
        return "Traceback (most recent call last):\n" + _describe(error)


class OutputChecker:
    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf"(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$", "", want)
            got = re.sub(r"(?m)^[^\S\n]+$", "", got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got = " ".join(got.split())
            want = " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _matches_with_ellipsis(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub("(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
        if want and got:
            return f"Expected:\n{_indented(want)}Got:\n{_indented(got)}"
        if want:
            return f"Expected:\n{_indented(want)}Got nothing\n"
        if got:
            return f"Expected nothing\nGot:\n{_indented(got)}"
        return "Expected nothing\nGot nothing\n"


def _matches_with_ellipsis(want, got):
    pieces = want.split(ELLIPSIS_MARKER)
    if len(pieces) == 1:
        return want == got
    first, *middle, last = pieces
    if len(first) + len(last) > len(got) or not got.startswith(first) or not got.endswith(last):
        return False
    at, end = len(first), len(got) - len(last)
    for piece in middle:
        at = got.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


class DocTestRunner:
    DIVIDER = _DIVIDER

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = OutputChecker() if checker is None else checker
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = optionflags
        self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self.skips = 0
        self._stats = {}

    def report_start(self, out, test, example):
        if self._verbose:
            if example.want:
                out(f"Trying:\n{_indented(example.source)}Expecting:\n{_indented(example.want)}")
            else:
                out(f"Trying:\n{_indented(example.source)}Expecting nothing\n")

    def report_success(self, out, test, example, got):
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        out(
            self._failure_header(test, example)
            + self._checker.output_difference(example, got, self.optionflags)
        )

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(
            self._failure_header(test, example)
            + "Exception raised:\n"
            + _indented(_format_traceback(exc_info[1]))
        )

    def _failure_header(self, test, example):
        lines = [self.DIVIDER]
        if test.filename:
            line = "?" if test.lineno is None else test.lineno + example.lineno + 1
            lines.append(f'File "{test.filename}", line {line}, in {test.name}')
        else:
            lines.append(f"Line {example.lineno + 1}, in {test.name}")
        lines.append("Failed example:")
        lines.append(_indented(example.source))
        return "\n".join(lines)

    def _perform(self, example, filename, globs):
        """Runs an example, as the interactive interpreter does: what an expression gives is printed."""
        try:
            code = compile(example.source, filename, "eval")
        except SyntaxError:
            exec(compile(example.source, filename, "exec"), globs)
            return
        v = eval(code, globs)
        if v is not None:
            builtins._ = v
            print(repr(v))

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        self.test = test
        saved = sys.stdout
        if out is None:
            out = saved.write
        failures = tries = skips = 0
        flags = self.optionflags
        try:
            for number, example in enumerate(test.examples):
                self.optionflags = flags
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
                for flag, wanted in example.options.items():
                    if wanted:
                        self.optionflags |= flag
                    else:
                        self.optionflags &= ~flag
                tries += 1
                if self.optionflags & SKIP:
                    skips += 1
                    continue
                if not quiet:
                    self.report_start(out, test, example)
                error = None
                captured = io.StringIO()
                sys.stdout = captured
                try:
                    self._perform(example, f"<doctest {test.name}[{number}]>", test.globs)
                except KeyboardInterrupt:
                    raise
                except BaseException as raised:
                    error = raised
                finally:
                    sys.stdout = saved
                got = captured.getvalue()
                if got and not got.endswith("\n"):
                    got += "\n"
                outcome = self._outcome(example, got, error)
                if outcome is True:
                    if not quiet:
                        self.report_success(out, test, example, got)
                    continue
                failures += 1
                if not quiet:
                    if outcome is None:
                        self.report_unexpected_exception(out, test, example, (type(error), error, error.__traceback__))
                    else:
                        self.report_failure(out, test, example, outcome)
                if self.optionflags & FAIL_FAST:
                    break
        finally:
            sys.stdout = saved
            self.optionflags = flags
            if clear_globs:
                test.globs.clear()
        failed, tried, skipped = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = (failures + failed, tries + tried, skips + skipped)
        self.failures += failures
        self.tries += tries
        self.skips += skips
        return TestResults(failures, tries, skipped=skips)

    def _outcome(self, example, got, error):
        """True when it is as expected; None after an exception that was not; else what it gave."""
        check = self._checker.check_output
        if error is None:
            return True if check(example.want, got, self.optionflags) else got
        message = _describe(error)
        if example.exc_msg is None:
            return None
        if check(example.exc_msg, message, self.optionflags):
            return True
        if self.optionflags & IGNORE_EXCEPTION_DETAIL and check(
            _without_detail(example.exc_msg), _without_detail(message), self.optionflags
        ):
            return True
        return got + _format_traceback(error)

    def summarize(self, verbose=None):
        if verbose is None:
            verbose = self._verbose
        untested, passed, failed = [], [], []
        tries = failures = skips = 0
        for name, (failed_here, tried, skipped) in self._stats.items():
            tries += tried
            failures += failed_here
            skips += skipped
            if tried == 0:
                untested.append(name)
            elif failed_here == 0:
                passed.append((name, tried))
            else:
                failed.append((name, (failed_here, tried, skipped)))
        if verbose:
            if untested:
                print(f"{_count(len(untested), 'item')} had no tests:")
                for name in sorted(untested):
                    print(f"    {name}")
            if passed:
                print(f"{_count(len(passed), 'item')} passed all tests:")
                for name, count in sorted(passed):
                    print(f" {count:3d} test{'' if count == 1 else 's'} in {name}")
        if failed:
            print(self.DIVIDER)
            print(f"{_count(len(failed), 'item')} had failures:")
            for name, (failed_here, tried, skipped) in sorted(failed):
                print(f" {failed_here:3d} of {tried:3d} in {name}")
        if verbose:
            print(f"{_count(tries, 'test')} in {_count(len(self._stats), 'item')}.")
            print(f"{tries - failures} passed", end="")
            if failures:
                print(f" and {failures} failed", end="")
            print(".")
        if failures:
            print(f"***Test Failed*** {_count(failures, 'failure')}", end="")
            if skips:
                print(f" and {_count(skips, 'skipped test')}", end="")
            print(".")
        elif verbose:
            print("Test passed.")
        return TestResults(failures, tries, skipped=skips)

    def merge(self, other):
        for name, theirs in other._stats.items():
            ours = self._stats.get(name, (0, 0, 0))
            self._stats[name] = tuple(a + b for a, b in zip(ours, theirs))


def _count(n, noun):
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def _without_detail(message):
    """The exception's name alone, without its module and what it says."""
    line = message.split("\n", 1)[0]
    name = line.split(":", 1)[0]
    return name.rsplit(".", 1)[-1].strip()


class DocTestFailure(Exception):
    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises at the first failure."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        results = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return results

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


master = None


def _run_all(tests, runner, report):
    global master
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(
    m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
    raise_on_error=False, exclude_empty=False,
):  # fmt: skip
    if m is None:
        m = sys.modules.get("__main__")
    if not isinstance(m, types.ModuleType):
        raise TypeError(f"testmod: module required; {m!r}")
    if name is None:
        name = m.__name__
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    return _run_all(finder.find(m, name, globs=globs, extraglobs=extraglobs), runner, report)


def testfile(
    filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
    extraglobs=None, raise_on_error=False, parser=None, encoding=None,
):  # fmt: skip
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    path = filename
    if module_relative and not filename.startswith("/"):
        base = getattr(package or sys.modules["__main__"], "__file__", "")
        path = base[: base.rfind("/") + 1] + filename
    with open(path, encoding=encoding or "utf-8") as file:
        text = file.read()
    if name is None:
        name = filename.rsplit("/", 1)[-1]
    globs = {} if globs is None else globs.copy()
    if extraglobs is not None:
        globs.update(extraglobs)
    if "__name__" not in globs:
        globs["__name__"] = "__main__"
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    test = (parser or DocTestParser()).get_doctest(text, globs, name, path, 0)
    return _run_all([test], runner, report)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append("# Expected:")
                output += ["## " + line for line in piece.want.split("\n")[:-1]]
        else:
            output += ["#" + (" " + line if line else "") for line in piece.split("\n")[:-1]]
    while output and output[-1] == "#":
        output.pop()
    while output and output[0] == "#":
        output.pop(0)
    return "\n".join(output) + "\n"


def _normalized_module(module, depth=2):
    """The module that a module, a name or None (who calls) stands for."""
    if isinstance(module, types.ModuleType):
        return module
    if isinstance(module, str):
        return __import__(module, globals(), locals(), ["*"])
    if module is None:
        return sys.modules[sys._getframe(depth).f_globals["__name__"]]
    raise TypeError("Expected a module, string, or None")


def __getattr__(name):
    # these need unittest, which most programs with examples do not
    if name in ("DocFileCase", "DocFileSuite", "DocFileTest", "DocTestCase", "DocTestSuite", "SkipDocTestCase",
                "set_unittest_reportflags"):  # fmt: skip
        import _doctest_suite

        return getattr(_doctest_suite, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _test():
    """`python -m doctest`: the status to end with."""
    import argparse
    import os

    parser = argparse.ArgumentParser(description="doctest runner")
    parser.add_argument(
        "-v", "--verbose", action="store_true", default=False, help="print very verbose output for all tests"
    )
    parser.add_argument(
        "-o", "--option", action="append", choices=OPTIONFLAGS_BY_NAME.keys(), default=[],
        help="specify a doctest option flag to apply to the test run; may be specified more than once to apply multiple options",
    )  # fmt: skip
    parser.add_argument(
        "-f", "--fail-fast", action="store_true",
        help="stop running tests after first failure (this is a shorthand for -o FAIL_FAST, and is in addition to any other -o options)",
    )  # fmt: skip
    parser.add_argument("file", nargs="+", help="file containing the tests to run")
    args = parser.parse_args()
    flags = 0
    for name in args.option:
        flags |= OPTIONFLAGS_BY_NAME[name]
    if args.fail_fast:
        flags |= FAIL_FAST
    for path in args.file:
        if path.endswith(".py"):
            folder, name = os.path.split(path)
            sys.path.insert(0, folder)
            module = __import__(name[:-3])
            del sys.path[0]
            failures, _ = testmod(module, verbose=args.verbose, optionflags=flags)
        else:
            failures, _ = testfile(path, module_relative=False, verbose=args.verbose, optionflags=flags)
        if failures:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(_test())
