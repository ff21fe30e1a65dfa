def run(kind):
    trail = []
    try:
        trail.append("try")
        if kind == "value":
            raise ValueError("bad")
        if kind == "key":
            {}["k"]
        if kind == "return":
            return trail + ["returned"]
        if kind == "zero":
            1 / 0
    except ValueError as e:
        trail.append(f"except {e}")
    except (KeyError, IndexError) as e:
        trail.append(f"lookup {e!r}")
    except Exception:
        trail.append("other")
    else:
        trail.append("else")
    finally:
        trail.append("finally")
        print(kind, trail)
    return trail


for kind in ("value", "key", "return", "zero", "none"):
    print(run(kind))
