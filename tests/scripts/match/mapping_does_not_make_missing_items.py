from collections import defaultdict

made = defaultdict(list)
match made:
    case {"missing": _}:
        print("found")
    case {}:
        print("not found, and not made:", dict(made))
