"""Docstrings as test cases.

>>> f(2)
4
"""

import doctest
import re
import unittest


def f(x):
    """
    >>> f(3)
    6
    >>> f(4)
    9
    """
    return x * 2


def skipped():
    """
    >>> 1 # doctest: +SKIP
    2
    """


suite = doctest.DocTestSuite()
print([str(case) for case in suite], [case.id() for case in suite], [case.shortDescription() for case in suite])
result = unittest.TestResult()
suite.run(result)
print(result)
for case, text in result.failures:
    print(case, re.sub("File .*, line \\d+", "File FILE, line N", text[text.index("AssertionError") :]))
print(result.skipped)
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF), doctest.set_unittest_reportflags(0))
