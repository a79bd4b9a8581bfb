# Lists of ints in range, and of bytes, go another way than the rest.
for s in ([1,2,255],[256],[1,"a"],[-1],[],[True],(1,2)):
    for k in (bytes,bytearray):
        try: print(k(s))
        except Exception as e: print(type(e).__name__, e)
for s in ([b"a",b"b"],[],[b"x"],[b"a",bytearray(b"c")],[b"a","x"],(b"1",b"2"),5):
    try: print(b"--".join(s))
    except Exception as e: print(type(e).__name__, e)
print("a\tb\n\tc".expandtabs(), "\U0001F600\tx".expandtabs(4), "no".expandtabs())
