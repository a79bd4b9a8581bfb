# Marks stand below the part of a line where it happened, unless they would say nothing.
import traceback

for line, part in [
        ('return 1 / x', '1 / x'), ('return f(x) + 1', 'f(x)'), ('return f(x) + 1', 'f(x) + 1'), ('y = xs[5] + foo.bar(1)', 'xs[5]'),
        ('y = xs[5] + foo.bar(1)', 'foo.bar'), ('sys.nothing.more', 'sys.nothing'), ("int('x' * 3)", "int('x' * 3)"), ("z = int('x' * 3)", "int('x' * 3)"),
        ('return g(1)', 'g(1)'), ('return a.g(1)', 'a.g(1)'), ('raise ValueError(1)', 'raise ValueError(1)'), ('else: raise E', 'raise E'),
        ('x = a * b + c', 'a * b'), ('x = a * b + c', 'a * b + c'), ('x = a ** b', 'a ** b'), ('x = a < b', 'a < b'), ('x = (a + b)[1]', '(a + b)[1]'),
        ("d['k'][1]", "d['k']"), ('with open(x) as f: pass', 'open(x)'), ('x = not f(y)', 'f(y)'), ("x = 'a+b' % c", "'a+b' % c"), ('del d[1]', 'd[1]'),
]:
    start = line.index(part)
    summary = traceback.FrameSummary('file.py', 1, 'name', line=line, end_lineno=1, colno=start, end_colno=start + len(part))
    print(part)
    print(traceback.format_list([summary])[0], end='')
