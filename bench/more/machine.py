# Processors in Python: a byte-code machine, brainfuck, sha-like mixing of 32-bit words, a cipher on bytearrays, CRC.
def brainfuck(code):
    jumps, stack = {}, []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    tape, at, i, out = [0] * 300, 0, 0, []
    while i < len(code):
        c = code[i]
        if c == ">":
            at += 1
        elif c == "<":
            at -= 1
        elif c == "+":
            tape[at] = (tape[at] + 1) & 255
        elif c == "-":
            tape[at] = (tape[at] - 1) & 255
        elif c == ".":
            out.append(chr(tape[at]))
        elif c == "[" and tape[at] == 0 or c == "]" and tape[at] != 0:
            i = jumps[i]
        i += 1
    return "".join(out)


def rotate(x, n):
    return ((x << n) | (x >> (32 - n))) & 0xFFFFFFFF


def mix(data):
    a, b, c, d = 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476
    for i in range(0, len(data), 4):
        word = int.from_bytes(data[i:i + 4], "little")
        f = (b & c) | (~b & d) & 0xFFFFFFFF
        a, d, c, b = d, c, b, (b + rotate((a + f + word + 0x5A827999) & 0xFFFFFFFF, 7)) & 0xFFFFFFFF
    return f"{a:08x}{b:08x}{c:08x}{d:08x}"


def crc_table():
    table = []
    for n in range(256):
        for _ in range(8):
            n = (n >> 1) ^ 0xEDB88320 if n & 1 else n >> 1
        table.append(n)
    return table


TABLE = crc_table()


def crc(data):
    value = 0xFFFFFFFF
    for byte in data:
        value = TABLE[(value ^ byte) & 0xFF] ^ (value >> 8)
    return value ^ 0xFFFFFFFF


def rc4(key, data):
    s = list(range(256))
    j = 0
    for i in range(256):
        j = (j + s[i] + key[i % len(key)]) & 255
        s[i], s[j] = s[j], s[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) & 255
        j = (j + s[i]) & 255
        s[i], s[j] = s[j], s[i]
        out.append(byte ^ s[(s[i] + s[j]) & 255])
    return out


class Machine:
    def __init__(self, program):
        self.program = program
        self.registers = [0] * 8
        self.memory = bytearray(1024)
        self.counter = 0
        self.steps = 0
        self.handlers = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith("op_")}

    def op_set(self, r, value):
        self.registers[r] = value

    def op_add(self, r, s):
        self.registers[r] = (self.registers[r] + self.registers[s]) & 0xFFFF

    def op_dec(self, r, _):
        self.registers[r] -= 1

    def op_store(self, r, s):
        self.memory[self.registers[r] & 1023] = self.registers[s] & 255

    def op_jnz(self, r, target):
        if self.registers[r]:
            self.counter = target

    def run(self):
        while self.counter < len(self.program):
            name, a, b = self.program[self.counter]
            self.counter += 1
            self.handlers[name](a, b)
            self.steps += 1


print(brainfuck("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++." + ">>>" + "+" * 40 + "[->" + "+" * 50 + "[->++++[-]<]<]"))
data = bytes((i * i + 3 * i) & 255 for i in range(40000))
print(mix(data), f"{crc(data):08x}", crc(rc4(b"secret", rc4(b"secret", data))) == crc(data))
machine = Machine([("set", 0, 12000), ("set", 2, 3), ("add", 1, 2), ("store", 0, 1), ("dec", 0, 0), ("jnz", 0, 2)])
machine.run()
print(machine.steps, machine.registers[1], sum(machine.memory))
