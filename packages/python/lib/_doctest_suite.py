"""Examples of docstrings as test cases of unittest."""

import os
import sys
import unittest
from io import StringIO

import doctest as _doctest

__all__ = ["DocFileCase", "DocFileSuite", "DocTestCase", "DocTestSuite", "SkipDocTestCase"]


class DocTestCase(unittest.TestCase):
    """The examples of one docstring."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        unittest.TestCase.__init__(self)
        self._dt_optionflags = optionflags
        self._dt_checker = checker
        self._dt_test = test
        self._dt_setUp = setUp
        self._dt_tearDown = tearDown

    def setUp(self):
        """Keep the globals; what the suite was given to do first."""
        self._dt_globs = self._dt_test.globs.copy()
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        """What the suite was given to do last; the globals as they were."""
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        """Run the examples."""
        flags = self._dt_optionflags
        if not flags & _doctest.REPORTING_FLAGS:
            flags |= _default_flags
        stdout = sys.stdout
        told = StringIO()
        runner = _doctest.DocTestRunner(checker=self._dt_checker, verbose=False, optionflags=flags)
        try:
            runner.DIVIDER = "-" * 70
            results = runner.run(self._dt_test, out=told.write, clear_globs=False)
            if results.skipped == results.attempted:
                raise unittest.SkipTest("all examples were skipped")
        finally:
            sys.stdout = stdout
        if results.failed:
            raise self.failureException(self.format_failure(told.getvalue()))

    def format_failure(self, err):
        """The text of a failure."""
        test = self._dt_test
        line = "unknown line number" if test.lineno is None else str(test.lineno)
        name = ".".join(test.name.split(".")[-1:])
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in {name}\n\n{err}'

    def id(self):
        """The name of the docstring's owner."""
        return self._dt_test.name

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash((self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker))

    def _key(self):
        return self._dt_test, self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker

    def __repr__(self):
        name = self._dt_test.name.split(".")
        return f"{name[-1]} ({'.'.join(name[:-1])})"

    __str__ = __repr__

    def shortDescription(self):
        """One line about the case."""
        return "Doctest: " + self._dt_test.name


class SkipDocTestCase(DocTestCase):
    """Stands for the docstrings that python -OO has removed."""

    def __init__(self, module):
        self.module = module
        super().__init__(None)


class DocFileCase(DocTestCase):
    """The examples of a text file."""

    def id(self):
        """The file's name with underscores."""
        return "_".join(self._dt_test.name.split("."))

    def __repr__(self):
        return self._dt_test.filename

    __str__ = __repr__

    def format_failure(self, err):
        """The text of a failure."""
        test = self._dt_test
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'


_default_flags = 0


def set_unittest_reportflags(flags):
    """Flags for reports of cases that say nothing about it; returns what they were."""
    global _default_flags
    if (flags & _doctest.REPORTING_FLAGS) != flags:
        raise ValueError("Only reporting flags allowed", flags)
    old = _default_flags
    _default_flags = flags
    return old


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """A suite of the docstrings of a module."""
    finder = test_finder if test_finder is not None else _doctest.DocTestFinder()
    module = _doctest._normalized_module(module)
    suite = unittest.TestSuite()
    for test in sorted(finder.find(module, globs=globs, extraglobs=extraglobs)):
        if not test.examples:
            continue
        if not test.filename:
            filename = getattr(module, "__file__", module.__name__)
            test.filename = filename[:-1] if filename.endswith(".pyc") else filename
        suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileTest(path, module_relative=True, package=None, globs=None, parser=None, encoding=None, **options):
    """The case of one file."""
    globs = {} if globs is None else globs.copy()
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    if module_relative:
        module = _doctest._normalized_module(package)
        path = os.path.join(os.path.dirname(getattr(module, "__file__", "")), *path.split("/"))
    with open(path, encoding=encoding or "utf-8") as file:
        text = file.read()
    globs.setdefault("__file__", path)
    name = os.path.basename(path)
    test = (parser or _doctest.DocTestParser()).get_doctest(text, globs, name, path, 0)
    return DocFileCase(test, **options)


def DocFileSuite(*paths, **kw):
    """A suite of text files with examples."""
    suite = unittest.TestSuite()
    if kw.get("module_relative", True):
        kw["package"] = _doctest._normalized_module(kw.get("package"))
    for path in paths:
        suite.addTest(DocFileTest(path, **kw))
    return suite
