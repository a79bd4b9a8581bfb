using System.Globalization;

namespace MiniPy.Profile;

/// <summary>What one run counted in one method.</summary>
internal sealed class MethodCounts
{
    /// <summary>The full names of its class and the method: <c>Space.Outer+Inner`1[Space.Argument].Method</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its signature as the run time writes it, see <see cref="SignatureText"/>.</summary>
    public required string Signature { get; init; }

    /// <summary>The number of bytes of its IL code.</summary>
    public required int BodySize { get; init; }

    /// <summary>Each probe with its count, or with one line for each type of the sample.</summary>
    public List<(Probe Probe, List<string> Values)> Probes { get; } = [];

    /// <summary>Its type arguments are not written, so that nobody knows which of its instances was counted.</summary>
    public bool IsGeneric => Signature.StartsWith("generic ", StringComparison.Ordinal) || Signature.StartsWith("instance generic ", StringComparison.Ordinal);
}

/// <summary>Reads what a run wrote at its end by <c>DOTNET_WritePGOData=1</c>.</summary>
internal static class RunProfile
{
    private const string MethodName = "MethodName: ", Signature = "Signature: ", Schema = "Schema ", Head = "@@@", Frame = "***";

    public static IEnumerable<MethodCounts> Read(string path)
    {
        MethodCounts? method = null;
        string name = "", size = "0";
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(Head, StringComparison.Ordinal))
            {
                if (method != null)
                {
                    yield return method;
                }

                method = null;
                size = Word(line, "ilSize ");
            }
            else if (line.StartsWith(MethodName, StringComparison.Ordinal))
            {
                name = line[MethodName.Length..];
            }
            else if (line.StartsWith(Signature, StringComparison.Ordinal))
            {
                method = new MethodCounts { Name = name, Signature = line[Signature.Length..], BodySize = Convert.ToInt32(size, 16) };
            }
            else if (line.StartsWith(Schema, StringComparison.Ordinal))
            {
                var probe = new Probe((ProbeKind)Number(line, "InstrumentationKind "), Number(line, "ILOffset "), Number(line, "Other "));
                method!.Probes.Add((probe, []));
            }
            else if (method is { Probes.Count: > 0 } && line.Length > 0 && !line.StartsWith(Frame, StringComparison.Ordinal))
            {
                method.Probes[^1].Values.Add(line);
            }
        }

        if (method != null)
        {
            yield return method;
        }
    }

    private static string Word(string line, string key)
    {
        int start = line.IndexOf(key, StringComparison.Ordinal) + key.Length;
        int end = line.IndexOf(' ', start);
        return end < 0 ? line[start..] : line[start..end];
    }

    /// <summary>Flags are written as unsigned numbers, and kept as the run time has them.</summary>
    private static int Number(string line, string key) => unchecked((int)long.Parse(Word(line, key), CultureInfo.InvariantCulture));
}
