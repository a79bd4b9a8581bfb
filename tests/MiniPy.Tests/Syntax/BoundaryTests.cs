using System.Reflection;
using MiniPy.Syntax;
using Xunit;

namespace MiniPy.Tests.Syntax;

/// <summary>No type of ANTLR is seen outside the folder that parses.</summary>
public sealed class BoundaryTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Only_the_parser_knows_its_generator()
    {
        string[] leaks = [.. typeof(SourceText).Assembly.GetTypes()
            .Where(type => type.Namespace is not ("MiniPy.Syntax" or "MiniPy.Syntax.Generated"))
            .SelectMany(type => Mentioned(type).Where(IsAntlr).Select(mentioned => $"{type} mentions {mentioned}"))];
        Assert.Empty(leaks);
    }

    [Fact]
    public void The_way_in_does_not_show_it_either()
    {
        Type[] face = [typeof(Parser), typeof(SourceDecoder), typeof(SyntaxDump), typeof(SyntaxPrinter), typeof(PythonSyntaxError), typeof(SyntaxWalk)];
        string[] leaks = [.. face
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance))
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))
            .Where(IsAntlr).Select(type => type.ToString())];
        Assert.Empty(leaks);
    }

    private static bool IsAntlr(Type type) => type.Namespace?.StartsWith("Antlr4", StringComparison.Ordinal) == true
        || (type.HasElementType && IsAntlr(type.GetElementType()!))
        || type.GetGenericArguments().Any(IsAntlr);

    private static IEnumerable<Type> Mentioned(Type type)
    {
        IEnumerable<Type> fields = type.GetFields(Everything).Select(field => field.FieldType);
        IEnumerable<Type> methods = type.GetMethods(Everything)
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType));
        IEnumerable<Type> constructors = type.GetConstructors(Everything)
            .SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType));
        return fields.Concat(methods).Concat(constructors).Concat(type.BaseType is null ? [] : [type.BaseType]);
    }
}
