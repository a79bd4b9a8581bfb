using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace MiniPy.Cli.Testing;

/// <summary>The results for machines.</summary>
internal static class TestReportFiles
{
    /// <summary>JUnit's XML: a suite for each folder, a case for each program.</summary>
    public static void WriteJUnit(TestReport report, Stream stream)
    {
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n" });
        writer.WriteStartElement("testsuites");
        WriteCounts(writer, report.Results, report.Time);
        foreach (IGrouping<string, GoldenResult> suite in report.Results.GroupBy(static result => FolderOf(result)))
        {
            writer.WriteStartElement("testsuite");
            writer.WriteAttributeString("name", suite.Key);
            GoldenResult[] results = [.. suite];
            WriteCounts(writer, results, TimeSpan.FromTicks(results.Sum(static result => result.Time.Ticks)));
            foreach (GoldenResult result in results)
            {
                WriteCase(writer, suite.Key, result);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>One object: how many passed and failed, the seconds, and the programs.</summary>
    public static void WriteJson(TestReport report, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteNumber("passed", report.Passed);
        writer.WriteNumber("failed", report.Failed);
        writer.WriteNumber("seconds", Math.Round(report.Time.TotalSeconds, 3));
        writer.WriteStartArray("programs");
        foreach (GoldenResult result in report.Results)
        {
            writer.WriteStartObject();
            writer.WriteString("path", result.Program.Path);
            writer.WriteBoolean("passed", result.Passed);
            writer.WriteNumber("seconds", Math.Round(result.Time.TotalSeconds, 3));
            if (!result.Passed)
            {
                writer.WriteString("reason", result.Reason);
                writer.WriteStartArray("details");
                foreach (string line in result.Details)
                {
                    writer.WriteStringValue(line);
                }

                writer.WriteEndArray();
                writer.WriteString("command", result.Command);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static string FolderOf(GoldenResult result) => Path.GetDirectoryName(result.Program.Path) is { Length: > 0 } folder ? folder : ".";

    private static void WriteCounts(XmlWriter writer, IReadOnlyCollection<GoldenResult> results, TimeSpan time)
    {
        writer.WriteAttributeString("tests", results.Count.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("failures", results.Count(static result => !result.Passed).ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("errors", "0");
        writer.WriteAttributeString("time", Seconds(time));
    }

    private static void WriteCase(XmlWriter writer, string suite, GoldenResult result)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", suite);
        writer.WriteAttributeString("name", result.Program.Name);
        writer.WriteAttributeString("time", Seconds(result.Time));
        if (!result.Passed)
        {
            writer.WriteStartElement("failure");
            writer.WriteAttributeString("message", Legal(result.Reason!));
            writer.WriteString(Legal(string.Concat(result.Details.Select(static line => line + "\n")) + result.Command + "\n"));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A text without the characters that XML cannot have.</summary>
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            legal.Append(rune.Value is '\t' or '\n' or >= ' ' and not (0xfffe or 0xffff) ? rune.ToString() : "\ufffd");
        }

        return legal.ToString();
    }
}
