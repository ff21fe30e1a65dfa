/** Names of CPython 3.13's builtins, in its order: what a NameError's suggestion is looked for among. */
export const builtinNames: readonly string[] =
  `__name__ __doc__ __package__ __loader__ __spec__ __build_class__ __import__ abs all any ascii bin
breakpoint callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id
input isinstance issubclass iter aiter len locals max min next anext oct ord pow print repr round setattr
sorted sum vars None Ellipsis NotImplemented False True bool memoryview bytearray bytes classmethod
complex dict enumerate filter float frozenset property int list map object range reversed set slice
staticmethod str super tuple type zip __debug__ BaseException BaseExceptionGroup Exception GeneratorExit
KeyboardInterrupt SystemExit ArithmeticError AssertionError AttributeError BufferError EOFError
ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration
StopIteration SyntaxError SystemError TypeError ValueError Warning FloatingPointError OverflowError
ZeroDivisionError BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning
PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning
BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError
IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError IndentationError
_IncompleteInputError IndexError KeyError ModuleNotFoundError NotImplementedError PythonFinalizationError
RecursionError UnboundLocalError UnicodeError BrokenPipeError ConnectionAbortedError
ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError
UnicodeTranslateError ExceptionGroup EnvironmentError IOError open quit exit copyright credits license
help`.split(/\s/);

/** `sys.stdlib_module_names` without the private ones. */
export const standardModules: readonly string[] =
  `abc antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile
calendar cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib
contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email
encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc
genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib
importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math
mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator
optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile
pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource
rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtplib socket
socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct
subprocess symtable sys sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time
timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing
unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc
zipapp zipfile zipimport zlib zoneinfo`.split(/\s/);
