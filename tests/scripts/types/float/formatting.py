for spec in ("", "f", ".0f", ".1f", ".10f", "e", ".2e", "E", "g", ".3g", "G", "#g", "#.0f", "%", ".1%", "n", ",", ",.2f", "_.3f", "08.2f", "+.1f", " .1f", "<10.1f", ">10", "^10.2f", "*=10.1f", ".3", "10.3", "z.0f"):
    print(repr(spec), [format(x, spec) for x in (3.14159, -1234567.891, 0.0, 1e20, 1.5e-7, -0.01)])
print([format(x, s) for x in (float("inf"), float("nan"), -float("inf")) for s in ("", "f", "F", "e", "08", "+", "%", ".2g")])
for spec in ("d", "x", "s", "q", ".", ",d", "c", "b"):
    try:
        print(spec, format(1.5, spec))
    except ValueError as e:
        print(spec, e)
print("%.2f %e %g %G %5.1f|%-8.2f|%+.1f %f" % (1.005, 12345.678, 0.00001, 1e-10, 2.25, 3.14159, 2, 1e15), "%r %s" % (0.1, 1e16))
