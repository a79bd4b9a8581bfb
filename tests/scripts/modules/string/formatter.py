import string
import _string
from string import Formatter


def attempt(function, *args, **kwargs):
    try:
        print(args, kwargs, repr(function(*args, **kwargs)))
    except Exception as error:
        print(args, kwargs, type(error).__name__, error)


format = Formatter().format
attempt(format)
attempt(format, "{}{0}", 1)
attempt(format, "{0}{}", 1)
attempt(format, "{}")
attempt(format, "{a}")
attempt(format, "{a!x}", a=1)
attempt(format, "{0!}", 1)
attempt(format, "{:{}}", 1, 5)
attempt(format, "{0:{1:{2}}}", 1, 2, 3)
attempt(format, "{0.real} {1[a]} {1[a]!r:>4}", 1, {"a": 2})
attempt(format, 3)
attempt(format, "{!r} {!s} {!a}", "é", "b", "é")
attempt(format, "{:{}}{}", 1, 2, 3)
attempt(format, "{a}{}{{}}", 1, a=4)
attempt(format, "{.real}", 1)


class Loud(Formatter):
    def get_value(self, key, args, kwargs):
        print("get_value", key)
        return kwargs.get(key, "default") if isinstance(key, str) else args[key]

    def format_field(self, value, format_spec):
        print("format_field", value, format_spec)
        return super().format_field(value, format_spec)

    def convert_field(self, value, conversion):
        return value[::-1] if conversion == "x" else super().convert_field(value, conversion)

    def check_unused_args(self, used_args, args, kwargs):
        print("used", sorted(used_args, key=str))
        if len(args) > 1:
            raise ValueError("unused")


attempt(Loud().format, "{0!x:>5} {name} {other}", "abc", name=1)
attempt(Loud().format, "{0}", 1, 2)
print(Loud().vformat("{}", ("z",), {}), list(Formatter().parse("a{b!r:c}{{")), Formatter().get_field("0.real", (1,), {}))
for text in "", "a", "a{b}", "{", "}", "{{}}", "{a!r:x}", "{a!rx}", "{a!r", "{a:{b}}", "{a[b}", "{a[}]}", "{0.a[b].c}x", "{!s}", "a}b", "{a{b}}", "a{{b}}c{d}":
    attempt(lambda text: list(_string.formatter_parser(text)), text)
for text in "", "a.b", "a[0]", "0", "0.a[x].b[3]", "a[", "a[]", "a.", ".a", "a[0]b", "1a", "-1", "99999999999999999999", "a[01]":
    attempt(lambda text: [list(part) if hasattr(part, "__next__") else part for part in _string.formatter_field_name_split(text)], text)
attempt(_string.formatter_parser, 3)
print(string.capwords("hello  big world"), string.capwords("a-b", "-"), string.digits, len(string.printable))
