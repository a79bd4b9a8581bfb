import _circular_attribute
print(_circular_attribute.value)
value = 1
