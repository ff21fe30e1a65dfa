rows = [[1, 2], [3], []]
print([row[0] for row in rows[:2]])
print({i: row[0] + row[1] for i, row in enumerate(rows)})
