import warnings, sys
def f(): warnings.warn("one")
def old(): warnings.warn("old!", DeprecationWarning, stacklevel=2)
f(); f(); old()
warnings.warn("second", RuntimeWarning)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    f(); f()
    print(len(w), w[0].category, w[0].message, w[0].lineno, str(w[0].message))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: f()
    except UserWarning as e: print("caught", e)
warnings.filterwarnings("ignore", message="o.e")
f()
warnings.filterwarnings("once", category=FutureWarning)
for i in range(3): warnings.warn("fut", FutureWarning)
try: warnings.warn("x", int)
except TypeError as e: print(e)
try: warnings.simplefilter("nope")
except ValueError as e: print(e)
warnings.warn(ImportWarning("hidden"))
print(warnings.formatwarning("m", UserWarning, "file.py", 3, "the line"), end="")
@warnings.deprecated("use g")
def dep(): return 1
print(dep())
def show(message, category, filename, lineno, file=None, line=None): print("SHOW", category.__name__, message)
warnings.showwarning = show
warnings.warn("shown")
