for a, b in [(7, 2), (-7, 2), (7, -2), (-7, -2), (2**70, 3), (-2**70, 2**65), (0, 5), (2**63, -1), (-2**63, -1), (2**62, 2)]:
    print(a, b, a + b, a - b, a * b, a // b, a % b, divmod(a, b), a / b)
print(2**200, (-3)**3, 2**-2, 0**0, pow(3, 200, 7), pow(3, -1, 7), 10**25 // 7**3)
print(-5 >> 1, 5 << 70, (1 << 70) >> 69, -1 >> 100, 6 & 3, 6 | 3, 6 ^ 3, ~6, -6 & 0xff, 2**70 & (2**70 - 1), -2**70 | 1)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 1 << -1, lambda: 0 ** -1, lambda: 1 >> -1, lambda: pow(2, -1, 4), lambda: pow(2, 1, 0), lambda: 1 + "a", lambda: 1 + None, lambda: 2**70 / 0, lambda: 10**400 / 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
