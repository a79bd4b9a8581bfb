while a:
    break
else:
    b
for a, *b in c, d:
    continue
else: e
for x in *a, b: pass
