def check(balance, amount):
    assert amount <= balance, f"cannot take {amount} from {balance}"
    return balance - amount


print(check(10, 3))
check(10, 30)
