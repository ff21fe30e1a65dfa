"""Texts and comparisons that test cases use."""

_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = 5
_MIN_END_LEN = 5
_MIN_COMMON_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - (_MIN_BEGIN_LEN + _PLACEHOLDER_LEN + _MIN_COMMON_LEN + _PLACEHOLDER_LEN + _MIN_END_LEN)


def _shorten(s, prefixlen, suffixlen):
    skip = len(s) - prefixlen - suffixlen
    if skip > _PLACEHOLDER_LEN:
        s = "%s[%d chars]%s" % (s[:prefixlen], skip, s[len(s) - suffixlen :])
    return s


def _common_shorten_repr(*args):
    texts = tuple(map(safe_repr, args))
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    low, high = min(texts), max(texts)
    common = 0
    while common < len(low) and low[common] == high[common]:
        common += 1
    prefix = low[:common]
    room = _MAX_LENGTH - (longest - common + _MIN_BEGIN_LEN + _PLACEHOLDER_LEN)
    if room > _MIN_COMMON_LEN:
        prefix = _shorten(prefix, _MIN_BEGIN_LEN, room)
        return tuple(prefix + s[common:] for s in texts)
    prefix = _shorten(prefix, _MIN_BEGIN_LEN, _MIN_COMMON_LEN)
    return tuple(prefix + _shorten(s[common:], _MIN_DIFF_LEN, _MIN_END_LEN) for s in texts)


def safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if not short or len(result) < _MAX_LENGTH:
        return result
    return result[:_MAX_LENGTH] + " [truncated]..."


def strclass(cls):
    return "%s.%s" % (cls.__module__, cls.__qualname__)


def count_diff_all_purpose(actual, expected):
    """(count in actual, count in expected, item) of the items whose counts differ"""
    s, t = list(actual), list(expected)
    gone = object()
    result = []
    for i, item in enumerate(s):
        if item is gone:
            continue
        first = second = 0
        for j in range(i, len(s)):
            if s[j] == item:
                first += 1
                s[j] = gone
        for j, other in enumerate(t):
            if other == item:
                second += 1
                t[j] = gone
        if first != second:
            result.append((first, second, item))
    for i, item in enumerate(t):
        if item is gone:
            continue
        second = 0
        for j in range(i, len(t)):
            if t[j] == item:
                second += 1
                t[j] = gone
        result.append((0, second, item))
    return result


def count_diff_hashable(actual, expected):
    """The same of what has hashes."""
    from collections import Counter

    s, t = Counter(actual), Counter(expected)
    result = [(s[item], t[item], item) for item in s if s[item] != t[item]]
    result.extend((0, t[item], item) for item in t if item not in s)
    return result


def sorted_list_difference(expected, actual):
    """What each of two sorted lists has that the other has not."""
    missing = [item for item in expected if item not in actual]
    unexpected = [item for item in actual if item not in expected]
    return missing, unexpected
