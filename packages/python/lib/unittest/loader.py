"""Finds tests in classes and modules."""

import functools
from fnmatch import fnmatchcase

from . import case, suite


class _FailedTest(case.TestCase):
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def testFailure():
            raise self._exception

        return testFailure


_FailedTest.__module__ = "unittest.loader"


class TestLoader:
    """This class is responsible for loading tests according to various criteria."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda a, b: (a > b) - (a < b))
    testNamePatterns = None
    suiteClass = suite.TestSuite

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        """Return a suite of all test cases contained in testCaseClass"""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """Return a suite of all test cases contained in the given module"""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (
                case.TestCase, case.FunctionTestCase,
            ):  # fmt: skip
                tests.append(self.loadTestsFromTestCase(obj))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        return load_tests(self, tests, pattern) if load_tests is not None else tests

    def loadTestsFromName(self, name, module=None):
        """Return a suite of all test cases given a string specifier."""
        parts = name.split(".")
        if module is None:
            import importlib

            rest = parts[:]
            while True:
                try:
                    module = importlib.import_module(".".join(rest))
                    break
                except ImportError as e:
                    rest.pop()
                    if not rest:
                        problem = ImportError(f"Failed to import test module: {parts[0]}\n{e}")
                        return self.suiteClass([_FailedTest(parts[0], problem)])
            parts = parts[len(rest) :]
        obj = module
        parent = None
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                return self.suiteClass([_FailedTest(part, e)])
        if hasattr(obj, "__path__") or type(obj).__name__ == "module":
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase):
            return self.loadTestsFromTestCase(obj)
        if callable(obj) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError("calling %s returned %s, not a test" % (obj, test))
        raise TypeError("don't know how to make test from: %s" % obj)

    def loadTestsFromNames(self, names, module=None):
        """Return a suite of all test cases found using the given sequence of string specifiers."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """Return a sorted sequence of method names found within testCaseClass"""

        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            if self.testNamePatterns is None:
                return True
            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            return any(fnmatchcase(full, pattern) for pattern in self.testNamePatterns)

        names = [name for name in dir(testCaseClass) if wanted(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """Find and return all test modules from the specified start directory."""
        import importlib
        import os
        import sys

        folder = os.path.abspath(top_level_dir or start_dir)
        if folder not in sys.path:
            sys.path.insert(0, folder)
        suites = []
        for name in sorted(os.listdir(start_dir)):
            full = os.path.join(start_dir, name)
            if os.path.isfile(full) and name.endswith(".py") and fnmatchcase(name, pattern):
                relative = os.path.relpath(os.path.abspath(full), folder)[:-3].replace(os.sep, ".")
                try:
                    module = importlib.import_module(relative)
                except case.SkipTest:
                    continue
                except Exception as e:
                    suites.append(self.suiteClass([_FailedTest(relative, e)]))
                else:
                    suites.append(self.loadTestsFromModule(module, pattern=pattern))
            elif os.path.isdir(full) and os.path.isfile(os.path.join(full, "__init__.py")):
                suites.append(self.discover(full, pattern, folder))
        return self.suiteClass(suites)


defaultTestLoader = TestLoader()
