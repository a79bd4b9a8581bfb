something = 1
print(nothing_alike_at_all)
