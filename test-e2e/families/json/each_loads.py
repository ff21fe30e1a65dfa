# json.loads: every kind of value, every option, errors.
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


show("json.loads('null')", lambda: json.loads('null'))
show("json.loads('[1, 2.5, -3e2]')", lambda: json.loads('[1, 2.5, -3e2]'))
show('json.loads(\'{"a": {"b": []}}\')', lambda: json.loads('{"a": {"b": []}}'))
show('json.loads(\'"\\\\u00e9\\\\n"\')', lambda: json.loads('"\\u00e9\\n"'))
show("json.loads(' true ')", lambda: json.loads(' true '))
show("json.loads('NaN')", lambda: json.loads('NaN'))
show("json.loads('-Infinity')", lambda: json.loads('-Infinity'))
show("json.loads('')", lambda: json.loads(''))
show("json.loads('[1,]')", lambda: json.loads('[1,]'))
show('json.loads(\'{"a": 1,}\')', lambda: json.loads('{"a": 1,}'))
show("json.loads('{a: 1}')", lambda: json.loads('{a: 1}'))
show("json.loads('[1 2]')", lambda: json.loads('[1 2]'))
show("json.loads('nul')", lambda: json.loads('nul'))
show('json.loads(\'"abc\')', lambda: json.loads('"abc'))
show('json.loads(\'"\\\\x"\')', lambda: json.loads('"\\x"'))
show("json.loads('01')", lambda: json.loads('01'))
show("json.loads('1.')", lambda: json.loads('1.'))
show("json.loads('[1] x')", lambda: json.loads('[1] x'))
show("json.loads(b'[1]')", lambda: json.loads(b'[1]'))
show('json.loads(5)', lambda: json.loads(5))
show('json.loads(\'{"a": 1, "a": 2}\')', lambda: json.loads('{"a": 1, "a": 2}'))
show("json.loads('[1.5]', parse_float=str)", lambda: json.loads('[1.5]', parse_float=str))
show("json.loads('[1]', parse_int=float)", lambda: json.loads('[1]', parse_int=float))
show('json.loads(\'{"a": 1}\', object_hook=lambda d: list(d))', lambda: json.loads('{"a": 1}', object_hook=lambda d: list(d)))
show('json.loads(\'{"b": 1, "a": 2}\', object_pairs_hook=list)', lambda: json.loads('{"b": 1, "a": 2}', object_pairs_hook=list))
show('json.loads(\'"\\\\ud83d\\\\ude00"\')', lambda: json.loads('"\\ud83d\\ude00"'))
show('json.loads(\'"tab\\there"\')', lambda: json.loads('"tab\there"'))
show('json.loads(\'"tab\\there"\', strict=False)', lambda: json.loads('"tab\there"', strict=False))
show("json.loads('[' * 5)", lambda: json.loads('[' * 5))
show('json.loads(\'{"a"}\')', lambda: json.loads('{"a"}'))
