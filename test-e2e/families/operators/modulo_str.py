# str % anything it goes with: results, errors, the augmented form.
def text(value):
    if isinstance(value, (set, frozenset)):
        return f"{type(value).__name__}({sorted(map(repr, value))})"
    return repr(value).split(" at 0x")[0]


def show(label, call, *args):
    try:
        print(label, "->", text(call(*args)))
    except Exception as error:
        print(label, "->", f"{type(error).__name__}: {error}")


show("'' % 0", lambda a, b: a % b, '', 0)
show("'' % 7", lambda a, b: a % b, '', 7)
show("'' % -3", lambda a, b: a % b, '', -3)
show("'' % 2 ** 65", lambda a, b: a % b, '', 2 ** 65)
show("'' % True", lambda a, b: a % b, '', True)
show("'' % False", lambda a, b: a % b, '', False)
show("'' % 0.0", lambda a, b: a % b, '', 0.0)
show("'' % 2.5", lambda a, b: a % b, '', 2.5)
show("'' % -1e300", lambda a, b: a % b, '', -1e300)
show("'' % float('inf')", lambda a, b: a % b, '', float('inf'))
show("'' % 1+2j", lambda a, b: a % b, '', 1+2j)
show("'' % 0j", lambda a, b: a % b, '', 0j)
show("'' % ''", lambda a, b: a % b, '', '')
show("'' % 'ab'", lambda a, b: a % b, '', 'ab')
show("'' % '%s!'", lambda a, b: a % b, '', '%s!')
show("'' % b''", lambda a, b: a % b, '', b'')
show("'' % b'xy'", lambda a, b: a % b, '', b'xy')
show("'' % b'%d'", lambda a, b: a % b, '', b'%d')
show("'' % None", lambda a, b: a % b, '', None)
show("'' % [1, 'a']", lambda a, b: a % b, '', [1, 'a'])
show("'ab' % 0", lambda a, b: a % b, 'ab', 0)
show("'ab' % 7", lambda a, b: a % b, 'ab', 7)
show("'ab' % -3", lambda a, b: a % b, 'ab', -3)
show("'ab' % 2 ** 65", lambda a, b: a % b, 'ab', 2 ** 65)
show("'ab' % True", lambda a, b: a % b, 'ab', True)
show("'ab' % False", lambda a, b: a % b, 'ab', False)
show("'ab' % 0.0", lambda a, b: a % b, 'ab', 0.0)
show("'ab' % 2.5", lambda a, b: a % b, 'ab', 2.5)
show("'ab' % -1e300", lambda a, b: a % b, 'ab', -1e300)
show("'ab' % float('inf')", lambda a, b: a % b, 'ab', float('inf'))
show("'ab' % 1+2j", lambda a, b: a % b, 'ab', 1+2j)
show("'ab' % 0j", lambda a, b: a % b, 'ab', 0j)
show("'ab' % ''", lambda a, b: a % b, 'ab', '')
show("'ab' % 'ab'", lambda a, b: a % b, 'ab', 'ab')
show("'ab' % '%s!'", lambda a, b: a % b, 'ab', '%s!')
show("'ab' % b''", lambda a, b: a % b, 'ab', b'')
show("'ab' % b'xy'", lambda a, b: a % b, 'ab', b'xy')
show("'ab' % b'%d'", lambda a, b: a % b, 'ab', b'%d')
show("'ab' % None", lambda a, b: a % b, 'ab', None)
show("'ab' % [1, 'a']", lambda a, b: a % b, 'ab', [1, 'a'])
show("'%s!' % 0", lambda a, b: a % b, '%s!', 0)
show("'%s!' % 7", lambda a, b: a % b, '%s!', 7)
show("'%s!' % -3", lambda a, b: a % b, '%s!', -3)
show("'%s!' % 2 ** 65", lambda a, b: a % b, '%s!', 2 ** 65)
show("'%s!' % True", lambda a, b: a % b, '%s!', True)
show("'%s!' % False", lambda a, b: a % b, '%s!', False)
show("'%s!' % 0.0", lambda a, b: a % b, '%s!', 0.0)
show("'%s!' % 2.5", lambda a, b: a % b, '%s!', 2.5)
show("'%s!' % -1e300", lambda a, b: a % b, '%s!', -1e300)
show("'%s!' % float('inf')", lambda a, b: a % b, '%s!', float('inf'))
show("'%s!' % 1+2j", lambda a, b: a % b, '%s!', 1+2j)
show("'%s!' % 0j", lambda a, b: a % b, '%s!', 0j)
show("'%s!' % ''", lambda a, b: a % b, '%s!', '')
show("'%s!' % 'ab'", lambda a, b: a % b, '%s!', 'ab')
show("'%s!' % '%s!'", lambda a, b: a % b, '%s!', '%s!')
show("'%s!' % b''", lambda a, b: a % b, '%s!', b'')
show("'%s!' % b'xy'", lambda a, b: a % b, '%s!', b'xy')
show("'%s!' % b'%d'", lambda a, b: a % b, '%s!', b'%d')
show("'%s!' % None", lambda a, b: a % b, '%s!', None)
show("'%s!' % [1, 'a']", lambda a, b: a % b, '%s!', [1, 'a'])


def update(a, b):
    before = a
    a %= b
    return a, type(a).__name__, a is before and isinstance(a, (list, set, dict, bytearray))

show("'' %= ''", update, '', '')
show("'' %= 'ab'", update, '', 'ab')
show("'' %= '%s!'", update, '', '%s!')
show("'ab' %= ''", update, 'ab', '')
show("'ab' %= 'ab'", update, 'ab', 'ab')
show("'ab' %= '%s!'", update, 'ab', '%s!')
show("'%s!' %= ''", update, '%s!', '')
show("'%s!' %= 'ab'", update, '%s!', 'ab')
show("'%s!' %= '%s!'", update, '%s!', '%s!')
