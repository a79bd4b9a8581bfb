x = "a"
print(f"value {x:d} here")
