match a, b:
    case _: pass
    case x if x > 1: pass
    case [a, *_, b]: pass
    case (a, *r): pass
    case a, b: pass
    case *a,: pass
    case []: pass
    case (): pass
    case (a): pass
    case (1 | 2) as c: pass
    case 1 | [d] as e: pass
