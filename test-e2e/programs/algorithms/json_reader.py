def parse(text):
    def skip(i):
        while i < len(text) and text[i] in " \n\t":
            i += 1
        return i

    def fail(i, what):
        raise ValueError(f"expected {what} at {i}, found {text[i:i + 1]!r}")

    def value(i):
        i = skip(i)
        for word, v in (("true", True), ("false", False), ("null", None)):
            if text.startswith(word, i):
                return v, i + len(word)
        if i < len(text) and text[i] == '"':
            return string(i + 1)
        if i < len(text) and text[i] in "[{":
            return container(i + 1, text[i] == "{")
        j = i
        while j < len(text) and text[j] in "+-.eE0123456789":
            j += 1
        if i == j:
            fail(i, "a value")
        number = text[i:j]
        return (int(number) if number.lstrip("-").isdigit() else float(number)), j

    def string(i):
        out = ""
        while i < len(text) and text[i] != '"':
            if text[i] == "\\":
                i += 1
                if text[i] == "u":
                    out += chr(int(text[i + 1 : i + 5], 16))
                    i += 4
                else:
                    out += {"n": "\n", "t": "\t"}.get(text[i], text[i])
            else:
                out += text[i]
            i += 1
        if i >= len(text):
            fail(i, "a closing quote")
        return out, i + 1

    def container(i, is_dict):
        out, end = ({}, "}") if is_dict else ([], "]")
        i = skip(i)
        if text[i : i + 1] == end:
            return out, i + 1
        while True:
            v, i = value(i)
            i = skip(i)
            if is_dict:
                if text[i : i + 1] != ":":
                    fail(i, "':'")
                out[v], i = value(i + 1)
                i = skip(i)
            else:
                out.append(v)
            if text[i : i + 1] == end:
                return out, i + 1
            if text[i : i + 1] != ",":
                fail(i, f"',' or '{end}'")
            i += 1
    v, i = value(0)
    if skip(i) != len(text):
        fail(i, "the end")
    return v


print(parse('{"a": [1, -2.5e3, true, null, {"b": {}}], "s": "q\\"\\n\\u00e9", "e": []}'), parse(" 5 "), parse('"x"'))
for bad in ("", "[1, 2", '{"a" 1}', "[1 2]", '"open', "1 2", "[,]", "--5"):
    try:
        print(parse(bad))
    except ValueError as e:
        print(e)
