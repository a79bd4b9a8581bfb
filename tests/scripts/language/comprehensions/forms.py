print([x for x in range(3)], {x % 2 for x in range(5)}, {x: x * x for x in range(3)})
print([(x, y) for x in range(3) for y in range(x)], [x for x in range(10) if x % 2 if x > 4])
print([[y for y in range(x)] for x in range(3)])
print([a + b for a, b in [(1, 2), (3, 4)]], [h for h, *t in ["ab", "c"]])
print({**{k: v for k, v in zip("ab", "cd")}, "e": "f"}, [*(x for x in "ab"), *[y for y in "c"]])
x = "outer"
print([x for x in "ab"], x)
print([x := i for i in range(3)], x)
matrix = [[1, 2], [3, 4]]
print([[row[i] for row in matrix] for i in range(2)])
print([f"{k}={v}" for k, v in {"a": 1}.items() if v])
print([i if i else "zero" for i in range(2)])
