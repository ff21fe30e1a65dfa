"""The parts of format strings."""


def formatter_field_name_split(field_name, /):
    """(first, rest): rest are pairs of (is an attribute, name or index)."""
    if not isinstance(field_name, str):
        raise TypeError(f"expected str, got {type(field_name).__name__}")
    end = len(field_name)
    for i, c in enumerate(field_name):
        if c in ".[":
            end = i
            break
    first = field_name[:end]
    if first.isdecimal() and first.isascii():
        first = int(first)
    return first, _rest(field_name, end)


def _rest(field_name, i):
    n = len(field_name)
    while i < n:
        if field_name[i] == ".":
            start = i + 1
            i = start
            while i < n and field_name[i] not in ".[":
                i += 1
            if i == start:
                raise ValueError("Empty attribute in format string")
            yield True, field_name[start:i]
        elif field_name[i] == "[":
            end = field_name.find("]", i)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            name = field_name[i + 1 : end]
            if not name:
                raise ValueError("Empty attribute in format string")
            yield False, int(name) if name.isdecimal() and name.isascii() else name
            i = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")


def formatter_parser(text, /):
    """(literal, field name, format spec, conversion) of each replacement field, and the text before it."""
    if not isinstance(text, str):
        raise TypeError(f"expected str, got {type(text).__name__}")
    n = len(text)
    i = 0
    while i < n:
        literal = ""
        while i < n:
            c = text[i]
            if c == "{" or c == "}":
                if i + 1 < n and text[i + 1] == c:
                    literal += c
                    i += 2
                    # A doubled brace ends a literal, as in CPython.
                    yield literal, None, None, None
                    literal = ""
                    continue
                break
            literal += c
            i += 1
        if i >= n:
            if literal:
                yield literal, None, None, None
            return
        if text[i] == "}":
            raise ValueError("Single '}' encountered in format string")
        i += 1
        if i >= n:
            raise ValueError("Single '{' encountered in format string")
        depth = 1
        start = i
        while i < n:
            if text[i] == "{":
                depth += 1
            elif text[i] == "}":
                depth -= 1
                if depth == 0:
                    break
            i += 1
        if depth:
            raise ValueError("expected '}' before end of string")
        field = text[start:i]
        i += 1
        name_end = len(field)
        bracket = False
        for k, c in enumerate(field):
            if c == "[":
                bracket = True
            elif c == "]":
                bracket = False
            elif c in ":!" and not bracket:
                name_end = k
                break
            elif c == "{":
                raise ValueError("unexpected '{' in field name")
        name = field[:name_end]
        spec = ""
        conversion = None
        rest = field[name_end:]
        if rest.startswith("!"):
            if len(rest) < 2:
                raise ValueError("end of string while looking for conversion specifier")
            conversion = rest[1]
            rest = rest[2:]
            if rest and not rest.startswith(":"):
                raise ValueError("expected ':' after conversion specifier")
        if rest.startswith(":"):
            spec = rest[1:]
        yield literal, name, spec, conversion
