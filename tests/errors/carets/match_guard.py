match 1:
    case x if x / 0:
        pass
