# Greatest common divisors of numbers just above 2**63, which are neither small nor long.
import math

for a in (2**63, 2**63 + 1, 2**64 - 1, 2**64, 3 * 2**62, 2**64 - 59):
    for b in (2**63, 2**63 + 5, 2**64 - 2, 2**65, 6, 2**64 - 1):
        print(math.gcd(a, b), math.gcd(-a, b), math.lcm(a, b))
