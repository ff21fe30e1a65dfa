"""A bank kept in dicts: accounts, transactions that succeed as a whole or not at all, interest, statements."""


def make_bank():
    return {"accounts": {}, "journal": [], "next": 1001, "day": 0}


def open_account(bank, owner, kind="current", *, deposit=0, limit=0):
    if kind not in ("current", "savings"):
        raise ValueError(f"no such kind of account: {kind!r}")
    if deposit < 0:
        raise ValueError("the first deposit cannot be negative")
    number = bank["next"]
    bank["next"] += 1
    bank["accounts"][number] = {"owner": owner, "kind": kind, "balance": deposit, "limit": limit, "open": True}
    record(bank, "open", number, deposit)
    return number


def record(bank, what, number, amount, note=""):
    bank["journal"].append((bank["day"], what, number, amount, note))


def account(bank, number):
    try:
        found = bank["accounts"][number]
    except KeyError:
        raise LookupError(f"no account {number}") from None
    if not found["open"]:
        raise LookupError(f"account {number} is closed")
    return found


def deposit(bank, number, amount, note=""):
    if amount <= 0:
        raise ValueError(f"cannot deposit {amount}")
    account(bank, number)["balance"] += amount
    record(bank, "in", number, amount, note)


def withdraw(bank, number, amount, note=""):
    a = account(bank, number)
    if amount <= 0:
        raise ValueError(f"cannot withdraw {amount}")
    if a["balance"] - amount < -a["limit"]:
        raise ArithmeticError(f"{a['owner']} has {cents(a['balance'])} and cannot pay {cents(amount)}")
    a["balance"] -= amount
    record(bank, "out", number, -amount, note)


def transfer(bank, source, target, amount, note="transfer"):
    def steps():
        withdraw(bank, source, amount, f"{note} to {target}")
        deposit(bank, target, amount, f"{note} from {source}")

    atomically(bank, steps)


def atomically(bank, action):
    """Run an action; when it fails, put balances and journal back and pass the error on."""
    before = {n: dict(a) for n, a in bank["accounts"].items()}
    mark = len(bank["journal"])
    done = False
    try:
        result = action()
        done = True
        return result
    finally:
        if not done:
            bank["accounts"] = before
            del bank["journal"][mark:]


def close(bank, number):
    a = account(bank, number)
    if a["balance"]:
        raise ValueError(f"account {number} still holds {cents(a['balance'])}")
    a["open"] = False
    record(bank, "close", number, 0)


def pass_days(bank, days, rate_per_year):
    for _ in range(days):
        bank["day"] += 1
        if bank["day"] % 30:
            continue
        for number, a in bank["accounts"].items():
            if not a["open"]:
                continue
            if a["kind"] == "savings" and a["balance"] > 0:
                interest = round(a["balance"] * rate_per_year / 12)
                if interest:
                    a["balance"] += interest
                    record(bank, "interest", number, interest)
            elif a["balance"] < 0:
                fee = max(100, -a["balance"] // 50)
                a["balance"] -= fee
                record(bank, "fee", number, -fee)


def cents(amount):
    sign = "-" if amount < 0 else ""
    units, rest = divmod(abs(amount), 100)
    return f"{sign}{units:,}.{rest:02}"


def statement(bank, number):
    a = bank["accounts"][number]
    print(f"--- {number} {a['owner']} ({a['kind']}{'' if a['open'] else ', closed'}) ---")
    balance = 0
    for day, what, n, amount, note in bank["journal"]:
        if n == number:
            balance += amount
            print(f"day {day:>3}  {what:<8} {cents(amount):>12} {cents(balance):>12}  {note}".rstrip())
    assert balance == a["balance"], (number, balance, a["balance"])


def attempt(label, action):
    try:
        action()
    except (ValueError, LookupError, ArithmeticError) as error:
        print(f"{label}: refused, {type(error).__name__}: {error}")
    else:
        print(f"{label}: done")


def main():
    bank = make_bank()
    ann = open_account(bank, "Ann", deposit=500_00)
    bob = open_account(bank, "Bob", limit=200_00)
    sea = open_account(bank, "Sea Club", "savings", deposit=10_000_00)

    attempt("pay rent", lambda: transfer(bank, ann, bob, 350_25, "rent"))
    attempt("too much", lambda: transfer(bank, ann, bob, 200_00))
    attempt("to nowhere", lambda: transfer(bank, ann, 9999, 1_00))
    attempt("negative", lambda: deposit(bank, ann, -5))
    attempt("on credit", lambda: withdraw(bank, bob, 500_00, "boat"))
    attempt("over the limit", lambda: withdraw(bank, bob, 51_00))
    attempt("bad kind", lambda: open_account(bank, "Eve", "gold"))
    attempt("close with money", lambda: close(bank, ann))

    pass_days(bank, 95, 0.036)

    def salaries():
        for number, amount in ((ann, 1200_00), (bob, 900_50), (4711, 10_00)):
            transfer(bank, sea, number, amount, "salary")

    balances = [a["balance"] for a in bank["accounts"].values()]
    attempt("salaries with a mistake", lambda: atomically(bank, salaries))
    print("unchanged:", balances == [a["balance"] for a in bank["accounts"].values()])
    attempt("salaries", lambda: [transfer(bank, sea, n, m, "salary") for n, m in ((ann, 1200_00), (bob, 900_50))])

    state = 99
    outcomes = {"done": 0}
    numbers = list(bank["accounts"])
    for _ in range(300):
        state = (state * 1103515245 + 12345) % 2**31
        a = numbers[(state >> 8) % 3]
        b = numbers[(state >> 12) % 3]
        amount = (state >> 16) % 400_00
        try:
            if a == b:
                raise ValueError("same account")
            transfer(bank, a, b, amount, "random")
            outcomes["done"] += 1
        except (ArithmeticError, ValueError) as error:
            key = type(error).__name__
            outcomes[key] = outcomes.get(key, 0) + 1
    print(outcomes)
    pass_days(bank, 30, 0.036)
    bank["journal"] = [entry for entry in bank["journal"] if entry[4][:6] != "random"] + [
        (bank["day"], "random", n, sum([e[3] for e in bank["journal"] if e[2] == n and e[4].startswith("random")]), "all random transfers") for n in numbers
    ]
    attempt("empty Ann's", lambda: withdraw(bank, ann, account(bank, ann)["balance"], "leaving"))
    attempt("close Ann's", lambda: close(bank, ann))
    attempt("pay a closed account", lambda: deposit(bank, ann, 1))
    for number in bank["accounts"]:
        statement(bank, number)
    print("money in the bank:", cents(sum([a["balance"] for a in bank["accounts"].values()])))


main()
