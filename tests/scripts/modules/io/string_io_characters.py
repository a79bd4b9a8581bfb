# The places in a StringIO are those of code points, whatever they are.
import io

SAMPLES = "abc", "ab\U0001f600cd", "\U0001f600", "\u00e9\u4e2d\uffff", "a\ud800b", "z\udc00", "\U0001f600\n\U0010ffff\n", "x" * 40 + "\U0001f601" + "y" * 40
for text in SAMPLES:
    s = io.StringIO(text)
    print(ascii([s.read(1) for _ in range(len(text) + 1)])[-60:], s.tell() == len(text), s.getvalue() == text, s.seek(1), ascii(s.read(2)), ascii(s.read())[:30])
    s = io.StringIO()
    for each in text:
        s.write(each)
    print(s.tell(), s.getvalue() == text, s.seek(0), ascii(s.readlines())[:50], ascii(s.readline()))
    for other in SAMPLES:
        s = io.StringIO(text)
        s.seek(2)
        print(s.write(other), s.tell(), ascii(s.getvalue())[:70], s.seek(1), ascii(s.read(3)), s.truncate(2), ascii(s.getvalue()), s.seek(4), s.write("!"), ascii(s.getvalue()))

s = io.StringIO()
print(s.write("abc"), s.write("\U0001f600"), s.seek(3), s.write("d"), s.getvalue(), s.truncate(0), s.tell(), s.seek(0), s.write("plain"), s.getvalue(), s.seek(2), s.read())
s = io.StringIO("one\n\U0001f600two\r\nthree\rfour")
print(ascii([s.readline(3) for _ in range(9)]), s.seek(0), ascii(list(s)))
for newline in None, "", "\r", "\r\n":
    s = io.StringIO("one\n\U0001f600two\r\nthree\rfour", newline)
    print(ascii(newline), ascii(s.getvalue()), ascii(s.readlines()), s.newlines)
s = io.StringIO()
total = 0
for i in range(2000):
    total += s.write(chr(i * 37 % 0x800) + str(i) + "\n")
print(total, s.tell(), len(s.getvalue()), s.seek(0), sum(len(line) for line in s), ascii(s.getvalue()[1000:1010]))
