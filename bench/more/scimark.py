# Numeric kernels on lists of floats: FFT, LU, SOR, sparse product, Monte Carlo.
import math


class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 16807) % 2147483647
        return self.state / 2147483647.0


def fft(data, direction):
    n = len(data) // 2
    j = 0
    for i in range(n - 1):
        if i < j:
            data[2 * i], data[2 * j] = data[2 * j], data[2 * i]
            data[2 * i + 1], data[2 * j + 1] = data[2 * j + 1], data[2 * i + 1]
        k = n >> 1
        while k <= j:
            j -= k
            k >>= 1
        j += k
    dual = 1
    while dual < n:
        theta = direction * math.pi / dual
        s, t = math.sin(theta), math.sin(theta / 2)
        s2 = 2 * t * t
        w_real, w_imag = 1.0, 0.0
        for a in range(dual):
            if a:
                w_real, w_imag = w_real - s * w_imag - s2 * w_real, w_imag + s * w_real - s2 * w_imag
            for b in range(0, n, 2 * dual):
                i, j = 2 * (b + a), 2 * (b + a + dual)
                x, y = data[j], data[j + 1]
                real, imag = w_real * x - w_imag * y, w_real * y + w_imag * x
                data[j], data[j + 1] = data[i] - real, data[i + 1] - imag
                data[i] += real
                data[i + 1] += imag
        dual *= 2


def lu(matrix):
    n = len(matrix)
    for j in range(n):
        pivot = max(range(j, n), key=lambda i: abs(matrix[i][j]))
        matrix[j], matrix[pivot] = matrix[pivot], matrix[j]
        top = matrix[j]
        inverse = 1.0 / top[j]
        for i in range(j + 1, n):
            row = matrix[i]
            row[j] *= inverse
            factor = row[j]
            for k in range(j + 1, n):
                row[k] -= factor * top[k]


def sor(grid, omega, rounds):
    height, width = len(grid), len(grid[0])
    for _ in range(rounds):
        for i in range(1, height - 1):
            above, row, below = grid[i - 1], grid[i], grid[i + 1]
            for j in range(1, width - 1):
                row[j] = omega * 0.25 * (above[j] + below[j] + row[j - 1] + row[j + 1]) + (1 - omega) * row[j]


def monte_carlo(rng, rounds):
    inside = 0
    for _ in range(rounds):
        x, y = rng.next(), rng.next()
        if x * x + y * y <= 1.0:
            inside += 1
    return 4.0 * inside / rounds


rng = Random(113)
data = [rng.next() for _ in range(2 * 2048)]
fft(data, -1)
print(f"{math.fsum(data):.6f}")
matrix = [[rng.next() for _ in range(60)] for _ in range(60)]
lu(matrix)
print(f"{sum(matrix[i][i] for i in range(60)):.6f}")
grid = [[rng.next() for _ in range(50)] for _ in range(50)]
sor(grid, 1.25, 15)
print(f"{sum(map(sum, grid)):.6f}")
print(f"{monte_carlo(rng, 80000):.6f}")
