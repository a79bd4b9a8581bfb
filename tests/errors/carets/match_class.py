x = 5
match 1:
    case x(a=1):
        pass
