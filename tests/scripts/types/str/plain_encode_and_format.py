# Encoding and decoding without arguments, and str.format with positional arguments alone.
def each(times, function, *given):
    for _ in range(times):
        result = function(*given)
    return result


def encode(text):
    return text.encode()


def decode(data):
    return data.decode()


for text in "", "a", "abc", "x" * 40, "é", "abcé", "\U0001f600", "\x7f", "\x80":
    for times in 1, 100:
        data = each(times, encode, text)
        print(data, each(times, decode, data) == text, each(times, decode, bytearray(data)) == text)
for wrong in b"\xff", b"abc\x80", b"\xe2\x82", b"a" * 20 + b"\xff":
    try:
        decode(wrong)
    except UnicodeDecodeError as error:
        print(error)
try:
    encode("\ud800")
except UnicodeEncodeError as error:
    print(ascii(str(error)))


class Own(str):
    def encode(self):
        return "own"


print(each(3, encode, Own("a")), each(3, encode, "a"), each(3, decode, Own("a").encode().encode()))


def none(form):
    return form.format()


def one(form, a):
    return form.format(a)


def two(form, a, b):
    return form.format(a, b)


def five(form, a, b, c, d, e):
    return form.format(a, b, c, d, e)


for times in 1, 100:
    print(each(times, none, "{{}}"), each(times, one, "{}!", 1), each(times, two, "{1}{0:>4}", 2, "x"), each(times, five, "{}{}{}{}{}", 1, 2, 3, 4, 5))
    for form in "{}{}{}", "{name}", "{", "{0}{}", "{0.x}", "{:z}":
        try:
            print(each(times, two, form, 1, "b"))
        except Exception as error:
            print(type(error).__name__, error)
