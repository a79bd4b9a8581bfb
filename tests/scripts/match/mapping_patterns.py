def look(x):
    match x:
        case {"kind": "point", "x": x, "y": y}:
            return "point", x, y
        case {"kind": kind, **rest}:
            return kind, rest
        case {}:
            return "some mapping"
        case _:
            return "none"


print(look({"kind": "point", "x": 1, "y": 2, "z": 3}))
print(look({"kind": "circle", "r": 4}))
print(look({"r": 4}))
print(look({}))
print(look([("kind", 1)]))
