@missing
class C:
    pass
