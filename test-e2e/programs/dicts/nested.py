db = {"users": {"ann": {"age": 30, "tags": ["a", "b"]}}, "n": 1}
db["users"]["bob"] = {"age": 25, "tags": []}
db["users"]["ann"]["age"] += 1
db["users"]["bob"]["tags"].append("new")
print(db)
print(db["users"]["ann"]["tags"][-1], db.get("x", {}).get("y"), [u for u in db["users"]], {u: v["age"] for u, v in db["users"].items()})


def depth(x):
    if isinstance(x, dict):
        return 1 + max([depth(v) for v in x.values()], default=0)
    if isinstance(x, list):
        return 1 + max([depth(v) for v in x], default=0)
    return 0


print(depth(db), depth({}), depth({"a": {"b": {"c": {}}}}))
shallow = db.copy()
shallow["n"] = 2
shallow["users"]["cid"] = {}
print(db["n"], list(db["users"]))
try:
    db["users"]["zed"]["age"]
except KeyError as e:
    print(e)
try:
    db["n"]["x"]
except TypeError as e:
    print(e)
try:
    db["n"]["x"] = 1
except TypeError as e:
    print(e)
