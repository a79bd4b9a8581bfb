import sys
for code in (None, 0, True, 256, 257, -1, (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e.code), repr(e), e.args)
raise SystemExit(-1)
