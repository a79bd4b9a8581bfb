x = object()
x.a = 1
