match x:
    case C(): pass
    case a.C(1, b, k=2, l=[c],): pass
    case {}: pass
    case {"a": 1, b.c: d, -1: e, **rest}: pass
    case {None: x}: pass
