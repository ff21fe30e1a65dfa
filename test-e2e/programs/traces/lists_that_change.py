"""Loops that read and write lists while something in the loop changes how long they are, and what is in them."""


def grows_by_another_name(rounds):
    xs = [1, 2, 3]
    ys = xs
    total = 0
    for i in range(rounds):
        total += xs[i % 3] + len(xs)
        if i % 7 == 0:
            ys.append(i)
        total += xs[-1] + xs[len(ys) - 1]
    return total, len(xs)


def shrinks(rounds):
    xs = list(range(rounds))
    total = 0
    try:
        for i in range(rounds):
            total += xs[i]
            if i % 3 == 0:
                xs.pop()
    except IndexError as error:
        return total, len(xs), i, str(error)


def shrinks_in_the_inner_loop(rounds):
    seen = []
    for size in range(rounds):
        xs = [float(n) for n in range(size % 9)]
        total = 0.0
        for i in range(20):
            if i >= len(xs):
                break
            total += xs[i]
            if i == 5:
                del xs[3:]
        else:
            total = -1.0
        seen.append(total)
    return seen[-18:], sum(seen)


def cleared(rounds):
    xs = [0] * 10
    failed = 0
    for i in range(rounds):
        try:
            xs[i % 10] = xs[(i + 1) % 10] + 1
            if i % 50 == 49:
                xs.clear()
        except IndexError:
            failed += 1
            xs.extend([i] * 10)
    return xs, failed


def other_types(rounds):
    xs = [0.5, 1.5, 2.5, 3.5]
    kinds = {}
    for i in range(rounds):
        v = xs[i % 4] + xs[(i + 1) % 4]
        kinds[type(v).__name__] = kinds.get(type(v).__name__, 0) + 1
        if i == rounds // 2:
            xs[2] = 7
            xs[3] = 2**70
        elif i == rounds * 3 // 4:
            xs[0] = True
            xs[1] = -(2**47) - 1
    return kinds, xs


def widths(rounds):
    xs = [2**46, -(2**46), 2**47 - 1, -(2**47)]
    for i in range(rounds):
        k = i & 3
        xs[k] = xs[k] + (1 if i % 2 == 0 else -1) * (i % 300)
    return xs


def constants(rounds):
    xs = [1, 2.0, None, "text", [5]]
    out = [0, 0.0, 0, 0, 0]
    for i in range(rounds):
        out[0] = xs[0] + i
        out[1] += xs[1]
        out[2] = xs[2]
        out[3] = xs[3]
        out[4] = xs[4][0] + xs[-1][-1]
        if i == rounds - 5:
            xs[0], xs[1] = 1.5, 3
    return out


def too_short(rounds):
    lists = [[1, 2, 3], [4, 5, 6], [7], []]
    failures = []
    for i in range(rounds):
        xs = lists[0] if i < rounds - 4 else lists[i - rounds]
        try:
            xs[2] = xs[1] + xs[0]
            xs[1] = 1
            xs[0] = i
        except IndexError as error:
            failures.append((i, str(error), list(xs)))
    return failures, lists


def swapped(rounds):
    a = [1.0, 2.0, 3.0]
    b = [10.0, 20.0, 30.0, 40.0]
    total = 0.0
    for i in range(rounds):
        for k in range(len(a)):
            total += a[k] * b[k]
            a[k] -= 0.125
        a, b = b, a
        if len(a) > len(b):
            a, b = b[:], a
    return total, a, b


def nan_and_infinity(rounds):
    xs = [float("nan"), float("inf"), -float("inf"), -0.0, 5e-324]
    count = 0
    for i in range(rounds):
        v = xs[i % 5]
        if v != v:
            count += 1
        xs[i % 5] = -v
    return count, xs[1:]


def sorted_in_between(rounds):
    xs = [5, 3, 9, 1]
    total = 0
    for i in range(rounds):
        total += xs[0] * xs[3] + xs[i % 4]
        if i % 10 == 9:
            xs.sort(reverse=i % 20 == 9)
            xs[i % 3] += 1
            xs.insert(0, xs.pop(1))
        if i % 100 == 99:
            xs += [i]
            del xs[0]
    return total, xs


for function in (
    grows_by_another_name,
    shrinks,
    shrinks_in_the_inner_loop,
    cleared,
    other_types,
    widths,
    constants,
    too_short,
    swapped,
    nan_and_infinity,
    sorted_in_between,
):
    print(function.__name__, function(1200))
