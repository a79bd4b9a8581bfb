def run():
    for n in range(6):
        match n:
            case 1:
                continue
            case 3:
                print("three")
            case 5:
                break
            case _:
                print(n)
    else:
        print("never")
    while True:
        match n:
            case 5:
                return "returned"


print(run())
