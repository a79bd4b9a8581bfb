import codecs
import io

for name in "utf-8", "utf-16", "utf-16-be", "utf-32", "utf-8-sig", "ascii":
    text = "aé€😀" if name != "ascii" else "abc"
    decoder = codecs.getincrementaldecoder(name)()
    print(name, [decoder.decode(bytes([byte])) for byte in text.encode(name)], repr(decoder.decode(b"", True)))
    encoder = codecs.getincrementalencoder(name)()
    print([encoder.encode(character) for character in text])
print(list(codecs.iterencode(["a", "é"], "utf-8")), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")))
try:
    codecs.getincrementaldecoder("utf-8")().decode(b"\xc3", True)
except UnicodeDecodeError as error:
    print(error)
print(codecs.getreader("utf-8")(io.BytesIO("é\nb".encode())).readlines())
out = io.BytesIO()
codecs.getwriter("utf-16")(out).write("a")
print(out.getvalue())
