start = 1
