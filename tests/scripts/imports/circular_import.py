import ring_a
import ring_b

print(ring_a.value, ring_b.problem)
