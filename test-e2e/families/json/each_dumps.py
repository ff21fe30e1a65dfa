# json.dumps: every kind of value, every option, errors.
import json


def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show('json.dumps(None)', lambda: json.dumps(None))
show('json.dumps(True)', lambda: json.dumps(True))
show('json.dumps(5)', lambda: json.dumps(5))
show('json.dumps(2.5)', lambda: json.dumps(2.5))
show("json.dumps(float('nan'))", lambda: json.dumps(float('nan')))
show("json.dumps(float('inf'), allow_nan=False)", lambda: json.dumps(float('inf'), allow_nan=False))
show('json.dumps(\'\\u00e9"\\n\')', lambda: json.dumps('\u00e9"\n'))
show("json.dumps('\\u00e9', ensure_ascii=False)", lambda: json.dumps('\u00e9', ensure_ascii=False))
show('json.dumps([1, [2]])', lambda: json.dumps([1, [2]]))
show('json.dumps((1,))', lambda: json.dumps((1,)))
show("json.dumps({'a': 1})", lambda: json.dumps({'a': 1}))
show('json.dumps({1: 2, None: 3, True: 4, 2.5: 5})', lambda: json.dumps({1: 2, None: 3, True: 4, 2.5: 5}))
show('json.dumps({(1,): 2})', lambda: json.dumps({(1,): 2}))
show("json.dumps({(1,): 2, 'a': 1}, skipkeys=True)", lambda: json.dumps({(1,): 2, 'a': 1}, skipkeys=True))
show('json.dumps({1})', lambda: json.dumps({1}))
show('json.dumps([1, 2], indent=2)', lambda: json.dumps([1, 2], indent=2))
show("json.dumps({'b': 1, 'a': [1, {}]}, indent=1, sort_keys=True)", lambda: json.dumps({'b': 1, 'a': [1, {}]}, indent=1, sort_keys=True))
show("json.dumps([1, 2], separators=(',', ':'))", lambda: json.dumps([1, 2], separators=(',', ':')))
show("json.dumps(object(), default=lambda o: 'obj')", lambda: json.dumps(object(), default=lambda o: 'obj'))
show('json.dumps([], indent=4)', lambda: json.dumps([], indent=4))
show("json.dumps({}, indent='\\t')", lambda: json.dumps({}, indent='\t'))
show("json.dumps('\\U0001f600')", lambda: json.dumps('\U0001f600'))
show('json.dumps(1e100)', lambda: json.dumps(1e100))
show("json.dumps(b'a')", lambda: json.dumps(b'a'))
show('json.dumps(2 ** 70)', lambda: json.dumps(2 ** 70))
show('json.dumps(-0.0)', lambda: json.dumps(-0.0))
