def normal(s):
    return "".join([c for c in s.lower() if c.isalnum()])


for s in ("A man, a plan, a canal: Panama", "hello", "", "x", "No lemon, no melon", "Able was I ere I saw Elba!", "12321", "123"):
    n = normal(s)
    print(repr(s), n == n[::-1], len(n))


def longest_palindrome(s):
    best = ""
    for centre in range(len(s)):
        for odd in (0, 1):
            i, j = centre, centre + odd
            while i >= 0 and j < len(s) and s[i] == s[j]:
                if j - i + 1 > len(best):
                    best = s[i : j + 1]
                i -= 1
                j += 1
    return best


print(longest_palindrome("forgeeksskeegfor"), longest_palindrome("abacdfgdcaba"), longest_palindrome("banana"))
