for s in ("é", "日本語", "😀", "a\u0301", "\x1b[0m", "\u200b", "\u00a0", "\u3000", "\u0378", "\ue000", "\U0010ffff", "\u2029", "ß", "\u0600"):
    print(repr(s), ascii(s), len(s), [ord(c) for c in s])
print([("é", 'q"'), {"k'": "v\n"}], str(["a'b", 'c"d', "e'f\"g"]))
