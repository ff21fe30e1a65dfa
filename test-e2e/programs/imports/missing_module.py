import sys
print("before", flush=True)
import collectionz.abc
