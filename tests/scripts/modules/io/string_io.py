import io

s = io.StringIO("one\ntwo\nthree")
print(s.readline(), s.tell(), s.read(2), s.readlines(), s.read(), s.seek(0), list(s))
print(s.seek(0, 2), s.write("!"), s.getvalue(), s.seek(1), s.write("NE"), s.truncate(5), repr(s.getvalue()), s.seek(8), s.write("x"), repr(s.getvalue()))
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.encoding, s.errors, s.newlines, s.line_buffering)
print(repr(io.StringIO("a\r\nb\rc", newline=None).read()), io.StringIO("a\r\nb\rc", newline="").readlines(), io.StringIO("a\nb", newline="\r\n").getvalue().encode())
for action in lambda: s.write(3), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(1, 7), lambda: s.truncate(-1), lambda: io.StringIO(3), s.fileno, s.detach:
    try:
        print(action())
    except Exception as error:
        print(type(error), error)
with s:
    print("inside", file=s)
print(s.closed)
for action in s.getvalue, s.read, lambda: s.write("x"), s.tell:
    try:
        action()
    except ValueError as error:
        print(error)
