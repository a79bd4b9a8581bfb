import struct
print(struct.pack('<ihb?3s', 1, -2, 3, True, b'ab'), struct.calcsize('bi'), struct.calcsize('=bi'), struct.calcsize('>bq'), struct.calcsize('2x3h'))
print(struct.unpack('>If', struct.pack('>If', 7, 1.5)), struct.unpack('<2h5p', struct.pack('<2h5p',1,2,b'abc')), struct.pack('>d', 2.5), struct.unpack('c?', b'a\x02'))
print(list(struct.iter_unpack('<H', b'\1\0\2\0')), struct.unpack_from('<H', b'abcd', 1))
b = bytearray(6); struct.pack_into('>H', b, 2, 258); print(b)
s = struct.Struct('<I'); print(s.size, s.format, s.pack(5), s, struct.error)
