"""Tests put together, and the fixtures of classes and modules around them."""

import sys

from . import case
from .util import strclass


class BaseTestSuite:
    """A simple test suite that doesn't provide class or module shared fixtures."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return "<%s tests=%s>" % (strclass(self.__class__), list(self))

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test is not None)

    def addTest(self, test):
        if not callable(test):
            raise TypeError("{} is not callable".format(repr(test)))
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the tests without collecting errors in a TestResult"""
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """A test suite is a composite test consisting of a number of TestCases."""

    def run(self, result, debug=False):
        top_level = not getattr(result, "_testRunEntered", False)
        if top_level:
            result._testRunEntered = True
        for test in self:
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._tear_down_previous_class(test, result)
                self._handle_module_fixture(test, result)
                self._handle_class_set_up(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or result._moduleSetUpFailed:
                    continue
            test(result)
        if top_level:
            self._tear_down_previous_class(None, result)
            self._handle_module_tear_down(result)
            result._testRunEntered = False
        return result

    def _handle_class_set_up(self, test, result):
        current = test.__class__
        if current == result._previousTestClass or result._moduleSetUpFailed:
            return
        if getattr(current, "__unittest_skip__", False):
            return
        try:
            current._classSetupFailed = False
        except TypeError:
            pass
        set_up = getattr(current, "setUpClass", None)
        if set_up is None:
            return
        try:
            set_up()
        except Exception as e:
            try:
                current._classSetupFailed = True
            except TypeError:
                pass
            self._add_fixture_error(result, e, "setUpClass", strclass(current))
            current.doClassCleanups()

    def _handle_module_fixture(self, test, result):
        previous = getattr(result._previousTestClass, "__module__", None)
        current = test.__class__.__module__
        if current == previous:
            return
        self._handle_module_tear_down(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(current)
        set_up = getattr(module, "setUpModule", None)
        if set_up is not None:
            try:
                set_up()
            except Exception as e:
                result._moduleSetUpFailed = True
                self._add_fixture_error(result, e, "setUpModule", current)

    def _handle_module_tear_down(self, result):
        previous = getattr(result._previousTestClass, "__module__", None)
        if previous is None or result._moduleSetUpFailed:
            return
        tear_down = getattr(sys.modules.get(previous), "tearDownModule", None)
        try:
            if tear_down is not None:
                tear_down()
            case.doModuleCleanups()
        except Exception as e:
            self._add_fixture_error(result, e, "tearDownModule", previous)

    def _tear_down_previous_class(self, test, result):
        previous = result._previousTestClass
        if test.__class__ == previous or previous is None:
            return
        if getattr(previous, "_classSetupFailed", False) or result._moduleSetUpFailed:
            return
        if getattr(previous, "__unittest_skip__", False):
            return
        tear_down = getattr(previous, "tearDownClass", None)
        if tear_down is not None:
            try:
                tear_down()
            except Exception as e:
                self._add_fixture_error(result, e, "tearDownClass", strclass(previous))
        previous.doClassCleanups()
        for info in previous.tearDown_exceptions:
            self._add_fixture_error(result, info[1], "tearDownClass", strclass(previous))

    def _add_fixture_error(self, result, exception, method, parent):
        error = _ErrorHolder(f"{method} ({parent})")
        if isinstance(exception, case.SkipTest):
            result.addSkip(error, str(exception))
        else:
            result.addError(error, (type(exception), exception, exception.__traceback__))


class _ErrorHolder:
    """Stands for a fixture that failed where a result wants a test."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return "<ErrorHolder description=%r>" % (self.description,)

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0
