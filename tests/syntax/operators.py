a + b * c ** -d ** e
a or b and not c == d
(a + b) * c
a | b ^ c & d << e + f - g // h @ i % j / k
~a
- - +a
a if b else c if d else e
