x = None
print(f"value {x.y} here")
