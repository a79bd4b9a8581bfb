(a := 1)
if a := b: pass
while (a := b) > 1: pass
[a := 1, b]
{a := 1}
[x for y in z if (w := y)]
