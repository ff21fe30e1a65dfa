"""Other programs. Each is run from its start to its end at once: nothing here runs beside it."""

import io as _io
import os as _os

import _subprocess

__all__ = [
    "CalledProcessError", "CompletedProcess", "DEVNULL", "PIPE", "Popen", "STDOUT", "SubprocessError",
    "TimeoutExpired", "call", "check_call", "check_output", "getoutput", "getstatusoutput", "list2cmdline", "run",
]  # fmt: skip

PIPE = -1
STDOUT = -2
DEVNULL = -3


class SubprocessError(Exception):
    """Something about another program went wrong."""


def _set_output(error, value):
    error.output = value


_OUTPUT = property(lambda error: error.output, _set_output, doc="The same as `output`.")


class CalledProcessError(SubprocessError):
    """A program ended with another status than 0."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        if self.returncode and self.returncode < 0:
            return f"Command '{self.cmd}' died with {_signal_name(-self.returncode)}."
        return f"Command '{self.cmd}' returned non-zero exit status {self.returncode}."

    stdout = _OUTPUT


_SIGNALS = {1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 6: "SIGABRT", 8: "SIGFPE", 9: "SIGKILL",
            11: "SIGSEGV", 13: "SIGPIPE", 14: "SIGALRM", 15: "SIGTERM"}  # fmt: skip


def _signal_name(number):
    name = _SIGNALS.get(number)
    return f"unknown signal {number}" if name is None else f"<Signals.{name}: {number}>"


class TimeoutExpired(SubprocessError):
    """A program ran for longer than it might."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"

    stdout = _OUTPUT


class CompletedProcess:
    """A program that has ended."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        args = [f"args={self.args!r}", f"returncode={self.returncode!r}"]
        if self.stdout is not None:
            args.append(f"stdout={self.stdout!r}")
        if self.stderr is not None:
            args.append(f"stderr={self.stderr!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def check_returncode(self):
        """Raise CalledProcessError unless the status is 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


class _Input(_io.BytesIO):
    """What is written for a program to read; closing it starts the program."""

    def __init__(self, process):
        super().__init__()
        self._process = process

    def close(self):
        """No more input."""
        if not self.closed:
            self._process._input = self.getvalue()
            super().close()
            self._process._finish(None)


class _Output:
    """What a program wrote: reading it has the program run."""

    def __init__(self, process, which):
        self._process = process
        self._which = which
        self._file = None

    def _opened(self):
        if self._file is None:
            self._process._finish(None)
            data = self._process._results[self._which] or b""
            self._file = _io.BytesIO(data) if self._process._encoding is None else _io.StringIO(self._process._decoded(data))
        return self._file

    def __getattr__(self, name):
        return getattr(self._opened(), name)

    def __iter__(self):
        return iter(self._opened())

    def __next__(self):
        return next(self._opened())

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def close(self):
        """No more reading."""
        self._opened().close()


class Popen:
    """A program. With stdin=PIPE it runs when its input is complete, otherwise at once."""

    def __init__(
        self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
        close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0,
        restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None,
        encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None,
        _timeout=None,
    ):  # fmt: skip
        if preexec_fn is not None:
            raise NotImplementedError("subprocess: preexec_fn is not supported")
        self.args = args
        self.returncode = None
        self.pid = _os.getpid() + 1
        self._encoding = encoding or ("utf-8" if text or universal_newlines or errors else None)
        self._errors = errors or "strict"
        self._input = None
        self._results = None
        self._env = None if env is None else [f"{_os.fsdecode(k)}={_os.fsdecode(v)}" for k, v in env.items()]
        self._cwd = None if cwd is None else _os.fsdecode(cwd)
        if isinstance(args, (str, bytes, _os.PathLike)):
            words = [_os.fsdecode(args)]
        else:
            words = [_os.fsdecode(word) for word in args]
        self._words = ["/bin/sh", "-c", *words] if shell else words
        if executable is not None:
            self._words[0] = _os.fsdecode(executable)
        self._merges = stderr == STDOUT
        self._streams = [_stream(stdin, 0), _stream(stdout, 1), _stream(stdout if self._merges else stderr, 2)]
        if self._merges and stdout == PIPE:
            # one pipe for both: the shell joins them
            self._words = ["/bin/sh", "-c", 'exec "$@" 2>&1', "sh", *self._words]
        self.stdin = self.stdout = self.stderr = None
        if stdin == PIPE:
            raw = _Input(self)
            self.stdin = raw if self._encoding is None else _io.TextIOWrapper(raw, self._encoding, self._errors)
        if stdout == PIPE:
            self.stdout = _Output(self, 1)
        if stderr == PIPE:
            self.stderr = _Output(self, 2)
        if stdin != PIPE and PIPE not in (stdout, stderr):
            self._finish(_timeout)

    def _decoded(self, data):
        return data.decode(self._encoding, self._errors).replace("\r\n", "\n").replace("\r", "\n")

    def _finish(self, timeout):
        if self._results is not None:
            return
        if self._streams[0] == PIPE and self._input is None:
            self._input = b""
        time = None if timeout is None else int(timeout * 1000)
        found = _subprocess.run(self._words, self._cwd, self._env, self._input, self._streams, time)
        if found[0] is None:
            raise TimeoutExpired(self.args, timeout, found[1] or None, found[2] or None)
        self._results = found
        self.returncode = found[0]
        if self._merges and found[0] == 127 and not _found(self._words[4]):
            raise FileNotFoundError(2, "No such file or directory", self._words[4])

    def communicate(self, input=None, timeout=None):
        """Give it its input; returns what it wrote."""
        if self._results is None and self._streams[0] == PIPE:
            if input is None:
                input = b"" if self.stdin is None or self.stdin.closed else self._buffered()
            elif self._encoding is not None:
                input = input.encode(self._encoding, self._errors)
            self._input = self._buffered() + bytes(input) if self._buffered() != input else bytes(input)
        self._finish(timeout)
        results = []
        for stream, which in (self.stdout, 1), (self.stderr, 2):
            results.append(None if stream is None else stream.read())
        return tuple(results)

    def _buffered(self):
        stream = self.stdin
        if isinstance(stream, _io.TextIOWrapper):
            stream.flush()
            stream = stream.buffer
        return b"" if stream is None or stream.closed else stream.getvalue()

    def wait(self, timeout=None):
        """Wait for its end; returns its status."""
        self._finish(timeout)
        return self.returncode

    def poll(self):
        """Its status."""
        self._finish(None)
        return self.returncode

    def send_signal(self, sig):
        """It has ended already."""

    def terminate(self):
        """It has ended already."""

    def kill(self):
        """It has ended already."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        if self.stdin is not None:
            self.stdin.close()
        self.wait()

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text[:76] + "...>" if len(text) > 80 else text


def _stream(given, standard):
    if given is None:
        return standard
    if given in (PIPE, DEVNULL):
        return given
    if isinstance(given, int):
        return given
    given.flush()
    return given.fileno()


def _found(program):
    if _os.sep in program:
        return _os.path.exists(program)
    return any(_os.path.exists(_os.path.join(folder, program)) for folder in _os.get_exec_path())


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program; returns a CompletedProcess."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    process = Popen(*popenargs, _timeout=timeout, **kwargs)
    stdout, stderr = process.communicate(input, timeout)
    if check and process.returncode:
        raise CalledProcessError(process.returncode, process.args, stdout, stderr)
    return CompletedProcess(process.args, process.returncode, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Run a program; returns its status."""
    return Popen(*popenargs, _timeout=timeout, **kwargs).wait(timeout)


def check_call(*popenargs, **kwargs):
    """Run a program; CalledProcessError unless its status is 0."""
    status = call(*popenargs, **kwargs)
    if status:
        raise CalledProcessError(status, kwargs.get("args") or popenargs[0])
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """Run a program; returns what it wrote."""
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        kwargs["input"] = "" if any(kwargs.get(k) for k in ("universal_newlines", "text", "encoding", "errors")) else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """The status and output of a command of the shell."""
    done = run(cmd, shell=True, text=True, stdout=PIPE, stderr=STDOUT, encoding=encoding, errors=errors)
    return done.returncode, done.stdout.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    """The output of a command of the shell."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """Words as one line, quoted as Windows' programs expect."""
    result = []
    for arg in map(_os.fsdecode, seq):
        quoted = []
        slashes = 0
        for c in arg:
            if c == "\\":
                slashes += 1
                continue
            if c == '"':
                quoted.append("\\" * (slashes * 2 + 1))
            else:
                quoted.append("\\" * slashes)
            quoted.append(c)
            slashes = 0
        needs = " " in arg or "\t" in arg or not arg
        quoted.append("\\" * (slashes * 2 if needs else slashes))
        text = "".join(quoted)
        result.append(f'"{text}"' if needs else text)
    return " ".join(result)
