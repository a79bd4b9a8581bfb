import shapes
import shapes.square

print(shapes.NAME, shapes.__doc__, shapes.__package__, shapes.square.__package__)
print(shapes.area(2), shapes.square.area(3), shapes.circle.sibling_name())
