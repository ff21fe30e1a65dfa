"""Every builtin exception: what it makes of its arguments, its bases, how it is caught, classes derived from it."""

import builtins

from .write import HELPERS, write

ARGUMENTS = {
    "OSError": ["2, 'gone'", "2, 'gone', 'file'", "2, 'gone', 'from', None, 'to'", "17, 'there'", "13, 'no'", "999, 'odd'", "'text', 'more'"],
    "UnicodeDecodeError": ["'ascii', b'a\\xff', 1, 2, 'reason'", "'ascii', 'text', 1, 2, 'r'", "'a', b'', 0, 0", "'utf-8', b'ab\\xff\\xfe', 2, 4, 'r'"],
    "UnicodeEncodeError": ["'ascii', 'a\\u00e9', 1, 2, 'reason'", "'ascii', b'x', 1, 2, 'r'", "'ascii', '\\u65e5\\u672c', 0, 2, 'r'"],
    "UnicodeTranslateError": ["'a\\u00e9', 1, 2, 'reason'", "'abc', 0, 3, 'r'"],
    "SyntaxError": ["'bad', ('file.py', 3, 5, 'text', 3, 6)", "'bad', ('file.py', 3, 5, 'text')", "'bad', (None, 1, 2, None)"],
    "ImportError": ["'m', name='n', path='p'", "name='n'"],
    "AttributeError": ["'m', name='n', obj=5", "obj=1"],
    "NameError": ["'m', name='n'"],
    "StopIteration": ["5", "1, 2"],
    "SystemExit": ["3", "'text'", "None"],
    "ExceptionGroup": ["'m', [ValueError(1)]", "'m', []", "'m', [1]", "'m'", "'m', (KeyError(1), TypeError(2))", "'m', [KeyboardInterrupt()]", "5, [ValueError()]"],
    "BaseExceptionGroup": ["'m', [KeyboardInterrupt()]", "'m', [ValueError()]", "'m', None"],
}
ATTRIBUTES = {
    "OSError": ["errno", "strerror", "filename", "filename2"], "SyntaxError": ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset"],
    "ImportError": ["msg", "name", "path"], "AttributeError": ["name", "obj"], "NameError": ["name"], "StopIteration": ["value"], "SystemExit": ["code"],
    "UnicodeError": ["encoding", "object", "start", "end", "reason"], "BaseExceptionGroup": ["message", "exceptions"],
}
# Those that make something of their arguments are not in this table yet, nor are second names.
LEFT_OUT = {"SyntaxError", "IndentationError", "TabError", "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError", "UnboundLocalError", "ImportError", "ModuleNotFoundError", "EnvironmentError", "IOError", "EncodingWarning", "PythonFinalizationError", "_IncompleteInputError"}


def main():
    kinds = {name: one for name, one in vars(builtins).items() if isinstance(one, type) and issubclass(one, BaseException)}
    for name, kind in sorted(kinds.items()):
        if name in LEFT_OUT:
            continue
        group = issubclass(kind, BaseExceptionGroup)
        of_unicode = issubclass(kind, UnicodeError) and kind is not UnicodeError
        given = [] if group or of_unicode else ["", "'text'", "1", "None", "('x',)"]
        if not issubclass(kind, SyntaxError) and given:
            given += ["'a', 2", "['y'], {}"]
        if not issubclass(kind, (ImportError, NameError)) and given:
            given.append("x=1")
        for base, more in ARGUMENTS.items():
            if issubclass(kind, kinds[base]) and not (group and base not in (name, "BaseExceptionGroup" if name == "BaseExceptionGroup" else name)):
                given += more
        attributes = [one for base, names in ATTRIBUTES.items() if issubclass(kind, kinds[base]) for one in names]
        body = HELPERS + f"""

def details(error):
    found = [type(error).__name__, error.args, str(error), repr(error)]
    for name in {["__cause__", "__context__", "__suppress_context__", *attributes]!r}:
        found.append((name, getattr(error, name, "missing")))
    return found


"""
        body += "".join(f"show({f'{name}({one})'!r}, lambda: details({name}({one})))\n" for one in dict.fromkeys(given))
        make = f"{name}('m', [ValueError(1)])" if group else f"{name}({ARGUMENTS[name][0]})" if of_unicode else f"{name}('text')"
        bases = [base.__name__ for base in kind.__mro__[:-1]]
        body += f"""
print([one.__name__ for one in {name}.__mro__])
for handler in ({", ".join(bases)}, ValueError, LookupError, ArithmeticError, Warning):
    try:
        try:
            raise {make}
        except handler as caught:
            print("caught as", handler.__name__, repr(caught))
    except BaseException as passed:
        print("not", handler.__name__, type(passed.__context__).__name__)


class Own({name}):
    extra = "class attribute"

    def __str__(self):
        return f"own {{self.extra}} {{len(self.args)}}"


try:
    error = Own(*({make}).args)
    error.extra = "of the instance"
    raise error from {make}
except {name} as caught:
    print(caught, type(caught.__cause__).__name__, caught.__dict__, isinstance(caught, {bases[-1]}))
    caught.add_note("a note")
    print(caught.__notes__, caught.with_traceback(None) is caught, caught.__traceback__)
try:
    {make}.args = 5
except TypeError as refused:
    print(refused)
changed = {make}
changed.args = (1, 2)
print(changed.args)
"""
        write("exceptions", name, f"{name}: arguments, attributes, bases, handlers, a class derived from it.", body)
