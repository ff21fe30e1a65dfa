words = ["apple", "Apple", "app", "", "apple pie", "äpfel", "zebra", "10", "9", "a", "B", " "]
print(sorted(words))
print(sorted(words, reverse=True))
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "Z" < "a", "é" > "z", "10" < "9")
print("a" == "a", "a" != "A", "a" == 1, "1" == 1, "" == None, "a" <= "a", "b" >= "a" > "A")
print(max(words), min(words), max("hello"), min("hello"), max(words, key=len))
for f in (lambda: "a" < 1, lambda: "a" >= None, lambda: [] > "a"):
    try:
        f()
    except TypeError as e:
        print(e)
