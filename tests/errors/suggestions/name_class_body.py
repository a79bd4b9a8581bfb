class C:
    size = 1
    area = siz * 2
