print(1 == 1.0, 2**53 + 1 == float(2**53 + 1), 2**53 + 1 > float(2**53), 10**400 > 1e308, -10**400 < float("-inf"), 10**400 < float("inf"))
print(1 < 1.5, 2 >= 1.99, 1 == float("nan"), 1 < float("nan"), hash(1) == hash(1.0), {1: "a", 1.0: "b", True: "c"})
print(sorted([3, 1.5, True, -2, 0.0, 2**70]), max(1, 1.0), max(1.0, 1), min(True, 1), 5 in [5.0], (1, 2) == (1.0, 2.0))
