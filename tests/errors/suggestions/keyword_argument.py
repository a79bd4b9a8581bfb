def f(width, height): pass
f(widht=1, height=2)
