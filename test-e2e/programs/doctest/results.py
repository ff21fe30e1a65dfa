"""Examples of the module.

>>> twice(2)
4
>>> twice("ab")
'abab'
"""

import contextlib
import doctest
import io
import re


def twice(x):
    """
    >>> twice(4)
    8
    >>> twice([1,
    ...        2])
    [1, 2, 1, 2]
    >>> twice(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> twice(5)
    11
    >>> for i in range(2):
    ...     print(twice(i))
    ...
    0
    2
    """
    return x * 2


class Counter:
    """
    >>> c = Counter()
    >>> c.up(); c.up()
    >>> c.n
    2
    >>> c # doctest: +ELLIPSIS
    <...Counter object at 0x...>
    """

    def __init__(self):
        self.n = 0

    def up(self):
        """
        >>> Counter().up()
        >>> [  1,2] # doctest: +NORMALIZE_WHITESPACE
        [1,
          2]
        >>> print("a\\n\\nb")
        a
        <BLANKLINE>
        b
        >>> skipped(  # doctest: +SKIP
        >>> 1 // 0 # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
        ZeroDivisionError: something else
        """
        self.n += 1

    @property
    def half(self):
        """
        >>> Counter().half
        0.5
        """
        return self.n / 2

    @staticmethod
    def make(n):
        """>>> Counter.make(3).n
        3
        """
        c = Counter()
        c.n = n
        return c


def nothing():
    pass


class Local(Exception):
    """
    >>> raise Local("x", 1)
    Traceback (most recent call last):
        ...
    Local: ('x', 1)
    >>> raise Local
    Traceback (most recent call last):
    Local
    """


def shown(run):
    """What is printed, without the folder of this file and its lines: they are known only where the file can be read."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        result = run()
    print(re.sub(r"line \d+, in", "line N, in", out.getvalue().replace(__file__, "results.py")), end="")
    print(result)


shown(doctest.testmod)
shown(lambda: doctest.testmod(verbose=True, optionflags=doctest.ELLIPSIS))
doctest.run_docstring_examples(Counter.up, globals(), name="up", verbose=True)
parser = doctest.DocTestParser()
for wrong in (">>>1", ">>> 1\n  >>> 2\n 3", ">>> 1 # doctest: +NO_SUCH"):
    try:
        print(len(parser.get_examples(wrong, "wrong")))
    except ValueError as error:
        print(error)
for example in parser.get_examples("text\n  >>> f(1,\n  ...   2)\n  3\n\n  >>> # nothing\n  >>> x\n"):
    print(repr(example.source), repr(example.want), example.lineno, example.indent, example.options)
check = doctest.OutputChecker().check_output
print(check("a...z\n", "abcz\n", doctest.ELLIPSIS), check("a...bc...z", "abz", doctest.ELLIPSIS), check("1\n", "True\n", 0))
print(doctest.script_from_examples("Text.\n\n>>> 1 + 1\n2\n"))
