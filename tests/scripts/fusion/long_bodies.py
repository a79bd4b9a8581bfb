# Bodies that are cut into several units: long blocks, deep expressions, many arguments, long conditions.
def many_arguments(a, b, c, d, e, f, g, h=8):
    return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h


lines = ['def long(n):', '    x0 = n']
for i in range(1, 200):
    lines.append(f'    x{i} = x{i - 1} * {i % 7 - 3} + {i} if x{i - 1} % {i % 5 + 2} else x{i - 1} - {i}')
lines.append('    return x199')
exec('\n'.join(lines))
exec('def deep(n):\n    return ' + '(n + ' * 60 + '1' + ') * 2 % 1000003' * 60)
exec('def wide(n):\n    return ' + ' + '.join(f'n * {i}' for i in range(150)))
exec('def choice(n):\n    return ' + ' or '.join(f'n == {i} and {i * 10 + 1}' for i in range(40)))
total = 0
for n in range(1500):
    total = (total * 31 + long(n) + deep(n) + wide(n) + (choice(n % 50) or 0) + many_arguments(n, 1, 2, 3, 4, 5, n)) % 1000000007
print(total)
