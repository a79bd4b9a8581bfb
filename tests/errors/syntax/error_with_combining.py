print("é", 'ü' b)
