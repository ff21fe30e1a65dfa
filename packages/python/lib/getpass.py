"""Who runs the program, and passwords."""

import os as _os
import sys as _sys

__all__ = ["GetPassWarning", "getpass", "getuser"]


class GetPassWarning(UserWarning):
    """The password may be shown."""


def getpass(prompt="Password: ", stream=None):
    """Ask for a password. The terminal goes on showing what is typed."""
    import warnings

    warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
    out = stream or _sys.stderr
    print("Warning: Password input may be echoed.", file=out)
    out.write(prompt)
    out.flush()
    line = _sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n")


def getuser():
    """The name that the user has logged in with."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        found = _os.environ.get(name)
        if found:
            return found
    try:
        with open("/etc/passwd") as file:
            for line in file:
                fields = line.split(":")
                if len(fields) > 2 and fields[2] == str(_os.getuid()):
                    return fields[0]
    except OSError:
        pass
    raise OSError("No username set in the environment")
