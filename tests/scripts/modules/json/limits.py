# How deep and how long: an exception, never more.
import json
import sys


def nested(depth, wrap):
    value = wrap(None)
    for _ in range(depth):
        value = wrap(value)
    return value


def depth_of(value):
    depth = 0
    while value:
        value = value[0] if isinstance(value, list) else value['a']
        depth += 1
    return depth


def attempt(function):
    try:
        print(function())
    except (RecursionError, ValueError) as error:
        print(type(error).__name__, error)


def endless(value):
    return [value]


for depth in [100, 2000, 9000, 20000, 100000]:
    attempt(lambda: depth_of(json.loads('[' * depth + ']' * depth)))
    attempt(lambda: depth_of(json.loads('{"a":' * depth + '0' + '}' * depth)))
    attempt(lambda: json.loads('[' * depth))
    attempt(lambda: len(json.dumps(nested(depth, lambda inner: [inner]))))
    attempt(lambda: len(json.dumps(nested(depth, lambda inner: (inner,)), indent=0)))
    attempt(lambda: len(json.dumps(nested(depth, lambda inner: {'a': inner}), sort_keys=True)))

try:
    json.dumps(5j, default=lambda value: [5j], check_circular=False)
except RecursionError:
    print('RecursionError')

attempt(lambda: json.loads('1' * 4300) % 10)
attempt(lambda: json.loads('1' * 4301))
attempt(lambda: json.loads('[2, -' + '1' * 5000 + ']'))
attempt(lambda: json.loads('1' * 5000, parse_int=len))
attempt(lambda: json.dumps(10 ** 5000))
attempt(lambda: json.dumps([1, 10 ** 5000], indent=1))
attempt(lambda: json.dumps({10 ** 5000: 1}))
sys.set_int_max_str_digits(0)
attempt(lambda: len(json.dumps(json.loads('1' * 5000))))
