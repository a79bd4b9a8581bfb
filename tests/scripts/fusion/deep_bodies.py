# Bodies that nest deeper than one method can: long chains of elif, nested ifs and loops, sums of many terms, loops in try in loops.
chain = ['def chain(n):', '    if n == 0:', '        return 0']
for i in range(1, 600):
    chain += [f'    elif n == {i}:', f'        return {i} * n']
chain += ['    else:', '        return -1']
exec('\n'.join(chain))

nested = ['def nested(n):', '    total = 0']
for i in range(60):
    nested.append('    ' + ' ' * i + f'if n > {i}:')
    nested.append('    ' + ' ' * (i + 1) + f'total = total + n % {i + 2}')
nested.append('    return total')
exec('\n'.join(nested))

exec('def sums(n):\n    return ' + ' + '.join(f'n % {i + 1}' for i in range(1500)))
exec('def brackets(n):\n    return ' + '(1 + ' * 90 + 'n' + ')' * 90)
exec('def conditions(n):\n    return ' + ' and '.join(f'n > {i}' for i in range(300)))
exec('def chained(n):\n    return ' + ' if n else '.join(['n'] * 200))


def loops(n):
    total = 0
    for a in range(3):
        for b in range(3):
            try:
                for c in range(3):
                    while True:
                        for d in range(n % 3):
                            try:
                                if (a + b + c + d) % 5 == 4:
                                    raise KeyError(d)
                                total += a * b + c * d
                            except KeyError as e:
                                total += e.args[0]
                            finally:
                                total += 1
                        break
            finally:
                total += 2
    return total


total = 0
for n in range(1300):
    total = (total * 7 + chain(n) + nested(n % 80) + sums(n) + brackets(n) + conditions(n) + chained(n) + loops(n)) % 1000000007
print(total)
