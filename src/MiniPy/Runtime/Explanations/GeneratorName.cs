using MiniPy.Objects;

namespace MiniPy.Runtime.Explanations;

/// <summary>How generators and coroutines are called in hints: by the call that makes one, <c>consumer()</c>.</summary>
internal static class GeneratorName
{
    private const string LocalsMark = "<locals>.";

    public static string Of(PyGenerator generator) => Of(generator.QualifiedName);

    public static string Of(Code code) => Of(code.QualifiedName);

    private static string Of(string qualifiedName)
    {
        int mark = qualifiedName.LastIndexOf(LocalsMark, StringComparison.Ordinal);
        string name = mark < 0 ? qualifiedName : qualifiedName[(mark + LocalsMark.Length)..];
        return name.EndsWith('>') ? name : name + "()";
    }
}
