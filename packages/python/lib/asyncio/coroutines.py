"""Questions about coroutines."""

from types import CoroutineType


def iscoroutinefunction(func):
    """True for functions made by `async def`."""
    func = getattr(func, "__func__", func)
    while hasattr(func, "func") and hasattr(func, "keywords"):  # functools.partial
        func = func.func
    code = getattr(func, "__code__", None)
    return code is not None and bool(code.co_flags & 0x80)


def iscoroutine(obj):
    """True for what calling such a function gives."""
    from collections.abc import Coroutine

    return isinstance(obj, (CoroutineType, Coroutine))


def _format_coroutine(coro):
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None) or type(coro).__name__
    code = getattr(coro, "cr_code", None)
    if code is None:
        return f"{name}()"
    running = "running at" if getattr(coro, "cr_suspended", False) or getattr(coro, "cr_running", False) else "done, defined at"
    return f"{name}() {running} {code.co_filename}:{code.co_firstlineno}"
