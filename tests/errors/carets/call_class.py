class C:
    def __init__(self, x):
        self.x = 1 / x
C(0)
