class Meta(type):
    def __instancecheck__(cls, instance):
        print("asked about", instance)
        return instance == 42


class Answer(metaclass=Meta):
    pass


for value in (41, 42):
    match value:
        case Answer():
            print("answer")
        case _:
            print("no answer")
