x = None
print(f"""one
two {x.y}
three""")
