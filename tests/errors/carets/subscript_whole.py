x = {}
x["key"]
