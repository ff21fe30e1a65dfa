"""CPython as a server: a program a line of JSON on standard input, what it printed a line of JSON on standard output.

Each program is run as `python program.py` would run it, as module `__main__` of its own; what it does to modules that it
imports stays, so programs must not. A program that takes too long is stopped and answered with a negative exit code.
"""

import io
import json
import linecache
import signal
import sys
import traceback
import types

NAME = "program.py"
# of processor time: beside other work a program may take much longer
SECONDS = 10


class TooSlow(BaseException):
    pass


def too_slow(_signal, _frame):
    raise TooSlow


def print_uncaught(error):
    """The traceback without this file's frames, as the interpreter prints it."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename != NAME:
        trace = trace.tb_next
    error.__traceback__ = trace
    traceback._print_exception_bltin(error)


def run(source):
    stdout, stderr = io.StringIO(), io.StringIO()
    linecache.cache[NAME] = (len(source), None, source.splitlines(keepends=True), NAME)
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    own = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = stdout, stderr
    exit_code = 0
    try:
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            exec(compile(source, NAME, "exec", dont_inherit=True), module.__dict__)
        except SystemExit as error:
            exit_code = error.code if isinstance(error.code, int) else 0 if error.code is None else 1
            if exit_code == 1 and not isinstance(error.code, int):
                print(error.code, file=stderr)
        except TooSlow:
            exit_code = -1
        except BaseException as error:
            exit_code = 1
            print_uncaught(error)
        signal.setitimer(signal.ITIMER_PROF, 0)
    except TooSlow:
        exit_code = -1
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        # What is dropped with the module may print (the finally of a generator), as at a program's end.
        module.__dict__.clear()
        sys.stdout, sys.stderr = own
    return {"stdout": stdout.getvalue(), "stderr": stderr.getvalue(), "exitCode": exit_code}


def main():
    if sys.version_info[:2] != (3, 13):
        raise SystemExit(f"answers are CPython 3.13's; this is {sys.version}")
    signal.signal(signal.SIGPROF, too_slow)
    sys.argv = [NAME]
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line)["source"])), flush=True)


if __name__ == "__main__":
    main()
