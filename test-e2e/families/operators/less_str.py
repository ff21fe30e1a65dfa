# str < values of its kind and of others.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("'' < ''", lambda a, b: a < b, '', '')
show("'' < 'ab'", lambda a, b: a < b, '', 'ab')
show("'' < '%s!'", lambda a, b: a < b, '', '%s!')
show("'' < 0", lambda a, b: a < b, '', 0)
show("'' < 7", lambda a, b: a < b, '', 7)
show("'' < True", lambda a, b: a < b, '', True)
show("'' < False", lambda a, b: a < b, '', False)
show("'' < 0.0", lambda a, b: a < b, '', 0.0)
show("'' < 2.5", lambda a, b: a < b, '', 2.5)
show("'' < 1+2j", lambda a, b: a < b, '', 1+2j)
show("'' < 0j", lambda a, b: a < b, '', 0j)
show("'' < None", lambda a, b: a < b, '', None)
show("'' < ()", lambda a, b: a < b, '', ())
show("'' < []", lambda a, b: a < b, '', [])
show("'' < {2}", lambda a, b: a < b, '', {2})
show("'ab' < ''", lambda a, b: a < b, 'ab', '')
show("'ab' < 'ab'", lambda a, b: a < b, 'ab', 'ab')
show("'ab' < '%s!'", lambda a, b: a < b, 'ab', '%s!')
show("'ab' < 0", lambda a, b: a < b, 'ab', 0)
show("'ab' < 7", lambda a, b: a < b, 'ab', 7)
show("'ab' < True", lambda a, b: a < b, 'ab', True)
show("'ab' < False", lambda a, b: a < b, 'ab', False)
show("'ab' < 0.0", lambda a, b: a < b, 'ab', 0.0)
show("'ab' < 2.5", lambda a, b: a < b, 'ab', 2.5)
show("'ab' < 1+2j", lambda a, b: a < b, 'ab', 1+2j)
show("'ab' < 0j", lambda a, b: a < b, 'ab', 0j)
show("'ab' < None", lambda a, b: a < b, 'ab', None)
show("'ab' < ()", lambda a, b: a < b, 'ab', ())
show("'ab' < []", lambda a, b: a < b, 'ab', [])
show("'ab' < {2}", lambda a, b: a < b, 'ab', {2})
show("'%s!' < ''", lambda a, b: a < b, '%s!', '')
show("'%s!' < 'ab'", lambda a, b: a < b, '%s!', 'ab')
show("'%s!' < '%s!'", lambda a, b: a < b, '%s!', '%s!')
show("'%s!' < 0", lambda a, b: a < b, '%s!', 0)
show("'%s!' < 7", lambda a, b: a < b, '%s!', 7)
show("'%s!' < True", lambda a, b: a < b, '%s!', True)
show("'%s!' < False", lambda a, b: a < b, '%s!', False)
show("'%s!' < 0.0", lambda a, b: a < b, '%s!', 0.0)
show("'%s!' < 2.5", lambda a, b: a < b, '%s!', 2.5)
show("'%s!' < 1+2j", lambda a, b: a < b, '%s!', 1+2j)
show("'%s!' < 0j", lambda a, b: a < b, '%s!', 0j)
show("'%s!' < None", lambda a, b: a < b, '%s!', None)
show("'%s!' < ()", lambda a, b: a < b, '%s!', ())
show("'%s!' < []", lambda a, b: a < b, '%s!', [])
show("'%s!' < {2}", lambda a, b: a < b, '%s!', {2})
