x = """
one
two
""" + 3
