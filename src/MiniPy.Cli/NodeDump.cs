using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime.Tracing;
using MiniPy.Syntax;

namespace MiniPy.Cli;

/// <summary>
/// The tree that executes, as text: a line for each node with what it knows besides its children, which stand below it, each behind the name of its
/// field. Code objects stand where the node that makes the function stands.
/// </summary>
internal sealed class NodeDump
{
    private const string NodeNamespace = "MiniPy.Nodes";
    private const string NodeSuffix = "Node";

    /// <summary>The native build keeps no names of fields.</summary>
    public static bool IsPossible => RuntimeFeature.IsDynamicCodeSupported;

    private readonly StringBuilder text = new();

    /// <summary>The code that the nodes belong to: it knows where they stand in the source.</summary>
    private Code current;

    private NodeDump(Code code) => current = code;

    public static string Dump(Code code)
    {
        var dump = new NodeDump(code);
        dump.AddCode(code, string.Empty, 0);
        return dump.text.ToString();
    }

    private void AddCode(Code code, string label, int depth)
    {
        AddLine(depth, $"{label}code {code.QualifiedName}: {code.Kind.ToString().ToLowerInvariant()}, {code.FrameSize} slots"
            + (code.LocalNames.Length > 0 ? $", locals {string.Join(' ', code.LocalNames)}" : string.Empty)
            + (code.FreeNames.Length > 0 ? $", free {string.Join(' ', code.FreeNames)}" : string.Empty));
        (Code outer, current) = (current, code);
        AddNode(code.Body is WarmingBody warming ? warming.Body : code.Body, string.Empty, depth + 1);
        current = outer;
    }

    private void AddNode(object node, string label, int depth)
    {
        var facts = new StringBuilder();
        var children = new List<(string Label, object Child)>();
        foreach ((string name, object? value) in FieldsOf(node))
        {
            if (IsPart(value))
            {
                children.Add((name, value!));
            }
            else if (value is IEnumerable parts and not string)
            {
                object?[] all = [.. parts.Cast<object?>()];
                children.AddRange(all.Where(IsPart).Select((part, index) => ($"{name}[{index}]", part!)));
                AddFact(facts, name, string.Join(' ', all.Where(static part => !IsPart(part)).Select(TextOf).Where(static part => part.Length > 0)));
            }
            else if (value is int position && name.Equals("position", StringComparison.OrdinalIgnoreCase))
            {
                AddPosition(facts, position);
            }
            else
            {
                AddFact(facts, name, TextOf(value));
            }
        }

        AddLine(depth, label + KindOf(node.GetType()) + facts);
        foreach ((string name, object child) in children)
        {
            if (child is Code code)
            {
                AddCode(code, name + ": ", depth + 1);
            }
            else
            {
                AddNode(child, name + ": ", depth + 1);
            }
        }
    }

    private void AddPosition(StringBuilder facts, int position)
    {
        SourceSpan span = current.SpanAt(position);
        facts.Append($" @{span.Line}:{span.Column}");
    }

    /// <summary>The name of a class, with what it was specialised for; the operands that it was specialised for stand below it anyway.</summary>
    private static string KindOf(Type type)
    {
        string name = type.Name.Split('`')[0];
        string[] parameters = [.. type.GetGenericArguments().Select(KindOf).Where(static parameter => !parameter.EndsWith("Operand", StringComparison.Ordinal))];
        return (name.EndsWith(NodeSuffix, StringComparison.Ordinal) ? name[..^NodeSuffix.Length] : name) + (parameters.Length > 0 ? $"<{string.Join(' ', parameters)}>" : string.Empty);
    }

    private static void AddFact(StringBuilder facts, string name, string value)
    {
        if (value.Length > 0)
        {
            facts.Append(' ').Append(name).Append('=').Append(value);
        }
    }

    private void AddLine(int depth, string line) => text.Append(' ', depth * 2).Append(line).Append('\n');

    private static bool IsPart(object? value) => value is Code
        || (value is not (null or Array or Enum or Delegate) && value.GetType().Namespace?.StartsWith(NodeNamespace, StringComparison.Ordinal) == true);

    /// <summary>What a node remembers of a run, and what is no plain fact, has no text.</summary>
    private static string TextOf(object? value) => value switch
    {
        string name => name,
        PyStr name => name.Text,
        Value constant => constant.IsUnbound ? string.Empty : TraceRepr.Of(constant),
        bool flag => flag ? "yes" : string.Empty,
        int number => number < 0 ? string.Empty : number.ToString(CultureInfo.InvariantCulture),
        Enum => value.ToString()!,
        _ => string.Empty,
    };

    /// <summary>The fields of a node and of what it derives from. A parameter of a class is a field that the compiler names &lt;name&gt;P.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "A build that is trimmed does not come here: IsPossible.")]
    private static IEnumerable<(string Name, object? Value)> FieldsOf(object node)
    {
        for (Type? type = node.GetType(); type?.Namespace?.StartsWith(NodeNamespace, StringComparison.Ordinal) == true; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                string name = field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>')] : field.Name;
                yield return (name, field.GetValue(node));
            }
        }
    }
}
