def convert(text):
    try:
        return float(text)
    except ValueError as e:
        raise RuntimeError(f"cannot convert {text!r}") from e


print(convert("2.5"))
convert("two")
