people = [("Ann", 34, "Oslo"), ("Bob", 27, "Rome"), ("Cid", 41, "Oslo"), ("Dee", 27, "Bonn")]
by_city = {}
for name, age, city in people:
    by_city.setdefault(city, []).append((age, name))
for city in sorted(by_city):
    print(city, sorted(by_city[city]), sum([age for age, _ in by_city[city]]) / len(by_city[city]))
oldest = max(people, key=lambda p: p[1])
print(oldest, oldest[0], sorted(people, key=lambda p: (p[1], p[0]))[0])
names, ages, cities = zip(*people)
print(names, ages, sorted(set(cities)))
(a, b), c = (1, 2), 3
print(a, b, c)
t = ([1], {"k": 2}, (3,))
t[0].append(4)
t[1]["j"] = 5
print(t)
