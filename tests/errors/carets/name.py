print(1, undefined_name)
