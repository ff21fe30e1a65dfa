text = "hello"
print(text.upper().lower())
print(text.upper().reverse().lower())
