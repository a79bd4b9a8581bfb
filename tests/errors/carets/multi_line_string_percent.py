x = """one %s
two %s
""" % (1,)
