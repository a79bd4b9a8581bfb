using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Text with something taken away, put in or replaced.</content>
internal static partial class StrMethods
{
    private static Value Strip(Interpreter interp, ReadOnlySpan<Value> arguments, string method, TextEditing.Ends ends)
    {
        string? set = arguments[1].IsNone ? null
            : arguments[1].As<PyStr>()?.Text ?? throw Throw.TypeError($"{method} arg must be None or str");
        PyStr self = Self(arguments);
        string text = self.Text;
        (int start, int end) = TextEditing.Untrimmed(text, set, ends, isBytes: false);
        return end - start == text.Length && self.Type == Types.Str ? self : interp.SharedStrs.Part(text, start, end);
    }

    private static Value Replace(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string old = CallArguments.Str(arguments[1], "replace", "argument 1").Text;
        string replacement = CallArguments.Str(arguments[2], "replace", "argument 2").Text;
        long most = Operators.IndexInt64(interp, arguments[3]);
        return Changed(arguments, TextEditing.Replace(interp, Self(arguments).Text, old, replacement, most));
    }

    private static Value RemovePrefix(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string text = Self(arguments).Text;
        string prefix = CallArguments.Str(arguments[1], "removeprefix").Text;
        return Changed(arguments, text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text);
    }

    private static Value RemoveSuffix(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string text = Self(arguments).Text;
        string suffix = CallArguments.Str(arguments[1], "removesuffix").Text;
        return Changed(arguments, text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length] : text);
    }

    private static Value ExpandTabs(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        new PyStr(TextEditing.ExpandTabs(interp, Self(arguments).Text, Operators.IndexInt64(interp, arguments[1])));

    private static Value ZeroFill(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr self = Self(arguments);
        return Changed(arguments, TextEditing.ZeroFill(interp, self.Text, self.Length, Operators.IndexInt64(interp, arguments[1])));
    }

    private static Value Center(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr self = Self(arguments);
        long width = Operators.IndexInt64(interp, arguments[1]);
        return Changed(arguments, TextEditing.Center(interp, self.Text, self.Length, width, Fill(arguments[2])));
    }

    private static Value LeftJustify(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr self = Self(arguments);
        long missing = Operators.IndexInt64(interp, arguments[1]) - self.Length;
        return Changed(arguments, TextEditing.Pad(interp, self.Text, 0, missing, Fill(arguments[2])));
    }

    private static Value RightJustify(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr self = Self(arguments);
        long missing = Operators.IndexInt64(interp, arguments[1]) - self.Length;
        return Changed(arguments, TextEditing.Pad(interp, self.Text, missing, 0, Fill(arguments[2])));
    }

    private static string Fill(Value value)
    {
        PyStr fill = value.As<PyStr>()
            ?? throw Throw.TypeError($"The fill character must be a unicode character, not {value.Type.Name}");
        return fill.Length == 1 ? fill.Text : throw Throw.TypeError("The fill character must be exactly one character long");
    }
}
