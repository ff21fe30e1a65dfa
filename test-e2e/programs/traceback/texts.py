import traceback, sys
def f(n):
    if n: return f(n-1)
    raise ValueError("deep")
def g():
    try: f(2)
    except ValueError as e: raise KeyError("outer") from e
try: g()
except KeyError as e:
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exc() == "".join(traceback.format_exception(e)))
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    for fs in traceback.extract_tb(e.__traceback__): print(fs.filename.split("/")[-1], fs.lineno, fs.name, fs.line, fs)
    print("".join(traceback.format_tb(e.__traceback__)))
    print(traceback.format_exception(e, chain=False)[0], len(traceback.format_exception(e, limit=1)))
    te = traceback.TracebackException.from_exception(e); print(te.exc_type_str, te, len(te.stack), te.__cause__.exc_type_str); print("".join(te.format()))
def h(): return traceback.extract_stack()
print([(s.name, s.lineno) for s in h()], [s.strip().split("\n")[-1] for s in traceback.format_stack()])
try: f(6)
except ValueError: traceback.print_exc(file=sys.stdout)
print(traceback.format_exc())
try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except ExceptionGroup as e: print("".join(traceback.format_exception(e)))
e = ValueError("n"); e.add_note("note 1"); print(traceback.format_exception_only(e), traceback.format_exception(e))
traceback.print_exception(e)
try: 1/0
except ZeroDivisionError: t, v, tb = sys.exc_info(); print(traceback.format_exception(t, v, tb)); traceback.print_tb(tb, file=sys.stdout)
