try:
    import _fails
except KeyError:
    import _bad_syntax
