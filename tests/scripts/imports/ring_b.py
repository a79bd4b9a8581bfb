try:
    from ring_a import value
except ImportError as error:
    problem = str(error).split(" (/")[0]
