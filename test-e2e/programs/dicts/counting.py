text = "it was the best of times it was the worst of times"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
letters = {}
for c in text:
    if c != " ":
        if c not in letters:
            letters[c] = 0
        letters[c] += 1
print({c: letters[c] for c in sorted(letters)}, max(letters, key=lambda c: (letters[c], c)))
index = {}
for i, word in enumerate(text.split()):
    index.setdefault(word, []).append(i)
print(index)
inverse = {}
for w, n in counts.items():
    inverse.setdefault(n, set()).add(w)
print({n: sorted(ws) for n, ws in inverse.items()})
