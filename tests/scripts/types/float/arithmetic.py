print(1.5 + 2, 1 / 3, 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-1, 0.3), 2.0 ** 0.5, (-8) ** (1/3) if False else 2 ** 0.5, 2 ** -1)
print(1e308 * 10, -1e308 * 10, 1e-320 / 10, float("inf") - float("inf"), 0.0 * -1, 5 % float("inf"), -5 % float("inf"), 1.0 // 0.1, 1 % 0.1)
print(3.0 == 3, 0.0 == -0.0, float("nan") == float("nan"), 1.0 .__add__(1), abs(-2.5), -(-0.0), +1.5)
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: 1e308 ** 2, lambda: divmod(1.0, 0), lambda: 1.0 + "a", lambda: 1.5 << 1, lambda: 1.5 & 1, lambda: [1][1.0], lambda: range(1.5), lambda: ~1.5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
