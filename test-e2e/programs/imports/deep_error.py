"""An exception in a module that is being imported."""
def load():
    import failing.deeper
load()
