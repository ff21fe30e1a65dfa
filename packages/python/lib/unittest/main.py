"""What `unittest.main()` does: tests named on the command line, or those of the program."""

import argparse
import os
import sys

from . import loader, runner


class TestProgram:
    """A command-line program that runs a set of tests."""

    module = None
    verbosity = 1
    failfast = buffer = warnings = testNamePatterns = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):  # fmt: skip
        if isinstance(module, str):
            import importlib

            self.module = importlib.import_module(module) if module not in sys.modules else sys.modules[module]
        else:
            self.module = module
        if argv is None:
            argv = sys.argv
        self.exit = exit
        self.failfast = failfast
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    def _parser(self):
        parser = argparse.ArgumentParser(prog=self.progName)
        parser.add_argument("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
        parser.add_argument("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
        parser.add_argument("--locals", dest="tb_locals", action="store_true", help="Show local variables in tracebacks")
        parser.add_argument("--durations", dest="durations", type=int, default=None, metavar="N",
                            help="Show the N slowest test cases (N=0 for all)")  # fmt: skip
        parser.add_argument("-f", "--failfast", dest="failfast", action="store_true", help="Stop on first fail or error")
        parser.add_argument("-c", "--catch", dest="catchbreak", action="store_true",
                            help="Catch Ctrl-C and display results so far")  # fmt: skip
        parser.add_argument("-b", "--buffer", dest="buffer", action="store_true",
                            help="Buffer stdout and stderr during tests")  # fmt: skip
        parser.add_argument("-k", dest="testNamePatterns", action="append",
                            help="Only run tests which match the given substring")  # fmt: skip
        parser.add_argument("tests", nargs="*", help="a list of any number of test modules, classes and test methods.")
        return parser

    def parseArgs(self, argv):
        options = self._parser().parse_args(argv[1:])
        if options.verbosity is not None:
            self.verbosity = options.verbosity
        self.failfast = self.failfast or options.failfast
        self.buffer = self.buffer or options.buffer
        self.tb_locals = self.tb_locals or options.tb_locals
        if options.testNamePatterns:
            self.testLoader.testNamePatterns = [
                pattern if "*" in pattern else f"*{pattern}*" for pattern in options.testNamePatterns
            ]
        if options.tests:
            self.testNames = options.tests
            if __name__ == "__main__":
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def createTests(self):
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        if isinstance(self.testRunner, type):
            test_runner = self.testRunner(
                verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings,
                tb_locals=self.tb_locals, durations=self.durations,
            )  # fmt: skip
        else:
            test_runner = self.testRunner
        self.result = test_runner.run(self.test)
        if self.exit:
            if not self.result.wasSuccessful():
                sys.exit(1)
            if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(5)
            sys.exit(0)


main = TestProgram
