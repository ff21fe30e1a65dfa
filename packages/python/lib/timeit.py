"""Times small pieces of code."""

import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter


def _reindent(source, indent):
    return source.replace("\n", "\n" + " " * indent)


class Timer:
    """Class for timing execution speed of small code snippets."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {} if globals is None else dict(globals)
        for title, given in (("setup", setup), ("stmt", stmt)):
            if not isinstance(given, str) and not callable(given):
                raise ValueError(f"{title} is neither a string nor callable")
        names["_timeit_stmt"] = stmt
        names["_timeit_setup"] = setup
        first = setup if isinstance(setup, str) else "_timeit_setup()"
        body = stmt if isinstance(stmt, str) else "_timeit_stmt()"
        source = (
            "def inner(_it, _timer):\n"
            f"    {_reindent(first, 4)}\n"
            "    _t0 = _timer()\n"
            "    for _i in _it:\n"
            f"        {_reindent(body, 8)}\n"
            "        pass\n"
            "    _t1 = _timer()\n"
            "    return _t1 - _t0\n"
        )
        exec(source, names)
        self.inner = names["inner"]

    def timeit(self, number=default_number):
        """Time 'number' executions of the main statement."""
        return self.inner(range(number), self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        """Call timeit() a few times."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Return the number of loops and time taken so that total time >= 0.2."""
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            i *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Convenience function to create Timer object and call timeit method."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Convenience function to create Timer object and call repeat method."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
