"""Counting with dicts and sets: keys that are strings, keys that are tuples, and groups of values.

    hash_counting.py [events]
"""

import sys

CITIES = ["lyon", "oslo", "porto", "turin", "gdansk", "cork", "bergen", "ghent", "split", "malmo", "faro"]


def make_events(count):
    """Trips as (from, to, day, traveller)."""
    state = 99
    events = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        origin = CITIES[(state >> 8) % len(CITIES)]
        state = (state * 1103515245 + 12345) % 2147483648
        target = CITIES[(state >> 8) % len(CITIES)]
        state = (state * 1103515245 + 12345) % 2147483648
        events.append((origin, target, (state >> 8) % 365, "traveller" + str((state >> 17) % 5000)))
    return events


def count_strings(events):
    """How often each traveller travels."""
    counts = {}
    for event in events:
        traveller = event[3]
        if traveller in counts:
            counts[traveller] += 1
        else:
            counts[traveller] = 1
    return counts


def count_pairs(events):
    """How often each pair of cities is travelled, and each city in each week."""
    pairs = {}
    weeks = {}
    for origin, target, day, _ in events:
        pair = (origin, target)
        pairs[pair] = pairs.get(pair, 0) + 1
        week = (origin, day // 7)
        weeks[week] = weeks.get(week, 0) + 1
    return pairs, weeks


def group_visits(events):
    """The cities that each traveller has been to."""
    visited = {}
    for origin, target, _, traveller in events:
        places = visited.setdefault(traveller, set())
        places.add(origin)
        places.add(target)
    return visited


def trigrams(events):
    """How often each three letters follow one another in the names of targets, joined in the order of travel."""
    counts = {}
    letters = "".join([event[1] for event in events[: len(events) // 4]])
    for i in range(len(letters) - 2):
        gram = letters[i : i + 3]
        counts[gram] = counts.get(gram, 0) + 1
    return counts


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200000
    events = make_events(count)
    travellers = count_strings(events)
    busiest = max(travellers.items(), key=lambda item: (item[1], item[0]))
    print(f"{len(travellers)} travellers, {busiest[0]} travelled {busiest[1]} times")
    pairs, weeks = count_pairs(events)
    rounds = sum([n for (origin, target), n in pairs.items() if origin == target])
    print(f"{len(pairs)} pairs, {rounds} round trips, {len(weeks)} weeks, {max(weeks.values())} in the fullest")
    visited = group_visits(events)
    everywhere = [name for name, places in visited.items() if len(places) == len(CITIES)]
    print(f"{len(everywhere)} have been everywhere, {sum(map(len, visited.values()))} visits")
    grams = trigrams(events)
    top = sorted(grams.items(), key=lambda item: (-item[1], item[0]))[:5]
    print(f"{len(grams)} trigrams: {top}")


if __name__ == "__main__":
    main()
