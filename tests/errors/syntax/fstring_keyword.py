x = f"{for}"
