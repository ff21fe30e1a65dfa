def match(pattern, text):
    """* any run, ? any character, [abc] one of a set."""
    if not pattern:
        return not text
    if pattern[0] == "*":
        return match(pattern[1:], text) or bool(text) and match(pattern, text[1:])
    if not text:
        return False
    if pattern[0] == "[":
        end = pattern.index("]")
        return text[0] in pattern[1:end] and match(pattern[end + 1 :], text[1:])
    return pattern[0] in ("?", text[0]) and match(pattern[1:], text[1:])


for p, t in (("*.py", "a.py"), ("*.py", "a.pyc"), ("a?c", "abc"), ("a?c", "ac"), ("*", ""), ("", "x"), ("[hj]ello*", "jello world"), ("**a**", "bab"), ("x[yz", "xy")):
    try:
        print(p, t, match(p, t))
    except ValueError as e:
        print(p, t, e)


def kmp(text, word):
    fail, k = [0], 0
    for c in word[1:]:
        while k and word[k] != c:
            k = fail[k - 1]
        k += word[k] == c
        fail.append(k)
    found, k = [], 0
    for i, c in enumerate(text):
        while k and (k == len(word) or word[k] != c):
            k = fail[k - 1]
        k += word[k] == c
        if k == len(word):
            found.append(i - k + 1)
    return found, fail


print(kmp("abababcabab", "abab"), kmp("aaaa", "aa"), kmp("xyz", "q"), kmp("mississippi", "issi"))
