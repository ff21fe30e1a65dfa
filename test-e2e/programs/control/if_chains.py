def grade(score):
    if score >= 90:
        return "A"
    elif score >= 80:
        return "B"
    elif score >= 70:
        if score > 75:
            return "C+"
        else:
            return "C"
    elif not score:
        pass
    else:
        return "F"


print([grade(s) for s in (95, 90, 85, 77, 70, 12, 0)])
for n in range(1, 21):
    if n % 15 == 0:
        print("FizzBuzz", end=" ")
    elif n % 5 == 0:
        print("Buzz", end=" ")
    elif n % 3 == 0:
        print("Fizz", end=" ")
    else:
        print(n, end=" ")
print()
x = 5
if x: print("one line"); x += 1
else: print("no")
if not x > 5 or x == 6 and x != 7: print("precedence", x)
if (x > 3
        and x < 10):
    print("multi-line condition")
