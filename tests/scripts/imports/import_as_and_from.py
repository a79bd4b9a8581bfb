import shapes.circle as c
from shapes import square, area as circle_area
from shapes.square import area

print(c.__name__, square.__name__, circle_area(1), area(5))
