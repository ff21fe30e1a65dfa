def longest_increasing(a):
    best = []
    for i, x in enumerate(a):
        options = [best[j] for j in range(i) if a[j] < x]
        best.append(max(options, key=len, default=[]) + [x])
    return max(best, key=len, default=[])


def max_subarray(a):
    best = here = (a[0], 0, 0)
    for i in range(1, len(a)):
        here = (here[0] + a[i], here[1], i) if here[0] > 0 else (a[i], i, i)
        best = max(best, here, key=lambda t: t[0])
    return best


def two_sum(a, target):
    seen = {}
    for i, x in enumerate(a):
        if target - x in seen:
            return seen[target - x], i
        seen[x] = i


print(longest_increasing([10, 9, 2, 5, 3, 7, 101, 18]), longest_increasing([]), longest_increasing("algorithm"), max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), max_subarray([-3, -1]), two_sum([2, 7, 11, 15], 9), two_sum([1], 5))
prices = [7, 1, 5, 3, 6, 4, 9, 0]
low, profit = prices[0], 0
for p in prices:
    low, profit = min(low, p), max(profit, p - low)
print(profit)
heights = [0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]
print(sum([max(0, min(max(heights[: i + 1]), max(heights[i:])) - h) for i, h in enumerate(heights)]))
s = "abcabcbb pwwkew"
start, seen, best = 0, {}, ""
for i, c in enumerate(s):
    if seen.get(c, -1) >= start:
        start = seen[c] + 1
    seen[c] = i
    best = max(best, s[start : i + 1], key=len)
print(repr(best))
