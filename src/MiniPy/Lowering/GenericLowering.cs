using System.Collections.Immutable;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary>
/// Rewrites generic functions and classes and <c>type</c> statements (reference, 8.10 and 7.14; PEP 695) into plain ones inside a scope in which the type
/// parameters are variables. The classes of the typing module do the rest.
/// </summary>
internal static class GenericLowering
{
    /// <summary>The variable of the scope that holds the tuple of its type parameters. No program can write such a name.</summary>
    private const string ParametersName = ".type_params";

    // @decorator                      ->   f = decorator($scope:
    // def f[T: bound](x: T): ...               T = $Typing.type_parameter('T', 'TypeVar', lambda: bound, False, None)
    //                                          .type_params = (T,)
    //                                          def f(x: T): ...
    //                                          f.__type_params__ = .type_params
    //                                          return f)
    public static AssignSyntax Rewrite(FunctionDefSyntax node)
    {
        SourceSpan span = node.Span;
        var name = new NameSyntax(node.Name, span);
        ImmutableArray<StatementSyntax> body =
        [
            .. Parameters(node.TypeParameters, span),
            node with { TypeParameters = [], Decorators = [] },
            new AssignSyntax([new AttributeSyntax(name, "__type_params__", span)], new NameSyntax(ParametersName, span), span),
            new ReturnSyntax(name, span),
        ];
        return Bind(node.Name, body, node.Decorators, span);
    }

    // class C[T](Base): ...           ->   C = $scope:
    //                                          T = ...
    //                                          .type_params = (T,)
    //                                          class C(Base, $Typing.generic_base(.type_params)):
    //                                              __type_params__ = .type_params
    //                                              ...
    //                                          return C
    public static AssignSyntax Rewrite(ClassDefSyntax node)
    {
        SourceSpan span = node.Span;
        var parameters = new NameSyntax(ParametersName, span);
        bool hasDocstring = node.Body is [ExpressionStatementSyntax { Value: ConstantSyntax { Value: string } }, ..];
        var definition = node with
        {
            TypeParameters = [],
            Decorators = [],
            Bases = node.Bases.Add(Call("generic_base", span, parameters)),
            Body = node.Body.Insert(hasDocstring ? 1 : 0, new AssignSyntax([new NameSyntax("__type_params__", span)], parameters, span)),
        };
        ImmutableArray<StatementSyntax> body = [.. Parameters(node.TypeParameters, span), definition, new ReturnSyntax(new NameSyntax(node.Name, span), span)];
        return Bind(node.Name, body, node.Decorators, span);
    }

    // type X[T] = value               ->   X = $scope:
    //                                          T = ...
    //                                          .type_params = (T,)
    //                                          return $Typing.type_alias('X', .type_params, lambda: value)
    public static AssignSyntax Rewrite(TypeAliasSyntax node)
    {
        SourceSpan span = node.Span;
        ExpressionSyntax alias = Call(
            "type_alias", span, new ConstantSyntax(node.Name.Name, span), new NameSyntax(ParametersName, span), Lazily(node.Value));
        return Bind(node.Name.Name, [.. Parameters(node.TypeParameters, span), new ReturnSyntax(alias, span)], [], span);
    }

    private static AssignSyntax Bind(
        string name, ImmutableArray<StatementSyntax> body, ImmutableArray<ExpressionSyntax> decorators, SourceSpan span)
    {
        ExpressionSyntax value = new TypeParameterScopeSyntax($"<generic parameters of {name}>", body, span);
        foreach (ExpressionSyntax decorator in decorators.Reverse())
        {
            value = new CallSyntax(decorator, [value], [], decorator.Span);
        }

        return new AssignSyntax([new NameSyntax(name, span)], value, span);
    }

    private static IEnumerable<StatementSyntax> Parameters(ImmutableArray<TypeParameterSyntax> parameters, SourceSpan span)
    {
        IEnumerable<StatementSyntax> made = parameters.Select(parameter => (StatementSyntax)new AssignSyntax(
            [new NameSyntax(parameter.Name, parameter.Span)], Make(parameter), parameter.Span));
        ImmutableArray<ExpressionSyntax> names = [.. parameters.Select(parameter => new NameSyntax(parameter.Name, parameter.Span))];
        return made.Append(new AssignSyntax([new NameSyntax(ParametersName, span)], new TupleSyntax(names, span), span));
    }

    /// <summary>A bound and a default are evaluated when somebody asks for them; a bound that is written as a tuple is a list of constraints.</summary>
    private static CallSyntax Make(TypeParameterSyntax parameter)
    {
        SourceSpan span = parameter.Span;
        return Call(
            "type_parameter",
            span,
            new ConstantSyntax(parameter.Name, span),
            new ConstantSyntax(parameter.Kind.ToString(), span),
            parameter.Bound is null ? new ConstantSyntax(null, span) : Lazily(parameter.Bound),
            new ConstantSyntax(parameter.Bound is TupleSyntax, span),
            parameter.Default is null ? new ConstantSyntax(null, span) : Lazily(parameter.Default));
    }

    private static LambdaSyntax Lazily(ExpressionSyntax value)
    {
        // A starred default of a type variable tuple is the tuple of what it unpacks.
        ExpressionSyntax body = value is StarredSyntax ? new TupleSyntax([value], value.Span) : value;
        return new LambdaSyntax(new ParametersSyntax([], [], null, [], null, value.Span), body, value.Span) { IsAnnotation = true };
    }

    private static CallSyntax Call(string function, SourceSpan span, params ImmutableArray<ExpressionSyntax> arguments) =>
        new(new IntrinsicSyntax(Intrinsic.Typing, [new ConstantSyntax(function, span)], span), arguments, [], span);
}
