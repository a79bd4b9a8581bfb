using System.Text;
using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A tuple whose items have names too, as <c>sys.version_info</c> (library reference, "sys"). Programs cannot make one.</summary>
internal sealed class StructSequenceSlots(string[] fields) : TupleSlots
{
    /// <summary>A type with these fields.</summary>
    public static PyType Define(string module, string name, params string[] fields) =>
        new(name, new StructSequenceSlots(fields), Types.Tuple, () => TableFor(fields), isSubclassable: false) { Module = module };

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        throw Throw.TypeError($"cannot create '{type.DisplayName}' instances");

    public override string Repr(Interpreter interp, Value self)
    {
        var text = new StringBuilder(self.Type.DisplayName).Append('(');
        Value[] items = ((PyTuple)self.Reference!).Items;
        for (int i = 0; i < items.Length; i++)
        {
            text.Append(i > 0 ? ", " : string.Empty).Append(fields[i]).Append('=').Append(Operators.Repr(interp, items[i]));
        }

        return text.Append(')').ToString();
    }

    private static TypeTable TableFor(string[] fields) => new()
    {
        HasNew = true,
        Specials = "__repr__",
        Constants =
        [
            ("n_fields", Value.FromInt(fields.Length)), ("n_sequence_fields", Value.FromInt(fields.Length)), ("n_unnamed_fields", Value.FromInt(0)),
        ],
        Attributes = [.. fields.Select((field, i) => new AttributeRow(field, (_, self) => ((PyTuple)self.Reference!).Items[i]) { IsMember = true })],
    };
}
