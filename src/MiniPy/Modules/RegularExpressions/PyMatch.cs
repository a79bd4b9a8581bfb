using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>What was found, and where (library reference, "Match Objects").</summary>
internal sealed class PyMatch : PyObject
{
    public static readonly PyType MatchType = new("re.Match", new MatchSlots(), Types.Object, static () => Table, isSubclassable: false);

    private readonly int position;
    private readonly long endPosition;

    public PyMatch(PyPattern pattern, MatchSubject subject, int[] bounds, int position, long endPosition)
        : base(MatchType)
    {
        Pattern = pattern;
        Subject = subject;
        this.position = position;
        this.endPosition = endPosition;
        Bounds = bounds;
    }

    public PyPattern Pattern { get; }

    public MatchSubject Subject { get; }

    /// <summary>Where the match and its groups begin and end, as <see cref="PyPattern.Find"/> gives it.</summary>
    public int[] Bounds { get; }

    /// <summary>Where a group begins, as an offset into the subject's text; -1 for one that has no part in the match.</summary>
    private int StartOf(int group) => Bounds[2 * group];

    private int EndOf(int group) => Bounds[(2 * group) + 1];

    private int LastGroup => Pattern.LastGroup(Bounds);

    private static TypeTable Table => new()
    {
        Doc = "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.",
        IsGeneric = true,
        Specials = "__repr__ __getitem__",
        Methods =
        [
            new("group", "*args", GetGroups, "group([group1, ...]) -> str or tuple.\nReturn subgroup(s) of the match by indices or names.\nFor 0 returns the entire match.")
            {
                Unary = (_, self) => Self(self).Group(0, Value.None),
                Binary = (interp, self, key) => Self(self).Group(Self(self).Number(interp, key), Value.None),
            },
            new("start", "group=0, /", (interp, a) => Value.FromInt(Self(a[0]).Index(Self(a[0]).StartOf(Self(a[0]).Number(interp, a[1])))), "Return index of the start of the substring matched by group."),
            new("end", "group=0, /", (interp, a) => Value.FromInt(Self(a[0]).Index(Self(a[0]).EndOf(Self(a[0]).Number(interp, a[1])))), "Return index of the end of the substring matched by group."),
            new("span", "group=0, /", (interp, a) => Self(a[0]).Span(Self(a[0]).Number(interp, a[1])), "For match object m, return the 2-tuple (m.start(group), m.end(group))."),
            new("groups", "default=None", (interp, a) => Self(a[0]).Groups(interp, a[1]), "Return a tuple containing all the subgroups of the match, from 1."),
            new("groupdict", "default=None", (interp, a) => Self(a[0]).GroupDictionary(interp, a[1]), "Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name."),
            new("expand", "template", (interp, a) => ReplacementTemplate.Of(interp, Self(a[0]).Pattern, a[1]).Expand(interp, Self(a[0])), "Return the string obtained by doing backslash substitution on the string template, as done by the sub() method."),
            new("__copy__", "/", (_, a) => a[0]),
            new("__deepcopy__", "memo, /", (_, a) => a[0]),
        ],
        Attributes =
        [
            new("string", (_, self) => Self(self).Subject.Source) { IsMember = true },
            new("re", (_, self) => Self(self).Pattern) { IsMember = true },
            new("pos", (_, self) => Value.FromInt(Self(self).Index(Self(self).position))) { IsMember = true },
            new("endpos", (_, self) => Value.FromInt(Self(self).endPosition)) { IsMember = true },
            new("lastindex", (_, self) => Self(self).LastGroup is > 0 and int last ? Value.FromInt(last) : Value.None),
            new("lastgroup", (_, self) => Self(self).Pattern.GroupNames[Self(self).LastGroup] is { } name ? Value.FromString(name) : Value.None),
            new("regs", (_, self) => Self(self).Registers()),
        ],
    };

    private static PyMatch Self(Value self) => self.Unchecked<PyMatch>();

    private int Index(int offset) => Subject.ToIndex(offset);

    public Value Group(int number, Value missing) => Subject.Part(Bounds, number, missing);

    /// <summary>The number of a group given by number or name; throws IndexError.</summary>
    public int Number(Interpreter interp, Value key)
    {
        long number = -1;
        if (key.IsInt)
        {
            number = key.AsInt;
        }
        else if (!key.Type.Slots.Index(interp, key).IsNotImplemented)
        {
            number = Operators.IndexClamped(interp, key);
        }
        else
        {
            Value index = Pattern.GroupIndex.Get(interp, key);
            number = index.IsUnbound ? -1 : index.AsInt;
        }

        return number < 0 || number > Pattern.GroupCount ? throw Throw.IndexError("no such group") : (int)number;
    }

    private static Value GetGroups(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyMatch self = Self(arguments[0]);
        Value[] keys = arguments[1].As<PyTuple>()!.Items;
        if (keys.Length <= 1)
        {
            return self.Group(keys.Length == 0 ? 0 : self.Number(interp, keys[0]), Value.None);
        }

        var groups = new Value[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            interp.Step();
            groups[i] = self.Group(self.Number(interp, keys[i]), Value.None);
        }

        return new PyTuple(groups);
    }

    private PyTuple Groups(Interpreter interp, Value missing)
    {
        var groups = new Value[Pattern.GroupCount];
        interp.Step(groups.Length);
        for (int i = 0; i < groups.Length; i++)
        {
            groups[i] = Group(i + 1, missing);
        }

        return new PyTuple(groups);
    }

    private PyDict GroupDictionary(Interpreter interp, Value missing)
    {
        var groups = new PyDict();
        int place = 0;
        while (Pattern.GroupIndex.NextEntry(ref place, out Value name, out Value number))
        {
            interp.Step();
            groups.Set(interp, name, Group((int)number.AsInt, missing));
        }

        return groups;
    }

    public PyTuple Span(int number) => new([Value.FromInt(Index(StartOf(number))), Value.FromInt(Index(EndOf(number)))]);

    private PyTuple Registers()
    {
        var spans = new Value[Bounds.Length / 2];
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = Span(i);
        }

        return new PyTuple(spans);
    }
}

internal sealed class MatchSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => throw Throw.TypeError($"cannot create '{type.DisplayName}' instances");

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        PyMatch match = self.Unchecked<PyMatch>();
        return match.Group(match.Number(interp, key), Value.None);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyMatch match = self.Unchecked<PyMatch>();
        string found = Operators.Repr(interp, match.Group(0, Value.None));
        return $"<re.Match object; span={Operators.Repr(interp, match.Span(0))}, match={(found.Length > 50 ? found[..50] : found)}>";
    }
}
