a = 1
text = "never closed
