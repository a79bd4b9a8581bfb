# What the parameter newline of StringIO makes of line ends, when writing and when reading.
import io

TEXT = "a\nb\r\nc\rd\n\re\r"
for newline in None, "", "\n", "\r", "\r\n":
    s = io.StringIO(TEXT, newline)
    print(ascii(newline), ascii(s.getvalue()), s.newlines, s.readlines(), s.read() == "")
    print(s.write("x\r"), s.newlines, s.write("\ny\n"), ascii(s.getvalue()), s.tell())
    s = io.StringIO(newline=newline)
    for part in "plain", "a\r\n", "\n", "\r", "":
        print(s.write(part), s.tell(), s.newlines, end="; ")
    s.seek(0)
    print([s.readline(1) for _ in range(12)])
    for size in range(5):
        s.seek(4)
        print(ascii(s.readline(size)), ascii(s.readline()), s.tell(), end="; ")
    s.seek(2)
    print(ascii(s.__getstate__()), s.write("\n"), ascii(s.getvalue()), ascii(next(s)))
    s.__init__("again\n")
    print(s.newlines, ascii(s.getvalue()), s.__getstate__())
    print([io.StringIO(text, newline).newlines for text in ("", "a", "a\r", "a\n", "a\r\n", "\r\n\r", "\r\r\n", "\n\r")])
