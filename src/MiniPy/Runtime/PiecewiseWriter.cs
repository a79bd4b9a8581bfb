using System.Text;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>Hands each piece of a report to the <c>write</c> of what a program has put in the place of <c>sys.stderr</c>, as CPython's print does.</summary>
internal sealed class PiecewiseWriter(Interpreter interp, Value stream) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        // print(piece, end="") writes twice.
        interp.CallMethod(stream, Names.Write, Value.FromString(value));
        interp.CallMethod(stream, Names.Write, PyStr.Empty);
    }
}
