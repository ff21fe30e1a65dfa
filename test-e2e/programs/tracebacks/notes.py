try:
    raise ValueError("with notes")
except ValueError as e:
    e.add_note("note one")
    e.add_note("note two\non two lines")
    raise
