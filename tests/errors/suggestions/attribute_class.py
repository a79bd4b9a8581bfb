class Color:
    RED = 1
Color.REED
