x = 1
text = """one
two
three
