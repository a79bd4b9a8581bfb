width = "x"
print(f"{1:{width}}")
