def f():
    text = '''one
    return text
