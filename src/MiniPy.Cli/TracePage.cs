using System.Net;
using System.Text;

namespace MiniPy.Cli;

/// <summary>
/// Puts the page together: its frame, its style and its script are files of the folder TracePage, the events stand in it as JSON. It asks for nothing else, and so
/// opens anywhere.
/// </summary>
internal static class TracePage
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(ScriptTrace trace, string name, Stream stream)
    {
        string rest = Read("page.html").Replace("{{title}}", WebUtility.HtmlEncode(name));
        foreach (string part in (ReadOnlySpan<string>)["style", "data", "script"])
        {
            string mark = "{{" + part + "}}";
            int at = rest.IndexOf(mark, StringComparison.Ordinal);
            stream.Write(Utf8.GetBytes(rest[..at]));
            if (part == "data")
            {
                trace.WriteJson(stream, isForPage: true);
            }
            else
            {
                stream.Write(Utf8.GetBytes(Read(part == "style" ? "page.css" : "page.js")));
            }

            rest = rest[(at + mark.Length)..];
        }

        stream.Write(Utf8.GetBytes(rest));
    }

    private static string Read(string file)
    {
        using var reader = new StreamReader(typeof(TracePage).Assembly.GetManifestResourceStream("trace-page/" + file)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
