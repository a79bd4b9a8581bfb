d = {"a": None}
d["a"]["b"] = 1
