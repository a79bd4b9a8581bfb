# Mandelbrot, spectral norm, fannkuch and pidigits, each for a moment.
def mandelbrot(size, limit):
    inside = 0
    for y in range(size):
        imag = 2.0 * y / size - 1.0
        for x in range(size):
            c = complex(2.0 * x / size - 1.5, imag)
            z = 0j
            for _ in range(limit):
                z = z * z + c
                if abs(z) > 2.0:
                    break
            else:
                inside += 1
    return inside


def spectral_norm(n):
    def a(i, j):
        return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)

    def multiply(v):
        return [sum(a(i, j) * x for j, x in enumerate(v)) for i in range(n)]

    def multiply_transposed(v):
        return [sum(a(j, i) * x for j, x in enumerate(v)) for i in range(n)]

    u = [1.0] * n
    for _ in range(4):
        v = multiply_transposed(multiply(u))
        u = multiply_transposed(multiply(v))
    return (sum(x * y for x, y in zip(u, v)) / sum(y * y for y in v)) ** 0.5


def fannkuch(n):
    permutation = list(range(n))
    count = list(range(n))
    most = checksum = turns = 0
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        flips = 0
        p = permutation[:]
        while (k := p[0]) != 0:
            p[:k + 1] = p[k::-1]
            flips += 1
        most = max(most, flips)
        checksum += flips if turns % 2 == 0 else -flips
        while True:
            if r == n:
                return most, checksum
            first = permutation[0]
            for i in range(r):
                permutation[i] = permutation[i + 1]
            permutation[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        turns += 1


def pi_digits(n):
    digits = []
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while len(digits) < n:
        if 4 * q + r - t < m * t:
            digits.append(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return "".join(map(str, digits))


print(mandelbrot(70, 40))
print(f"{spectral_norm(90):.9f}")
print(fannkuch(7))
print(pi_digits(600)[-20:])
