def wrap(text, width):
    lines = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    if line:
        lines.append(line)
    return lines


text = """The quick brown fox jumps over the lazy dog.   Pack my
box with five dozen liquor jugs; how vexingly quick daft zebras jump!"""
for width in (10, 20, 33, 200):
    lines = wrap(text, width)
    print(width, len(lines))
    for line in lines:
        gap = width - len(line)
        print("|" + line + " " * gap + "|" if gap < 100 else line)
