# Powers on both sides of 64 and 128 bits; each is checked by repeated products as well.
for base in (2, -2, 3, -3, 5, 7, 10, -10, 255, 256, -(1 << 31), (1 << 31) - 1, 1 << 32, 1 << 63, -(1 << 63), (1 << 64) - 1):
    product = 1
    right = []
    for exponent in range(140):
        right.append(base ** exponent == product == pow(base, exponent))
        product *= base
    print(base, all(right), (base ** 3) % 1000007, base ** (120 // abs(base).bit_length()), base ** (127 // abs(base).bit_length()))
