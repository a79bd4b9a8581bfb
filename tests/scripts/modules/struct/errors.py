import struct

b = bytearray(6)
for f in [lambda: struct.pack('q'), lambda: struct.pack('b',200), lambda: struct.pack('B',-1), lambda: struct.pack('H',70000), lambda: struct.pack('<i',1<<31), lambda: struct.pack('i','x'), lambda: struct.pack('f','x'), lambda: struct.pack('c',b'xx'), lambda: struct.pack('s',1), lambda: struct.pack('z'), lambda: struct.pack('3'), lambda: struct.unpack('i',b'abc'), lambda: struct.unpack_from('i',b'abc'), lambda: struct.pack_into('i',b,4,1), lambda: struct.pack_into('i',b,-9,1), lambda: struct.pack_into('i',b,-2,1), lambda: struct.unpack_from('i',b,-2), lambda: list(struct.iter_unpack('i',b'abc')), lambda: list(struct.iter_unpack('',b'abc')), lambda: struct.pack('f',1e300), lambda: struct.pack('e',1e10), lambda: struct.pack('<q',1<<70), lambda: struct.pack('<Q',-1), lambda: struct.pack('q',1<<63), lambda: struct.Struct(3), lambda: struct.pack('ii',1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
