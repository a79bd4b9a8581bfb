match 5:
    case 4:
        print("four")
print("went on")
