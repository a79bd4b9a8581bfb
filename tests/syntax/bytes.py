b'a\x00\377'
rb'\n' b"b"
B''
