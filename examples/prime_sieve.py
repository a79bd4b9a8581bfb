# The sieve of Eratosthenes as a chain of generators that grows: each prime found adds a stage that lets no multiple of it
# pass. (Not the fastest sieve: after n primes an item has come through n generators.)

def integers(n):
    while True:
        yield n
        n += 1

def without_multiples(prime, numbers):
    for n in numbers:
        if n % prime:
            yield n

def primes():
    numbers = integers(2)
    while True:
        prime = next(numbers)
        yield prime
        numbers = without_multiples(prime, numbers)

for prime in primes():
    if prime > 100:
        break
    print(prime, end=' ')
print()
