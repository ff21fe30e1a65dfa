import atexit, sys
@atexit.register
def bye(): print("bye")
atexit.register(print, "args", 1, sep="-")
atexit.register(print, "dropped"); atexit.unregister(print)
atexit.register(lambda: print("last"))
def hook(t, v, tb): print("hook", t.__name__, v, tb is not None)
sys.excepthook = hook
print(sys.warnoptions, sys.flags.optimize, sys.getfilesystemencoding(), sys.float_repr_style, sys.hash_info.modulus, sys.gettrace(), "os" in sys.stdlib_module_names)
raise ValueError("x")
