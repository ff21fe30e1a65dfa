matrix = {"rows": [[1, 2], [3, 4]], "name": "m"}
i = 5
print(matrix["rows"][1][0])
value = matrix["name"] and matrix["rows"][i][0] + 1
