"""Contexts of decimal arithmetic: precision, rounding, what is signalled and what is trapped."""

from _lib import name_type

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
              ROUND_05UP)  # fmt: skip
MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)


class DecimalException(ArithmeticError):
    """What all signals derive from."""


class Clamped(DecimalException):
    """An exponent has been changed to fit."""


class InvalidOperation(DecimalException):
    """An invalid operation was performed."""


class ConversionSyntax(InvalidOperation):
    """A text is no number."""


class DivisionByZero(DecimalException, ZeroDivisionError):
    """Division by 0."""


class DivisionImpossible(InvalidOperation):
    """The result of an integer division does not fit."""


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """0 / 0"""


class Inexact(DecimalException):
    """Had to round, losing information."""


class InvalidContext(InvalidOperation):
    """A context with an unknown rounding."""


class Rounded(DecimalException):
    """Number got rounded (not necessarily changed during rounding)."""


class Subnormal(DecimalException):
    """Exponent < Emin before rounding."""


class Overflow(Inexact, Rounded):
    """Numerical overflow."""


class Underflow(Inexact, Rounded, Subnormal):
    """Numerical underflow with result rounded to 0."""


class FloatOperation(DecimalException, TypeError):
    """Floats and Decimals were mixed."""


_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
# as the bits of their flags are ordered
_ORDER = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)
_SIGNAL_OF = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation,
              DivisionUndefined: InvalidOperation, InvalidContext: InvalidOperation}  # fmt: skip
for _class in (DecimalException, *_SIGNALS, *_SIGNAL_OF):
    _class.__module__ = "decimal"
del _class


class SignalDict:
    """Flags or traps: a mapping from signals to bools."""

    def __init__(self, on=()):
        self._on = set(on)

    def _check(self, key):
        if key not in _SIGNALS:
            raise KeyError("invalid error flag")

    def __getitem__(self, key):
        self._check(key)
        return key in self._on

    def __setitem__(self, key, value):
        self._check(key)
        if value:
            self._on.add(key)
        else:
            self._on.discard(key)

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(_SIGNALS)

    def __len__(self):
        return len(_SIGNALS)

    def __contains__(self, key):
        return key in _SIGNALS

    def keys(self):
        return list(_SIGNALS)

    def values(self):
        return [key in self._on for key in _SIGNALS]

    def items(self):
        return [(key, key in self._on) for key in _SIGNALS]

    def get(self, key, default=None):
        return key in self._on if key in _SIGNALS else default

    def copy(self):
        return dict(self.items())

    def update(self, other):
        for key, value in dict(other).items():
            self[key] = value

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return self._on == other._on
        if isinstance(other, dict):
            return dict(self.items()) == other
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        shown = ", ".join(f"<class 'decimal.{key.__name__}'>:{key in self._on}" for key in _SIGNALS)
        return f"{{{shown}}}"


def _signals(value, name):
    if isinstance(value, SignalDict):
        return SignalDict(value._on)
    if isinstance(value, dict):
        if set(value) != set(_SIGNALS):
            raise TypeError("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Subnormal, Underflow, Rounded, Inexact,\n   Clamped]")  # fmt: skip
        return SignalDict(key for key, on in value.items() if on)
    if not isinstance(value, list):
        raise TypeError("argument must be a signal dict")
    for signal in value:
        if signal not in _SIGNALS:
            raise TypeError("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Subnormal, Underflow, Rounded, Inexact,\n   Clamped]")  # fmt: skip
    return SignalDict(value)


_LIMITS = {
    "prec": (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"),
    "Emin": (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
    "Emax": (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"),
    "capitals": (0, 1, "valid values for capitals are 0 or 1"),
    "clamp": (0, 1, "valid values for clamp are 0 or 1"),
}


class Context:
    """The context affects almost all operations and controls rounding, exceptional cases, and more."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = DefaultContext
        self.prec = prec if prec is not None else base.prec if base else 28
        self.rounding = rounding if rounding is not None else base.rounding if base else ROUND_HALF_EVEN
        self.Emin = Emin if Emin is not None else base.Emin if base else -999999
        self.Emax = Emax if Emax is not None else base.Emax if base else 999999
        self.capitals = capitals if capitals is not None else base.capitals if base else 1
        self.clamp = clamp if clamp is not None else base.clamp if base else 0
        self.flags = SignalDict() if flags is None else flags
        if traps is None:
            traps = SignalDict(base.traps._on if base else (InvalidOperation, DivisionByZero, Overflow))
        self.traps = traps

    def __setattr__(self, name, value):
        limits = _LIMITS.get(name)
        if limits is not None:
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
            if not limits[0] <= value <= limits[1]:
                raise ValueError(limits[2])
        elif name == "rounding":
            if not isinstance(value, str) or value not in _ROUNDINGS:
                raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")  # fmt: skip
        elif name in ("flags", "traps"):
            value = _signals(value, name)
        elif not name.startswith("_"):
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    def __repr__(self):
        flags = ", ".join(key.__name__ for key in _ORDER if self.flags[key])
        traps = ", ".join(key.__name__ for key in _ORDER if self.traps[key])
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])"
        )

    def copy(self):
        """Return a duplicate of the context."""
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                       SignalDict(self.flags._on), SignalDict(self.traps._on))  # fmt: skip

    __copy__ = copy

    def __reduce__(self):
        return Context, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                         [key for key in _ORDER if self.flags[key]], [key for key in _ORDER if self.traps[key]])  # fmt: skip

    def clear_flags(self):
        """Reset all flags to False."""
        self.flags._on.clear()

    def clear_traps(self):
        """Set all traps to False."""
        self.traps._on.clear()

    def Etiny(self):
        """Return a value equal to Emin - prec + 1, the minimum exponent value for subnormal results."""
        return self.Emin - self.prec + 1

    def Etop(self):
        """Return a value equal to Emax - prec + 1, the maximum exponent where the coefficient has prec digits."""
        return self.Emax - self.prec + 1

    def radix(self):
        """Return 10."""
        return _number().Decimal(10)

    def _signal(self, *conditions):
        """Sets flags; raises the first trapped one, with the list of those that are trapped."""
        trapped = []
        for condition in conditions:
            signal = _SIGNAL_OF.get(condition, condition)
            self.flags._on.add(signal)
            if signal in self.traps._on:
                trapped.append((signal, condition))
        if trapped:
            trapped.sort(key=lambda pair: _SIGNALS.index(pair[0]))
            raise trapped[0][0]([condition for _, condition in trapped])

    def create_decimal(self, num="0", /):
        """Create a new Decimal instance from num, using self as the context."""
        return _number().create(self, num)

    def create_decimal_from_float(self, f, /):
        """Create a new Decimal instance from float f."""
        return _number().Decimal.from_float(f)._fix(self)

    def _convert(self, value):
        return _number().convert_argument(value)


def _number():
    import _decimal_number

    return _decimal_number


def _unary(name, method=None):
    method = method or name

    def operation(self, a, /):
        return getattr(self._convert(a), method)(context=self)

    operation.__name__ = operation.__qualname__ = name
    return operation


def _binary(name, method=None):
    method = method or name

    def operation(self, a, b, /):
        return getattr(self._convert(a), method)(self._convert(b), context=self)

    operation.__name__ = operation.__qualname__ = name
    return operation


def _test(name):
    def operation(self, a, /):
        return getattr(self._convert(a), name)()

    operation.__name__ = operation.__qualname__ = name
    return operation


for _name in ("exp", "ln", "log10", "sqrt", "logb", "logical_invert", "next_minus", "next_plus", "normalize",
              "number_class", "to_eng_string", "to_integral_exact", "to_integral_value", "is_normal", "is_subnormal"):  # fmt: skip
    setattr(Context, _name, _unary(_name))
for _name, _method in (("abs", "_abs"), ("minus", "_neg"), ("plus", "_pos"), ("to_integral", "to_integral_value"),
                       ("to_sci_string", "_text")):  # fmt: skip
    setattr(Context, _name, _unary(_name, _method))
for _name in ("compare", "compare_signal", "max", "max_mag", "min", "min_mag", "next_toward", "quantize",
              "remainder_near", "rotate", "scaleb", "shift", "logical_and", "logical_or", "logical_xor"):  # fmt: skip
    setattr(Context, _name, _binary(_name))
for _name, _method in (("add", "_add"), ("subtract", "_sub"), ("multiply", "_mul"), ("divide", "_div"),
                       ("divide_int", "_floordiv"), ("remainder", "_mod"), ("divmod", "_divmod")):  # fmt: skip
    setattr(Context, _name, _binary(_name, _method))
for _name in ("is_canonical", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_signed", "is_snan", "is_zero",
              "copy_abs", "copy_negate", "canonical"):  # fmt: skip
    setattr(Context, _name, _test(_name))


def _power(self, a, b, modulo=None):
    """Compute a**b. If 'a' is negative, then 'b' must be integral."""
    modulo = None if modulo is None else self._convert(modulo)
    return self._convert(a)._pow(self._convert(b), modulo, self)


Context.power = _power
Context.fma = lambda self, a, b, c, /: self._convert(a).fma(self._convert(b), self._convert(c), self)
Context.copy_decimal = lambda self, a, /: self._convert(a)
Context.copy_sign = lambda self, a, b, /: self._convert(a).copy_sign(self._convert(b))
Context.compare_total = lambda self, a, b, /: self._convert(a).compare_total(self._convert(b))
Context.compare_total_mag = lambda self, a, b, /: self._convert(a).compare_total_mag(self._convert(b))
Context.same_quantum = lambda self, a, b, /: self._convert(a).same_quantum(self._convert(b))
Context.__module__ = "decimal"
SignalDict.__module__ = "decimal"
name_type(Context, "decimal.Context")

DefaultContext = None
DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[
    DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])  # fmt: skip
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])

_current = None


def getcontext():
    """Get the current default context."""
    global _current
    if _current is None:
        _current = DefaultContext.copy()
    return _current


def setcontext(context, /):
    """Set a new default context."""
    global _current
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current = context


class _ContextManager:
    def __init__(self, context):
        self.new_context = context

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.new_context)
        return self.new_context

    def __exit__(self, *exc):
        setcontext(self.saved)


def localcontext(ctx=None, **kwargs):
    """Return a context manager that will set the default context to a copy of ctx."""
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    ctx = ctx.copy()
    for key, value in kwargs.items():
        if key not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"'{key}' is an invalid keyword argument for this function")
        setattr(ctx, key, value)
    return _ContextManager(ctx)
