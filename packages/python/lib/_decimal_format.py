"""format() of Decimals."""

from _decimal_math import digit_count, digits_of


def _parse(spec):
    """The parts of a format specification; ValueError for what is none."""
    bad = ValueError("invalid format string")
    parts = {"fill": " ", "align": None, "sign": "-", "z": False, "alt": False, "zero": False, "width": 0, "sep": "",
             "precision": None, "type": None}  # fmt: skip
    at = 0
    if len(spec) > 1 and spec[1] in "<>=^":
        parts["fill"], parts["align"] = spec[0], spec[1]
        at = 2
    elif spec[:1] in ("<", ">", "=", "^") and spec:
        parts["align"] = spec[0]
        at = 1
    if spec[at : at + 1] in ("+", "-", " ") and at < len(spec):
        parts["sign"] = spec[at]
        at += 1
    if spec[at : at + 1] == "z":
        parts["z"] = True
        at += 1
    if spec[at : at + 1] == "#":
        parts["alt"] = True
        at += 1
    if spec[at : at + 1] == "0":
        if parts["align"] is not None:
            raise bad
        parts["zero"] = True
        parts["fill"], parts["align"] = "0", "="
        at += 1
    start = at
    while at < len(spec) and spec[at].isdigit():
        at += 1
    parts["width"] = int(spec[start:at] or 0)
    if spec[at : at + 1] in (",", "_") and at < len(spec):
        parts["sep"] = spec[at]
        at += 1
    if spec[at : at + 1] == ".":
        start = at = at + 1
        while at < len(spec) and spec[at].isdigit():
            at += 1
        if start == at:
            raise bad
        parts["precision"] = int(spec[start:at])
    if at < len(spec):
        if spec[at] not in "eEfFgGn%" or at + 1 < len(spec):
            raise bad
        parts["type"] = spec[at]
    if parts["sep"] == "_" or (parts["type"] == "n" and parts["sep"]):
        raise bad
    return parts


def _grouped(digits, sep, least):
    """Digits in groups of three, with zeros in front until they take `least` columns."""
    groups = []
    while True:
        if len(digits) <= 3:
            groups.append(digits)
            break
        groups.append(digits[-3:])
        digits = digits[:-3]
    text = sep.join(reversed(groups))
    while len(text) < least:
        first = len(text.split(sep, 1)[0])
        if first == 3:
            text = "0" + sep + text if len(text) + 2 <= least or len(text) + 1 == least else text
            if len(text) >= least:
                break
        else:
            text = "0" + text
    return text


def format_decimal(value, specifier, context):
    """What `format(value, specifier)` gives."""
    if not isinstance(specifier, str):
        raise TypeError("format arg must be str")
    parts = _parse(specifier)
    kind = parts["type"]
    sign = "-" if value._sign else "" if parts["sign"] == "-" else parts["sign"]
    if value._kind is not None:
        body = {"F": "Infinity", "n": "NaN", "N": "sNaN"}[value._kind]
        if value._kind != "F" and value._int:
            body += digits_of(value._int)
        if kind == "%":
            body += "%"
        if parts["zero"]:
            parts["fill"] = " "
            parts["align"] = ">"
        return _aligned(sign, body, parts)
    if kind is None:
        kind = ("g", "G")[context.capitals]
    upper = kind.isupper()
    if kind == "n":
        kind = "g"
    if kind == "%":
        value = _with(value, value._int, value._exp + 2)
    rounding = context.rounding
    precision = parts["precision"]
    if precision is not None:
        if kind in "eE" and value._int:
            value = _to_digits(value, precision + 1, rounding)
        elif kind in "fF%":
            value = value._rescale(-precision, rounding)
        elif kind in "gG" and value._int and digit_count(value._int) > precision:
            value = _to_digits(value, max(precision, 1), rounding)
    if not value._int and value._exp > 0 and kind in "fF%":
        value = value._rescale(0, rounding)
    if not value._int and value._sign and parts["z"]:
        sign = "" if parts["sign"] == "-" else parts["sign"]
    digits = digits_of(value._int)
    left = value._exp + len(digits)
    if kind in "eE":
        dot = 1 - precision if not value._int and precision is not None else 1
    elif kind in "fF%":
        dot = left
    else:
        dot = left if value._exp <= 0 and left > -6 else 1
    if dot < 0:
        whole, fraction = "0", "0" * -dot + digits
    elif dot > len(digits):
        whole, fraction = digits + "0" * (dot - len(digits)), ""
    else:
        whole, fraction = digits[:dot] or "0", digits[dot:]
    power = left - dot
    tail = ""
    if fraction or parts["alt"]:
        tail = "." + fraction
    if power or kind in "eE":
        tail += f"{'E' if upper else 'e'}{power:+d}"
    if kind == "%":
        tail += "%"
    if parts["sep"]:
        least = parts["width"] - len(sign) - len(tail) if parts["zero"] else 0
        whole = _grouped(whole, parts["sep"], least)
    elif parts["zero"]:
        whole = whole.rjust(parts["width"] - len(sign) - len(tail), "0")
    return _aligned(sign, whole + tail, parts)


def _with(value, coefficient, exponent):
    from _decimal_number import _dec

    return _dec(value._sign, coefficient, exponent)


def _to_digits(value, count, rounding):
    """Rounded to so many digits."""
    if not value._int:
        return _with(value, 0, value.adjusted() + 1 - count)
    result = value._rescale(value.adjusted() + 1 - count, rounding)
    if digit_count(result._int) > count:
        result = result._rescale(result.adjusted() + 1 - count, rounding)
    return result


def _aligned(sign, body, parts):
    width = parts["width"]
    padding = parts["fill"] * max(0, width - len(sign) - len(body))
    align = parts["align"] or ">"
    if align == "<":
        return sign + body + padding
    if align == "=":
        return sign + padding + body
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return padding + sign + body


