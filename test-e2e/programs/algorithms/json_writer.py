def write(value, indent=0, step=2):
    pad = " " * (indent + step)
    if value is None:
        return "null"
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        out = '"'
        for c in value:
            escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
            out += escapes.get(c, c if " " <= c <= "~" else f"\\u{ord(c):04x}")
        return out + '"'
    if isinstance(value, (list, tuple)):
        if not value:
            return "[]"
        return "[\n" + ",\n".join([pad + write(v, indent + step) for v in value]) + "\n" + " " * indent + "]"
    if isinstance(value, dict):
        if not value:
            return "{}"
        return "{\n" + ",\n".join([f"{pad}{write(str(k))}: {write(v, indent + step)}" for k, v in value.items()]) + "\n" + " " * indent + "}"
    raise TypeError(f"cannot write {type(value).__name__}")


print(write({"name": "é \"q\"\n", "n": [1, 2.5, -0.0, True, None], "empty": [{}, []], "nested": {"a": {"b": (1,)}}, 5: "key\\"}))
try:
    write([{1, 2}])
except TypeError as e:
    print(e)
