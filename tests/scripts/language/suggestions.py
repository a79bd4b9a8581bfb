class Box:
    def __init__(self):
        self.value = 1

lenght = 5
for f in (lambda: Box().valeu, lambda: lenght_, lambda: prnt("x"), lambda: [].apend(1), lambda: "x".uper()):
    try:
        f()
    except (AttributeError, NameError) as e:
        print(type(e).__name__, e, e.name)
