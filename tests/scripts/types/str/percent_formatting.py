print("%s %r %a" % ("é", "é", "é"), "%d %i %u" % (1, 2.9, True), "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5), "%x %X %#x %o %#o" % (255, 255, 255, 8, 8))
print("%c%c" % (65, "b"), "%%", "%5s|%-5s|%.2s|%5.1s|" % ("ab", "ab", "abc", "xyz"), "%*d|%-*d|%.*f" % (5, 1, 4, 2, 2, 3.14159), "%(a)s %(b)05.1f" % {"a": 1, "b": 2})
print("%s" % (1,), "%s" % [1, 2], "%s %s" % (1, (2,)), "%s" % {"a": 1}, "%s" % None, "%r" % "it's", "%.3d" % 5, "%+.2e" % 12345.678, "%10.3f|%-10.2e|" % (3.14159, 2.5), "%s" % "", "no args" % (), "%d" % 2**70)
for f in (lambda: "%d" % "x", lambda: "%d %d" % 1, lambda: "%d" % (1, 2), lambda: "%q" % 1, lambda: "%" % 1, lambda: "%(a)s" % 1, lambda: "%(a)s" % {}, lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%x" % 1.5, lambda: "%f" % "a", lambda: "a" % 1, lambda: "%*d" % ("a", 1), lambda: "%(a" % {}, lambda: "%c" % 1.5, lambda: "%s" % (), lambda: "%d" % None):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
