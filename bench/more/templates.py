# Pages from templates: parsing, filters, loops, escapes; and a parser and writer of nested data.
import re

SPLIT = re.compile(r"({{.*?}}|{%.*?%})")


def escape(text):
    return str(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


FILTERS = {"upper": str.upper, "title": str.title, "length": len, "money": lambda n: f"{n / 100:,.2f}"}


class Template:
    def __init__(self, source):
        self.parts = iter(SPLIT.split(source))
        self.nodes = self.parse(None)

    def parse(self, end):
        nodes = []
        for part in self.parts:
            if part.startswith("{{"):
                path, *filters = part[2:-2].strip().split("|")
                nodes.append(("value", path.split("."), filters))
            elif part.startswith("{%"):
                words = part[2:-2].split()
                if words[0] == end:
                    return nodes
                if words[0] == "for":
                    nodes.append(("for", words[1], words[3].split("."), self.parse("endfor")))
                elif words[0] == "if":
                    nodes.append(("if", words[1].split("."), self.parse("endif")))
            elif part:
                nodes.append(("text", part))
        return nodes

    def render(self, context):
        out = []
        self.write(self.nodes, context, out.append)
        return "".join(out)

    def write(self, nodes, context, emit):
        for node in nodes:
            kind = node[0]
            if kind == "text":
                emit(node[1])
            elif kind == "value":
                value = look_up(context, node[1])
                for name in node[2]:
                    value = FILTERS[name](value)
                emit(escape(value))
            elif kind == "for":
                for item in look_up(context, node[2]):
                    self.write(node[3], {**context, node[1]: item}, emit)
            elif look_up(context, node[1]):
                self.write(node[2], context, emit)


def look_up(context, path):
    value = context[path[0]]
    for name in path[1:]:
        value = value[name] if isinstance(value, dict) else getattr(value, name)
    return value


def write_data(value, indent=0):
    if isinstance(value, dict):
        inner = ",\n".join("  " * (indent + 1) + f'"{k}": {write_data(v, indent + 1)}' for k, v in value.items())
        return "{\n" + inner + "\n" + "  " * indent + "}"
    if isinstance(value, list):
        return "[" + ", ".join(write_data(v, indent + 1) for v in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else repr(value)


def read_data(text, at=0):
    while text[at] in " \n\r\t":
        at += 1
    c = text[at]
    if c == "{":
        out = {}
        at += 1
        while True:
            key, at = read_data(text, at)
            at = text.index(":", at) + 1
            out[key], at = read_data(text, at)
            while text[at] in " \n":
                at += 1
            at += 1
            if text[at - 1] == "}":
                return out, at
    if c == "[":
        out = []
        at += 1
        while text[at] != "]":
            value, at = read_data(text, at)
            out.append(value)
            while text[at] in " \n,":
                at += 1
        return out, at + 1
    if c == '"':
        end = text.index('"', at + 1)
        return text[at + 1:end], end + 1
    if text.startswith("true", at):
        return True, at + 4
    if text.startswith("false", at):
        return False, at + 5
    end = at
    while end < len(text) and text[end] in "+-.0123456789e":
        end += 1
    word = text[at:end]
    return (float(word) if "." in word or "e" in word else int(word)), end


PAGE = Template("""<h1>{{ title|upper }}</h1>
{% for group in groups %}<h2>{{ group.name|title }} ({{ group.rows|length }})</h2>
<table>{% for row in group.rows %}<tr><td>{{ row.id }}</td><td>{{ row.label }}</td>{% if row.sold %}<td>{{ row.price|money }}</td>{% endif %}</tr>
{% endfor %}</table>{% endfor %}""")
data = {"title": "Prices & <more>", "groups": [
    {"name": f"group {g}", "rows": [{"id": r, "label": f"<{r * g}>", "sold": r % 3 == 0, "price": r * 1234 + g} for r in range(40)]} for g in range(12)]}
page = ""
for _ in range(8):
    page = PAGE.render(data)
print(len(page), page[:60])
text = write_data(data)
for _ in range(3):
    again, end = read_data(text)
print(again == data, end == len(text), len(text))
