print(f"{1 + 'a'} and {2}")
