using System.Text;

namespace MiniPy.Syntax;

/// <summary>The text that <c>{value=}</c> shows (reference 2.4.3): the source without its comments, line ends as LF.</summary>
internal static class FieldSource
{
    public static string WithoutComments(string text)
    {
        if (text.AsSpan().IndexOfAny('#', '\r') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (unit == '#' && quote == '\0')
            {
                i = text.IndexOf('\n', i);
                if (i < 0)
                {
                    break;
                }

                unit = '\n';
            }
            else if (unit is '\'' or '"')
            {
                quote = quote == '\0' ? unit : quote == unit ? '\0' : quote;
            }
            else if (unit == '\r')
            {
                unit = '\n';
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }

            result.Append(unit);
        }

        return result.ToString();
    }
}
