from string import Template


def attempt(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ("$a", "${a}b", "$$", "$", "a $ b", "${a b}", "$1", "x\n\n y $", "${", "${a", "$é", "$_x9", "$A.b", "$aé", "$a $a $missing"):
    template = Template(text)
    attempt(lambda: template.substitute(a=1, _x9=2, A=3))
    attempt(lambda: template.safe_substitute(a=1))
    print(template.is_valid(), template.get_identifiers())
attempt(lambda: Template("$self $mapping").substitute(self=1, mapping=2))
attempt(lambda: Template("$a $b").substitute({"a": 1, "b": 0}, a=2))
attempt(lambda: Template("$a").substitute({}, {}))
attempt(lambda: Template().substitute())


class At(Template):
    delimiter = "@"


class Dotted(Template):
    idpattern = "[a-z]+_[a-z]+"


class Braces(Template):
    braceidpattern = "[0-9]+"


class Long(Template):
    delimiter = "&&"


class Own(Template):
    pattern = r"(?P<escaped>@@)|@(?P<named>[a-z]+)|@\{(?P<braced>x)\}|(?P<invalid>@)"


class Unknown(Template):
    pattern = r"(?P<escaped>@@)|@(?P<named>[a-z]+)|@\{(?P<braced>x)\}|(?P<invalid>@)|(!)"


attempt(lambda: At("@a $a @@").substitute(a=1))
attempt(lambda: Dotted("$a_b $c").safe_substitute(a_b=3))
attempt(lambda: Braces("$a ${1}").safe_substitute({"1": 3, "a": 2}))
attempt(lambda: Long("x\n  &&1").substitute())
attempt(lambda: Own("@a @@ @{x} $").substitute(a=1, x=2))
attempt(lambda: Own("ab@9").substitute())
for method in Unknown("!").substitute, Unknown("!").safe_substitute, Unknown("!").is_valid, Unknown("!").get_identifiers:
    try:
        method()
    except ValueError as error:
        print(error.args[0])
print(Template("x").template, Template.delimiter, Template.idpattern, Template.braceidpattern, Template.flags)
