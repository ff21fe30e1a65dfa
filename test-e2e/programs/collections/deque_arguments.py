"""Arguments that deque does not take."""
from collections import deque

for args, kw in [((1, 2, 3), {}), ((), {"x": 1}), (([], 2), {"maxlen": 1}), ((5,), {}), (([], -1), {}), (([], "a"), {})]:
    try:
        print(deque(*args, **kw))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
