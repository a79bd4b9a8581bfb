import io

raw = io.BytesIO()
text = io.TextIOWrapper(raw, "utf-8", newline="\n", line_buffering=True)
print(text.write("é\n"), raw.getvalue(), text.encoding, text.errors, text.line_buffering, text.buffer is raw)
print(text.detach() is raw)
try:
    text.read()
except ValueError as error:
    print(error)
print(list(io.TextIOWrapper(io.BytesIO("ä\r\nb\rc".encode()), "utf-8")))
print(list(io.TextIOWrapper(io.BytesIO(b"a\r\nb\rc"), "ascii", newline="")))
print(io.TextIOWrapper(io.BytesIO(b"a\xff"), "ascii", "replace").read())
print(issubclass(io.UnsupportedOperation, (OSError, ValueError)), io.DEFAULT_BUFFER_SIZE, io.SEEK_END)
print(isinstance(text, io.TextIOBase), isinstance(raw, io.BufferedIOBase), isinstance(raw, io.IOBase), isinstance(raw, io.RawIOBase))
print(io.open is open)


class Raw(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, buffer):
        part, self.data = self.data[:3], self.data[3:]
        buffer[:len(part)] = part
        return len(part)


print(io.BufferedReader(Raw(b"abcdefgh")).read(), Raw(b"a\nb").readline(), Raw(b"abcd").read())
