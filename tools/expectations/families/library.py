"""Functions of the library's modules, a program each where there is enough to say."""

from .write import HELPERS, shows, write

REALS = ["0", "1", "-1", "0.5", "-2.5", "1e308", "float('inf')", "float('nan')", "True", "2 ** 80", "'a'"]
MATH = {
    **{name: [f"math.{name}({v})" for v in [*REALS, "", "1, 2"]] for name in """acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2
    expm1 fabs floor frexp gamma isfinite isinf isnan lgamma log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp""".split()},
    **{name: [f"math.{name}({v})" for v in ["1, 2", "0.0, -0.0", "-3.5, 2", "7, 0", "float('inf'), 1", "float('nan'), 1", "2, 0.5", "-8, 3", "'a', 1", "1"]] for name in "atan2 copysign fmod pow remainder".split()},
    "comb": [f"math.comb({v})" for v in ["5, 2", "5, 0", "5, 6", "100, 50", "-1, 2", "5, -1", "5.0, 2", "'a', 1", "5"]],
    "perm": [f"math.perm({v})" for v in ["5, 2", "5", "5, None", "5, 6", "-1", "20, 10", "5.0"]],
    "factorial": [f"math.factorial({v})" for v in ["0", "5", "25", "-1", "2.0", "'a'", "True"]],
    "gcd": [f"math.gcd({v})" for v in ["", "12", "12, 18", "0, 0", "-12, 18", "12, 18, 27", "2 ** 70, 2 ** 65 * 3", "1.5, 2", "True, 4"]],
    "lcm": [f"math.lcm({v})" for v in ["", "12", "4, 6", "0, 5", "-4, 6", "2, 3, 5", "1.5"]],
    "isqrt": [f"math.isqrt({v})" for v in ["0", "15", "16", "10 ** 40", "-1", "2.0", "True"]],
    "hypot": [f"math.hypot({v})" for v in ["", "3", "3, 4", "1, 2, 3", "float('inf'), float('nan')", "'a'", "-3, 4", "1e200, 1e200"]],
    "dist": [f"math.dist({v})" for v in ["(0, 0), (3, 4)", "[1], [4]", "(), ()", "(1,), (1, 2)", "1, 2"]],
    "fsum": [f"math.fsum({v})" for v in ["[]", "[0.1] * 10", "[1e100, 1, -1e100]", "[float('inf'), -float('inf')]", "['a']", "5", "[1, 2.5, True]"]],
    "sumprod": [f"math.sumprod({v})" for v in ["[1, 2], [3, 4]", "[], []", "[1], [1, 2]", "[0.1] * 3, [1, 2, 3]", "['a'], [1]"]],
    "prod": [f"math.prod({v})" for v in ["[]", "[2, 3]", "[2, 3], start=10", "[1.5, 2]", "['a', 2]", "5", "[], start='x'"]],
    "isclose": [f"math.isclose({v})" for v in ["1, 1", "1, 1.1", "1e10, 1e10 + 1", "0, 1e-12", "0, 1e-12, abs_tol=1e-9", "1, 1.1, rel_tol=0.2", "float('inf'), float('inf')", "1, 2, rel_tol=-1", "float('nan'), float('nan')"]],
    "ldexp": [f"math.ldexp({v})" for v in ["1, 10", "0.5, -1074", "1, 2000", "1.5, 0", "1, 1.5", "float('inf'), -5"]],
    "log": [f"math.log({v})" for v in ["1", "0", "-1", "10, 10", "8, 2", "2 ** 2000", "0.5", "1, 1", "'a'", "10, 0", "", "True"]],
    "nextafter": [f"math.nextafter({v})" for v in ["1, 2", "0, -1", "1, 1", "1, 2, steps=3", "1, 2, steps=-1", "float('inf'), 0"]],
    "fma": [f"math.fma({v})" for v in ["2, 3, 4", "0.1, 10, -1", "float('inf'), 0, 1", "1e308, 10, -1e308"]],
    "constants": ["math.pi", "math.e", "math.tau", "math.inf", "math.nan", "math.nothing"],
}
FIRST = "from itertools import *\n\n\ndef first(values, count=8):\n    return [value for _, value in zip(range(count), values)]\n"
ITERTOOLS = {
    "accumulate": ["list(accumulate([1, 2, 3]))", "list(accumulate([]))", "list(accumulate([1, 2, 3], lambda a, b: a * b))", "list(accumulate([1], initial=5))", "list(accumulate('abc'))", "list(accumulate([1, 'a']))", "list(accumulate(5))", "list(accumulate([3, 1, 2], max))", "list(accumulate([1, 2], None, initial=None))"],
    "batched": ["list(batched('abcde', 2))", "list(batched([], 3))", "list(batched('ab', 0))", "list(batched('abcd', 2, strict=True))", "list(batched('abc', 2, strict=True))", "list(batched('ab', 'x'))"],
    "chain": ["list(chain())", "list(chain('ab', [1]))", "list(chain('a', 5))", "list(chain.from_iterable(['ab', (1,)]))", "list(chain.from_iterable([1]))", "first(chain(count()))"],
    "combinations": ["list(combinations('abc', 2))", "list(combinations('ab', 3))", "list(combinations('ab', 0))", "list(combinations('ab', -1))", "list(combinations(5, 1))", "len(list(combinations(range(8), 4)))"],
    "combinations_with_replacement": ["list(combinations_with_replacement('ab', 2))", "list(combinations_with_replacement('', 1))", "list(combinations_with_replacement('ab', -1))"],
    "compress": ["list(compress('abcd', [1, 0, 1]))", "list(compress('ab', ()))", "list(compress('ab', 5))", "list(compress(data='ab', selectors='xy'))"],
    "count": ["first(count())", "first(count(5, -2))", "first(count(0.5, 0.25))", "count(1)", "count(1, 2)", "count('a')", "next(count(2 ** 70))", "first(count(start=1, step=3))"],
    "cycle": ["first(cycle('ab'))", "list(cycle([]))", "cycle(5)", "first(cycle(iter([1, 2, 3])))"],
    "dropwhile_takewhile": ["list(dropwhile(lambda k: k < 3, [1, 3, 2]))", "list(takewhile(lambda k: k < 3, [1, 3, 2]))", "list(dropwhile(5, [1]))", "list(takewhile(None, []))", "list(takewhile(bool, 'ab'))"],
    "filterfalse": ["list(filterfalse(None, [0, 1, '']))", "list(filterfalse(lambda k: k % 2, range(5)))", "list(filterfalse(5, [1]))"],
    "groupby": ["[(k, list(g)) for k, g in groupby('aabbb')]", "[(k, len(list(g))) for k, g in groupby(range(6), lambda v: v // 2)]", "list(groupby([]))", "[k for k, g in groupby('aab')]", "list(groupby(5))", "[(k, next(g)) for k, g in groupby('xxyyx')]"],
    "islice": ["list(islice('abcdef', 2))", "list(islice('abcdef', 1, 4))", "list(islice('abcdef', 0, None, 2))", "list(islice('abc', -1))", "list(islice('abc', 1, 2, 0))", "list(islice('abc', 'x'))", "list(islice(count(), 3, 9, 3))", "list(islice('ab', None))"],
    "pairwise": ["list(pairwise('abc'))", "list(pairwise('a'))", "list(pairwise(5))", "list(pairwise(iter(range(4))))"],
    "permutations": ["list(permutations('abc', 2))", "list(permutations('ab'))", "list(permutations([], 0))", "list(permutations('ab', 3))", "list(permutations('ab', -1))", "list(permutations('ab', 1.5))"],
    "product": ["list(product('ab', [1, 2]))", "list(product())", "list(product('ab', repeat=2))", "list(product('a', []))", "list(product('a', repeat=-1))", "list(product(5))", "list(product('ab', repeat=0))"],
    "repeat": ["list(repeat('a', 3))", "list(repeat(1, 0))", "list(repeat(1, -1))", "repeat(1)", "repeat('a', 2)", "first(repeat(None))", "list(map(pow, [1, 2], repeat(2)))", "list(repeat(1, 'x'))"],
    "starmap": ["list(starmap(pow, [(2, 3), (3, 2)]))", "list(starmap(max, ['ab', 'cd']))", "list(starmap(pow, [5]))", "list(starmap(pow, [(1,)]))", "list(starmap(5, []))"],
    "tee": ["[list(t) for t in tee('ab')]", "len(tee('a', 3))", "tee('a', -1)", "tee(5)", "tee('ab', 0)", "(lambda a, b: (next(a), next(a), next(b)))(*tee('xyz'))"],
    "zip_longest": ["list(zip_longest('abc', [1]))", "list(zip_longest('ab', [1], fillvalue='-'))", "list(zip_longest())", "list(zip_longest('a', 5))", "list(zip_longest('a', nothing=1))"],
}
RANDOM = {
    "random": ["[r.random() for _ in range(5)]"],
    "randrange": ["[r.randrange(10) for _ in range(9)]", "[r.randrange(5, 50, 7) for _ in range(9)]", "r.randrange(0)", "r.randrange(5, 1)", "r.randrange(1, 5, 0)", "r.randrange(2 ** 100)", "r.randrange(1.5)", "r.randrange(10, 0, -3)"],
    "randint": ["[r.randint(1, 6) for _ in range(9)]", "r.randint(5, 1)", "r.randint(-2 ** 70, 2 ** 70)", "r.randint(1)"],
    "getrandbits": ["[r.getrandbits(k) for k in (1, 8, 31, 32, 33, 64, 100)]", "r.getrandbits(0)", "r.getrandbits(-1)", "r.randbytes(5)"],
    "choice": ["[r.choice('abc') for _ in range(9)]", "r.choice([])", "r.choice(5)", "r.choice(range(100))", "r.choice({1: 2})"],
    "choices": ["r.choices('abc', k=9)", "r.choices('abc', [1, 5, 1], k=9)", "r.choices('ab', cum_weights=[1, 9], k=9)", "r.choices('ab', [1])", "r.choices('ab', [0, 0])", "r.choices('ab', [1, 2], cum_weights=[1, 2])", "r.choices([], k=1)"],
    "sample": ["r.sample(range(100), 8)", "r.sample('abc', 3)", "r.sample('abc', 4)", "r.sample([1, 2], 3, counts=[2, 2])", "r.sample({1}, 1)", "r.sample([1], -1)", "r.sample(range(10 ** 9), 3)"],
    "shuffle": ["(lambda v: r.shuffle(v) or v)(list(range(12)))", "r.shuffle((1, 2))", "(lambda v: r.shuffle(v) or v)([])", "r.shuffle('ab')"],
    "uniform_triangular": ["[r.uniform(1, 5) for _ in range(4)]", "[r.triangular(0, 10, 3) for _ in range(4)]", "r.triangular()", "r.uniform(5, 5)", "r.triangular(1, 1)"],
    "gauss": ["[r.gauss(0, 1) for _ in range(5)]", "[r.normalvariate(5, 2) for _ in range(5)]", "[r.lognormvariate(0, 1) for _ in range(3)]", "r.gauss()", "r.gauss(mu=1, sigma=0)"],
    "expovariate": ["[r.expovariate(2) for _ in range(4)]", "r.expovariate(0)", "r.expovariate()", "[r.paretovariate(3) for _ in range(3)]", "[r.weibullvariate(1, 2) for _ in range(3)]"],
    "gammavariate": ["[r.gammavariate(2, 3) for _ in range(3)]", "[r.gammavariate(1, 3) for _ in range(3)]", "[r.gammavariate(0.5, 1) for _ in range(3)]", "[r.betavariate(2, 5) for _ in range(3)]", "[r.vonmisesvariate(1, 4) for _ in range(3)]", "r.gammavariate(-1, 1)", "[r.binomialvariate(20, 0.3) for _ in range(5)]"],
    "seed": ["(r.seed(5), r.random())[1]", "(r.seed('text'), r.random())[1]", "(r.seed(b'bytes'), r.random())[1]", "(r.seed(2.5), r.random())[1]", "(r.seed(-5), r.random())[1]", "(r.seed(2 ** 100), r.random())[1]", "r.seed([])", "(r.seed('text', version=1), r.random())[1]"],
    "getstate": ["(lambda s: (r.random(), r.setstate(s), r.random()))(r.getstate())", "len(r.getstate())", "r.setstate(5)", "r.setstate((1, 2, 3))"],
}
COLLECTIONS = {
    "counter": ["Counter('abracadabra').most_common()", "Counter('abracadabra').most_common(2)", "Counter(a=1, b=2)", "Counter()['x']", "Counter('ab') + Counter('bc')", "Counter('ab') - Counter('bc')", "Counter('aab') & Counter('abb')", "Counter('aab') | Counter('abb')", "+Counter(a=-1, b=2)", "-Counter(a=-1, b=2)", "Counter('ab').total()", "sorted(Counter('aab').elements())", "Counter('ab') == Counter('ba')", "Counter('ab') <= Counter('abc')", "Counter([[]])", "Counter(5)", "Counter('a', b=1)", "Counter.fromkeys('ab')"],
    "counter_updates": ["(lambda c: (c.update('ab'), c))(Counter('a'))", "(lambda c: (c.subtract('aab'), c))(Counter('a'))", "(lambda c: (c.update({'a': 5}, b=2), c))(Counter('a'))", "(lambda c: (c.__delitem__('nothing'), c))(Counter('a'))", "(lambda c: (c.pop('a'), c))(Counter('a'))", "Counter('a').copy()", "(lambda c: (c.__iadd__(Counter('b')), c))(Counter('a'))"],
    "defaultdict": ["defaultdict(int)['x']", "defaultdict(list, a=1)", "defaultdict()['x']", "defaultdict(5)", "(lambda d: (d['k'].append(1), d))(defaultdict(list))", "defaultdict(int).get('x')", "'x' in defaultdict(int)", "defaultdict(lambda: 7)['q']", "defaultdict(int, {1: 2}) | {3: 4}", "defaultdict(int).default_factory", "defaultdict(int, a=1).copy()", "repr(defaultdict(None, {1: 2}))", "defaultdict(int) == {}"],
    "deque_ends": ["(lambda d: (d.append(1), d.appendleft(0), d))(deque())", "(lambda d: (d.pop(), d.popleft(), d))(deque('abc'))", "deque().pop()", "deque().popleft()", "(lambda d: (d.extend('ab'), d.extendleft('cd'), d))(deque())", "deque('abc', 2)", "(lambda d: (d.append('x'), d))(deque('ab', maxlen=2))", "deque('ab', -1)", "deque('ab', maxlen='x')", "deque(5)", "deque('ab', 0)", "deque('ab', 5).maxlen"],
    "deque_others": ["(lambda d: (d.rotate(1), d))(deque('abc'))", "(lambda d: (d.rotate(-5), d))(deque('abc'))", "(lambda d: (d.insert(1, 'x'), d))(deque('ab'))", "(lambda d: (d.insert(1, 'x'), d))(deque('ab', 2))", "deque('abca').index('a', 1)", "deque('ab').index('z')", "(lambda d: (d.remove('a'), d))(deque('aba'))", "deque('a').remove('z')", "deque('aba').count('a')", "(lambda d: (d.reverse(), d))(deque('abc'))", "deque('abc')[1]", "deque('abc')[9]", "deque('abc')[0:1]", "deque('ab') + deque('c')", "deque('ab') * 2", "deque('ab') < deque('b')", "deque('ab') == ['a', 'b']", "list(reversed(deque('ab')))", "'a' in deque('ab')", "(lambda d: (d.clear(), d))(deque('ab'))", "deque('ab') + ['c']"],
    "ordereddict": ["OrderedDict(a=1, b=2)", "(lambda d: (d.move_to_end('a'), d))(OrderedDict(a=1, b=2))", "(lambda d: (d.move_to_end('b', last=False), d))(OrderedDict(a=1, b=2))", "OrderedDict().move_to_end('x')", "OrderedDict(a=1, b=2).popitem(last=False)", "OrderedDict(a=1, b=2).popitem()", "OrderedDict().popitem()", "OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1)", "OrderedDict(a=1) == {'a': 1}", "list(reversed(OrderedDict(a=1, b=2)))", "OrderedDict(a=1) | {'b': 2}", "OrderedDict.fromkeys('ab')"],
    "namedtuple": ["namedtuple('P', 'x y')(1, 2)", "namedtuple('P', ['x', 'y'])(x=1, y=2)._asdict()", "namedtuple('P', 'x,y')(1, 2)._replace(x=5)", "namedtuple('P', 'x y', defaults=[9])(1)", "namedtuple('P', 'x y')._fields", "namedtuple('P', 'x y')(1)", "namedtuple('P', 'x x')", "namedtuple('P', 'def')", "namedtuple('P', '_x')", "namedtuple('P', 'x def', rename=True)._fields", "namedtuple('1P', 'x')", "namedtuple('P', 'x y')._make([1, 2])", "namedtuple('P', 'x')._make([1, 2])", "namedtuple('P', 'x y')(1, 2) == (1, 2)", "namedtuple('P', 'x')(1)._replace(z=1)", "namedtuple('P', 'x y', defaults=[1, 2, 3])", "namedtuple('P', 'x y', defaults=[1])._field_defaults", "namedtuple('P', 'x')(1).x.real", "namedtuple('P', 'x')(1).q"],
    "chainmap": ["ChainMap({'a': 1}, {'a': 2, 'b': 3})['a']", "ChainMap({'a': 1}, {'b': 3})['b']", "ChainMap()['x']", "sorted(ChainMap({'a': 1}, {'b': 2}))", "ChainMap({'a': 1}).new_child({'b': 2})", "ChainMap({'a': 1}, {'b': 2}).parents", "(lambda m: (m.__setitem__('z', 1), m))(ChainMap({}, {'z': 0}))", "(lambda m: m.pop('b'))(ChainMap({'a': 1}, {'b': 2}))", "len(ChainMap({'a': 1}, {'a': 2}))", "'b' in ChainMap({}, {'b': 1})", "ChainMap({'a': 1}) | {'b': 2}", "dict(ChainMap({'a': 1}, {'a': 2, 'c': 3}))"],
    "userdict_userlist_userstring": ["UserDict(a=1)", "UserDict({'a': 1})['b']", "UserList([1, 2]) + [3]", "UserList('ab')[0]", "UserString('ab') + 'c'", "UserString('ab').upper()", "UserList([2, 1]) < UserList([3])", "(lambda u: (u.append(1), u))(UserList())", "UserDict(a=1) | {'b': 2}", "len(UserString('abc'))"],
}
FUNCTOOLS = {
    "reduce": ["reduce(lambda a, b: a + b, [1, 2, 3])", "reduce(lambda a, b: a + b, [], 5)", "reduce(max, [])", "reduce(max, 'abc')", "reduce(lambda a, b: a * 2 + b, [1, 0, 1], 0)", "reduce(5, [1, 2])", "reduce(max, 5)", "reduce(5, [1])"],
    "partial": ["partial(pow, 2)(5)", "partial(int, base=2)('101')", "partial(int, base=2)('7')", "partial(int, base=2)('17', base=8)", "partial(partial(pow, 2), 3)()", "partial(pow, 2).args", "partial(print, sep='-').keywords", "partial(5)", "partial()", "partial(lambda *a, **k: (a, k), 1, x=2)(3, y=4)"],
    "cache": ["(lambda f: (f(3), f(3), f.cache_info()))(lru_cache(maxsize=2)(lambda k: k * 2))", "(lambda f: (f(1), f(2), f(3), f(1), f.cache_info()))(lru_cache(2)(abs))", "(lambda f: f([]))(cache(len))", "(lambda f: (f(1), f(1.0), f.cache_info()))(lru_cache(typed=True)(type))", "(lambda f: (f(1), f.cache_clear(), f.cache_info()))(cache(abs))", "lru_cache(maxsize=-5)(abs).cache_info()", "lru_cache('x')", "(lambda f: (f(5), f.cache_info()))(lru_cache(0)(abs))", "lru_cache(4)(abs).cache_parameters()"],
    "cmp_to_key": ["sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a))", "cmp_to_key(lambda a, b: 0)(1) == cmp_to_key(lambda a, b: 0)(2)", "cmp_to_key(5)(1) < cmp_to_key(5)(2)", "max('abc', key=cmp_to_key(lambda a, b: ord(b) - ord(a)))"],
    "wraps": ["wraps(len)(lambda x: 1).__name__", "wraps(len)(lambda x: 1).__wrapped__ is len", "update_wrapper(lambda: 1, abs).__doc__ == abs.__doc__", "wraps(5)(lambda: 1).__name__"],
    "singledispatch": ["(lambda f: (f.register(int, lambda x: 'int'), f(1), f('a'), f(True)))(singledispatch(lambda x: 'default'))[1:]", "(lambda f: (f.register(list)(lambda x: 'list'), f([]), f(())))(singledispatch(lambda x: 'other'))[1:]", "singledispatch(lambda x: 1)()", "singledispatch(lambda x: 1).dispatch(int)(5)", "singledispatch(lambda x: 1).register(5)"],
}
BISECT = ["bisect.bisect([1, 2, 2, 3], 2)", "bisect.bisect_left([1, 2, 2, 3], 2)", "bisect.bisect_right([], 5)", "bisect.bisect([1, 3], 2, 1)", "bisect.bisect([1, 3], 2, 0, 1)", "bisect.bisect([1, 3], 2, -1)", "bisect.bisect_left(['a', 'bb'], 2, key=len)", "(lambda v: (bisect.insort(v, 2), v))([1, 3])", "(lambda v: (bisect.insort_left(v, 2.0), v))([1, 2, 3])", "bisect.bisect([1, 'a'], 'b')", "bisect.bisect(5, 1)", "(lambda v: (bisect.insort(v, (2, 'x'), key=lambda p: p[0]), v))([(1, 'a'), (3, 'b')])"]
HEAPQ = {
    "push_pop": ["(lambda h: (heapq.heappush(h, 1), h))([2, 3])", "(lambda h: (heapq.heappop(h), h))([1, 3, 2])", "heapq.heappop([])", "(lambda h: (heapq.heapify(h), h))([5, 3, 8, 1, 9, 2])", "(lambda h: (heapq.heappushpop(h, 0), h))([1, 2])", "(lambda h: (heapq.heapreplace(h, 9), h))([1, 2])", "heapq.heapreplace([], 1)", "heapq.heappushpop([], 1)", "heapq.heappush((1,), 2)", "(lambda h: heapq.heappush(h, 'a'))([1])", "(lambda h: heapq.heapify(h))([1, 'a'])"],
    "nlargest_merge": ["heapq.nlargest(2, [3, 1, 4, 1, 5])", "heapq.nsmallest(2, [3, 1, 4, 1, 5])", "heapq.nlargest(0, [1])", "heapq.nlargest(9, [1, 2])", "heapq.nsmallest(1, ['bb', 'a'], key=len)", "heapq.nlargest(2, [3, 1, 4], key=lambda v: -v)", "list(heapq.merge([1, 4], [2, 3]))", "list(heapq.merge([4, 1], [3, 2], reverse=True))", "list(heapq.merge(['a', 'ccc'], ['bb'], key=len))", "list(heapq.merge())", "heapq.nsmallest(-1, [1])"],
}
JSON = {
    "dumps": [f"json.dumps({v})" for v in ["None", "True", "5", "2.5", "float('nan')", "float('inf'), allow_nan=False", "'\\u00e9\"\\n'", "'\\u00e9', ensure_ascii=False", "[1, [2]]", "(1,)", "{'a': 1}", "{1: 2, None: 3, True: 4, 2.5: 5}", "{(1,): 2}", "{(1,): 2, 'a': 1}, skipkeys=True", "{1}", "[1, 2], indent=2", "{'b': 1, 'a': [1, {}]}, indent=1, sort_keys=True", "[1, 2], separators=(',', ':')", "object(), default=lambda o: 'obj'", "[], indent=4", "{}, indent='\\t'", "'\\U0001f600'", "1e100", "b'a'", "2 ** 70", "-0.0"]],
    "loads": [f"json.loads({v})" for v in ["'null'", "'[1, 2.5, -3e2]'", "'{\"a\": {\"b\": []}}'", "'\"\\\\u00e9\\\\n\"'", "' true '", "'NaN'", "'-Infinity'", "''", "'[1,]'", "'{\"a\": 1,}'", "'{a: 1}'", "'[1 2]'", "'nul'", "'\"abc'", "'\"\\\\x\"'", "'01'", "'1.'", "'[1] x'", "b'[1]'", "5", "'{\"a\": 1, \"a\": 2}'", "'[1.5]', parse_float=str", "'[1]', parse_int=float", "'{\"a\": 1}', object_hook=lambda d: list(d)", "'{\"b\": 1, \"a\": 2}', object_pairs_hook=list", "'\"\\\\ud83d\\\\ude00\"'", "'\"tab\\there\"'", "'\"tab\\there\"', strict=False", "'[' * 5", "'{\"a\"}'"]],
}
TEXTWRAP = ["textwrap.wrap('the quick brown fox', 10)", "textwrap.fill('the quick brown fox', 9)", "textwrap.wrap('', 5)", "textwrap.wrap('averyveryverylongword', 5)", "textwrap.wrap('averyveryverylongword', 5, break_long_words=False)", "textwrap.dedent('  a\\n    b\\n  c')", "textwrap.indent('a\\n\\nb', '> ')", "textwrap.shorten('the quick brown fox', 12)", "textwrap.shorten('the quick', 12, placeholder='...')", "textwrap.wrap('a b', 0)", "textwrap.wrap('one two-three', 8)", "textwrap.fill('x y z', 3, initial_indent='* ', subsequent_indent='  ')", "textwrap.wrap('a\\tb  c', 4)", "textwrap.shorten('aaaa', 2)"]
STATISTICS = {name: [f"statistics.{name}({v})" for v in ["[1, 2, 3, 4]", "[2.5]", "[1, 1, 2]", "[]", "['a']", "[1, 2.5, 7.25]", "(k for k in (3, 1, 2))", "5"]] for name in "mean fmean median median_low median_high mode multimode pstdev pvariance stdev variance harmonic_mean geometric_mean".split()}
OPERATOR = {
    "itemgetter": ["itemgetter(1)('ab')", "itemgetter(1, 0)('ab')", "itemgetter('k')({'k': 5})", "itemgetter(slice(1, 3))('abcd')", "itemgetter(9)('ab')", "itemgetter()", "itemgetter(1)", "sorted([(1, 'b'), (2, 'a')], key=itemgetter(1))", "itemgetter(0)(5)"],
    "attrgetter": ["attrgetter('real')(5)", "attrgetter('real', 'imag')(5)", "attrgetter('__class__.__name__')('a')", "attrgetter('nothing')(5)", "attrgetter(5)", "attrgetter('real')"],
    "methodcaller": ["methodcaller('upper')('a')", "methodcaller('split', ',')('a,b')", "methodcaller('sort', reverse=True)([1])", "methodcaller('nothing')(5)", "methodcaller(5)", "methodcaller('count', 'a')('aab')"],
    "functions": ["add(1, 2)", "sub('a', 1)", "truediv(1, 0)", "contains([1], 1)", "concat('a', 'b')", "concat(1, 2)", "countOf([1, 1, 2], 1)", "indexOf([1, 2], 2)", "indexOf([1], 5)", "getitem({'a': 1}, 'a')", "not_(0)", "truth([])", "is_(None, None)", "is_not(1, None)", "index(True)", "index(1.5)", "iadd([1], [2])", "xor(5, 3)", "neg(5)", "inv(5)", "lt(1, 2)", "matmul(1, 2)", "length_hint([1])", "call(max, 1, 2)", "delitem([], 0)", "(lambda v: (setitem(v, 0, 9), v))([1])"],
}


def main():
    for name, expressions in MATH.items():
        write("math", name, f"math.{name} at its borders.", "import math\n\n\n" + HELPERS + "\n\n" + shows(expressions))
    for name, expressions in ITERTOOLS.items():
        write("itertools", f"each_{name}", f"itertools: {name.replace('_', ' ')}.", FIRST + "\n\n" + HELPERS + "\n\n" + shows(expressions))
    for name, expressions in RANDOM.items():
        write("random", f"each_{name}", f"random: {name.replace('_', ' ')}, the numbers of a known seed.", "import random\n\n\n" + HELPERS + "\n\nr = random.Random(12345)\n" + shows(expressions))
    for name, expressions in COLLECTIONS.items():
        write("collections", f"each_{name}", f"collections: {name.replace('_', ' ')}.", "from collections import *\n\n\n" + HELPERS + "\n\n" + shows(expressions))
    for name, expressions in FUNCTOOLS.items():
        write("functools", f"each_{name}", f"functools: {name}.", "from functools import *\n\n\n" + HELPERS + "\n\n" + shows(expressions))
    for name, expressions in HEAPQ.items():
        write("heapq", f"each_{name}", f"heapq: {name.replace('_', ', ')}.", "import heapq\n\n\n" + HELPERS + "\n\n" + shows(expressions))
    write("bisect", "each", "bisect: where to put it, and putting it there.", "import bisect\n\n\n" + HELPERS + "\n\n" + shows(BISECT))
    for name, expressions in JSON.items():
        write("json", f"each_{name}", f"json.{name}: every kind of value, every option, errors.", "import json\n\n\n" + HELPERS + "\n\n" + shows(expressions))
    write("textwrap", "each", "textwrap: every function.", "import textwrap\n\n\n" + HELPERS + "\n\n" + shows(TEXTWRAP))
    for name, expressions in STATISTICS.items():
        write("statistics", f"each_{name}", f"statistics.{name}.", "import statistics\n\n\n" + HELPERS + "\n\n" + shows(expressions))
    for name, expressions in OPERATOR.items():
        write("operator", f"each_{name}", f"operator: {name}.", "from operator import *\n\n\n" + HELPERS + "\n\n" + shows(expressions))
