pairs = [(IndexError, LookupError), (KeyError, LookupError), (ZeroDivisionError, ArithmeticError), (OverflowError, ArithmeticError), (UnboundLocalError, NameError), (RecursionError, RuntimeError), (NotImplementedError, RuntimeError), (FileNotFoundError, OSError), (UnicodeError, ValueError), (ModuleNotFoundError, ImportError), (StopIteration, Exception), (KeyboardInterrupt, Exception), (SystemExit, BaseException), (IndentationError, SyntaxError), (ValueError, TypeError)]
for child, parent in pairs:
    print(child.__name__, parent.__name__, issubclass(child, parent), isinstance(child("x"), parent))
    try:
        raise child("m")
    except parent as e:
        print("  caught", type(e).__name__)
    except BaseException as e:
        print("  missed", type(e).__name__)
print(IOError is OSError, EnvironmentError is OSError, Exception.__name__, [c.__name__ for c in KeyError.__mro__])
try:
    raise Exception
except (ValueError, Exception) as e:
    print(repr(e))
