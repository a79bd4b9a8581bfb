using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Text in another case.</content>
internal static partial class StrMethods
{
    private static Value Lower(Interpreter interp, Value value)
    {
        var self = (PyStr)value.Reference!;
        return CaseMapping.IsLowerAscii(self.Text, out _) && self.Type == Types.Str ? self : InCase<LowerCase>(interp, value);
    }

    /// <summary>
    /// Most words are short and have no character but those of ASCII: they are mapped on the stack, and give a str that may exist already.
    /// </summary>
    private static Value InCase<TCase>(Interpreter interp, Value value)
        where TCase : struct, IAsciiCase
    {
        var self = (PyStr)value.Reference!;
        string text = self.Text;
        if (text.Length > SharedStrs.LongestUnits)
        {
            return Changed(self, TCase.MapAny(text));
        }

        Span<char> room = stackalloc char[SharedStrs.LongestUnits];
        int seen = 0;
        int changed = 0;
        bool isInWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            int unit = text[i];
            int mapped = TCase.Map(unit, isInWord, i == 0);
            isInWord = AsciiLetter.Is(unit);
            seen |= unit;
            changed |= unit ^ mapped;
            room[i] = (char)mapped;
        }

        return seen >= 0x80 ? Changed(self, TCase.MapAny(text))
            : changed == 0 && self.Type == Types.Str ? self
            : interp.SharedStrs.Of(room[..text.Length]);
    }
}
