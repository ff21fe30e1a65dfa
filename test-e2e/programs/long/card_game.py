"""Cards: an LCG shuffle, poker hands ranked as tuples, a round of a trick-taking game, and blackjack odds."""

RANKS = "23456789TJQKA"
SUITS = "♣♦♥♠"
DECK = [r + s for s in SUITS for r in RANKS]
CATEGORIES = ["high card", "pair", "two pairs", "three of a kind", "straight", "flush", "full house", "four of a kind", "straight flush"]


def make_dealer(seed):
    state = seed

    def below(n):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (state >> 32) * n >> 32

    def shuffle():
        deck = DECK[:]
        for i in range(len(deck) - 1, 0, -1):
            j = below(i + 1)
            deck[i], deck[j] = deck[j], deck[i]
        return deck

    return shuffle, below


def value(card):
    return RANKS.index(card[0]) + 2


def rank_hand(hand):
    """(category, ranks by importance): greater tuples are better hands."""
    if len(set(hand)) != 5:
        raise ValueError(f"not five different cards: {' '.join(hand)}")
    counts = {}
    for card in hand:
        counts[value(card)] = counts.get(value(card), 0) + 1
    groups = sorted(counts.items(), key=lambda item: (item[1], item[0]), reverse=True)
    ranks = tuple([r for r, _ in groups])
    shape = tuple([n for _, n in groups])
    flush = len({card[1] for card in hand}) == 1
    straight = shape == (1,) * 5 and ranks[0] - ranks[4] == 4
    if ranks == (14, 5, 4, 3, 2):
        straight, ranks = True, (5, 4, 3, 2, 1)
    if straight and flush:
        category = 8
    elif shape == (4, 1):
        category = 7
    elif shape == (3, 2):
        category = 6
    elif flush:
        category = 5
    elif straight:
        category = 4
    else:
        category = {(3, 1, 1): 3, (2, 2, 1): 2, (2, 1, 1, 1): 1}.get(shape, 0)
    return category, ranks


def combinations(items, k):
    if k == 0:
        return [[]]
    out = []
    for i in range(len(items) - k + 1):
        for rest in combinations(items[i + 1 :], k - 1):
            out.append([items[i]] + rest)
    return out


def best_of_seven(cards):
    return max(combinations(cards, 5), key=rank_hand)


def poker_night(shuffle, rounds):
    wins = {}
    seen = [0] * 9
    purse = {"North": 100, "East": 100, "South": 100, "West": 100}
    for number in range(rounds):
        deck = shuffle()
        hands = {}
        for name in purse:
            hands[name] = [deck.pop() for _ in range(2)]
        board = [deck.pop() for _ in range(5)]
        ranked = {name: rank_hand(best_of_seven(hand + board)) for name, hand in hands.items()}
        top = max(ranked.values())
        winners = [name for name, r in ranked.items() if r == top]
        seen[top[0]] += 1
        pot = 0
        for name in purse:
            stake = min(5, purse[name])
            purse[name] -= stake
            pot += stake
        share, odd = divmod(pot, len(winners))
        for i, name in enumerate(winners):
            purse[name] += share + (i < odd)
            wins[name] = wins.get(name, 0) + 1
        if number < 3:
            print(f"board {' '.join(board)}: {', '.join(winners)} with {CATEGORIES[top[0]]} {' '.join(best_of_seven(hands[winners[0]] + board))}")
    assert sum(purse.values()) == 400
    print(purse, wins, {CATEGORIES[i]: n for i, n in enumerate(seen) if n})


def tricks(shuffle, trump):
    """Whist without bidding: follow suit if you can, highest of the suit or of trumps wins."""
    deck = shuffle()
    hands = [sorted(deck[i::4], key=lambda c: (SUITS.index(c[1]), value(c))) for i in range(4)]
    for i, hand in enumerate(hands):
        by_suit = {s: "".join([c[0] for c in hand if c[1] == s][::-1]) or "-" for s in SUITS}
        print(f"player {i}:", " ".join([s + cards for s, cards in by_suit.items()]))
    won = [0] * 4
    leader = 0
    while hands[0]:
        played = []
        for turn in range(4):
            player = (leader + turn) % 4
            hand = hands[player]
            if not played:
                card = max(hand, key=value)
            else:
                suit = played[0][1][1]
                following = [c for c in hand if c[1] == suit]
                best = max([strength(c, suit, trump) for _, c in played])
                options = following or hand
                winning = [c for c in options if strength(c, suit, trump) > best]
                card = min(winning or options, key=lambda c: (strength(c, suit, trump), value(c)))
            hand.remove(card)
            played.append((player, card))
        suit = played[0][1][1]
        leader = max(played, key=lambda p: strength(p[1], suit, trump))[0]
        won[leader] += 1
        print(" ".join([f"{p}:{c}" for p, c in played]), "->", leader)
    return won


def strength(card, suit, trump):
    if card[1] == trump:
        return 100 + value(card)
    return value(card) if card[1] == suit else 0


def blackjack_total(hand):
    total = sum([min(value(c), 10) if c[0] not in "JQKA" else 11 if c[0] == "A" else 10 for c in hand])
    aces = sum([c[0] == "A" for c in hand])
    while total > 21 and aces:
        total -= 10
        aces -= 1
    return total


def blackjack(shuffle, stand_at, rounds):
    result = {"won": 0, "lost": 0, "drawn": 0}
    for _ in range(rounds):
        deck = shuffle()
        player, dealer = [deck.pop(), deck.pop()], [deck.pop(), deck.pop()]
        while blackjack_total(player) < stand_at:
            player.append(deck.pop())
        while blackjack_total(player) <= 21 and blackjack_total(dealer) < 17:
            dealer.append(deck.pop())
        p, d = blackjack_total(player), blackjack_total(dealer)
        result["lost" if p > 21 or p < d <= 21 else "drawn" if p == d else "won"] += 1
    return result


def main():
    for text in ("T♠ J♠ Q♠ K♠ A♠", "A♣ 2♣ 3♣ 4♣ 5♣", "9♣ 9♦ 9♥ 9♠ 2♣", "K♣ K♦ K♥ 2♠ 2♣", "2♥ 4♥ 8♥ J♥ A♥", "A♣ 2♦ 3♥ 4♠ 5♣", "7♣ 7♦ 7♥ K♠ 2♣", "J♣ J♦ 4♥ 4♠ A♣", "6♣ 6♦ T♥ 2♠ 3♣", "2♣ 5♦ 9♥ J♠ K♣", "K♣ A♦ 2♥ 3♠ 4♣"):
        category, ranks = rank_hand(text.split())
        print(f"{text}: {CATEGORIES[category]} {ranks}")
    shuffle, below = make_dealer(2013)
    deck = shuffle()
    print(" ".join(deck[:13]), sorted(deck) == sorted(DECK), [below(6) + 1 for _ in range(10)])
    poker_night(shuffle, 40)
    print(tricks(shuffle, "♥"))
    for stand_at in (12, 15, 17, 19, 21):
        print(stand_at, blackjack(shuffle, stand_at, 150))
    print([blackjack_total(h.split()) for h in ("A♣ K♦", "A♣ A♦ 9♥", "5♣ 6♦ K♥ A♠", "K♣ Q♦ 5♥", "A♣ A♦ A♥ A♠")])
    for hand in ("2♣ 2♣ 3♦ 4♦ 5♦", "2♣ 3♣", "1♣ 2♣ 3♣ 4♣ 5♣"):
        try:
            rank_hand(hand.split())
        except ValueError as error:
            print(error)


main()
