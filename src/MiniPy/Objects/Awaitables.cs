using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Objects;

/// <summary>What stands behind an <c>await</c>; only its errors tell them apart.</summary>
internal enum AwaitKind : byte { Await, Enter, Exit, Next }

/// <summary>The protocols of <c>await</c>, <c>async for</c> and <c>async with</c> (reference, 3.4).</summary>
internal static class Awaitables
{
    private static readonly PyStr AwaitName = new("__await__");
    private static readonly PyStr AsyncIterName = new("__aiter__");
    private static readonly PyStr AsyncNextName = new("__anext__");
    private static readonly PyStr AsyncEnterName = new("__aenter__");
    private static readonly PyStr AsyncExitName = new("__aexit__");

    /// <summary>What an <c>await</c> delegates to: a coroutine itself, or the iterator that <c>__await__</c> gives.</summary>
    public static Value GetIterator(Interpreter interp, Value awaitable, AwaitKind kind)
    {
        PyType type = awaitable.Type;
        if (ReferenceEquals(type, Types.Coroutine))
        {
            return awaitable.Unchecked<PyGenerator>().Delegate is null ? awaitable : throw Throw.RuntimeError("coroutine is being awaited already");
        }

        if (ReferenceEquals(type, Types.Generator) && awaitable.Unchecked<PyGenerator>().Code.IsIterableCoroutine)
        {
            return awaitable;
        }

        Value method = type.Lookup(AwaitName);
        return method.IsExactly<PyFunction>() && method.Unchecked<PyFunction>().Code is { Kind: CodeKind.Generator, PlainParameterCount: 1, IsIterableCoroutine: false }
            ? MakeGenerator(interp, method.Unchecked<PyFunction>(), awaitable)
            : GetOtherIterator(interp, awaitable, kind);
    }

    /// <summary>
    /// The commonest kind of <c>__await__</c>: a generator function. Its generator belongs to whoever awaits, unless somebody tells generators apart.
    /// </summary>
    private static PyGenerator MakeGenerator(Interpreter interp, PyFunction method, Value awaitable)
    {
        Code code = method.Code;
        PyGenerator made = interp.IsObserved ? code.Maker.Make(method) : code.Maker.MakeOwned(method);
        made.Frame[Frame.FirstLocal] = awaitable;
        return Activation.Begin(interp, code, made);
    }

    private static Value GetOtherIterator(Interpreter interp, Value awaitable, AwaitKind kind)
    {
        Value iterator = kind != AwaitKind.Next && awaitable.Type.Lookup(AwaitName) is var function && function.IsExactly<PyFunction>()
            ? interp.Call(function, awaitable)
            : FindIterator(interp, awaitable, kind);
        if (iterator.Reference is PyGenerator { IsCoroutine: true } or PyGenerator { Code.IsIterableCoroutine: true })
        {
            throw Throw.TypeError("__await__() returned a coroutine");
        }

        return iterator.Type.Slots.IsIterator
            ? iterator
            : throw Throw.TypeError($"__await__() returned non-iterator of type '{iterator.Type.Name}'");
    }

    private static Value FindIterator(Interpreter interp, Value awaitable, AwaitKind kind)
    {
        Value method = Operators.FindSpecial(interp, awaitable, AwaitName);
        return !method.IsUnbound ? CallAwait(interp, method, awaitable, kind)
            : throw (kind == AwaitKind.Next
                ? WrongItem(interp, awaitable, NotAwaitable(interp, awaitable, AwaitKind.Await).Value)
                : NotAwaitable(interp, awaitable, kind));
    }

    /// <summary>An item's <c>__await__</c> that fails is the fault of the <c>__anext__</c> that gave the item.</summary>
    private static Value CallAwait(Interpreter interp, Value method, Value awaitable, AwaitKind kind)
    {
        if (kind != AwaitKind.Next)
        {
            return interp.Call(method);
        }

        try
        {
            return interp.Call(method);
        }
        catch (PythonException error)
        {
            throw WrongItem(interp, awaitable, error.Value);
        }
    }

    private static PythonException WrongItem(Interpreter interp, Value awaitable, PyException cause)
    {
        PythonException error = NotAwaitable(interp, awaitable, AwaitKind.Next);
        error.Value.Cause = cause;
        error.Value.Context = cause;
        error.Value.SuppressContext = true;
        return error;
    }

    private static PythonException NotAwaitable(Interpreter interp, Value awaitable, AwaitKind kind)
    {
        PythonException error = Throw.TypeError(Unawaitable(awaitable, kind));
        interp.Explainer?.WrongKind(interp, error.Value, awaitable, Wanted.Awaitable);
        return error;
    }

    private static string Unawaitable(Value awaitable, AwaitKind kind) => kind switch
    {
        AwaitKind.Enter => $"'async with' received an object from __aenter__ that does not implement __await__: {awaitable.Type.Name}",
        AwaitKind.Exit => $"'async with' received an object from __aexit__ that does not implement __await__: {awaitable.Type.Name}",
        AwaitKind.Next => $"'async for' received an invalid object from __anext__: {awaitable.Type.Name}",
        _ => $"object {awaitable.Type.Name} can't be used in 'await' expression",
    };

    /// <summary>The asynchronous iterator of an <c>async for</c>.</summary>
    public static Value GetAsyncIterator(Interpreter interp, Value iterable)
    {
        if (iterable.Reference is PyAsyncGenerator)
        {
            return iterable;
        }

        Value method = Operators.FindSpecial(interp, iterable, AsyncIterName);
        if (method.IsUnbound)
        {
            PythonException error = Throw.TypeError($"'async for' requires an object with __aiter__ method, got {iterable.Type.Name}");
            interp.Explainer?.WrongKind(interp, error.Value, iterable, Wanted.AsyncIterable);
            throw error;
        }

        Value iterator = interp.Call(method);
        return HasNext(iterator)
            ? iterator
            : throw Throw.TypeError($"'async for' received an object from __aiter__ that does not implement __anext__: {iterator.Type.Name}");
    }

    /// <summary>The awaitable of the next item: what <c>__anext__</c> gives, made ready for the loop to delegate to.</summary>
    public static Value GetNext(Interpreter interp, Value iterator)
    {
        if (iterator.Reference is PyAsyncGenerator generator)
        {
            return generator.MakeSend(interp, Value.None);
        }

        Value method = Operators.FindSpecial(interp, iterator, AsyncNextName);
        return method.IsUnbound
            ? throw Throw.TypeError($"'async for' requires an iterator with __anext__ method, got {iterator.Type.Name}")
            : GetIterator(interp, interp.Call(method), AwaitKind.Next);
    }

    public static bool HasNext(Value iterator) => !iterator.Type.Lookup(AsyncNextName).IsUnbound;

    /// <summary><c>aiter(x)</c></summary>
    public static Value AsyncIter(Interpreter interp, Value iterable)
    {
        Value method = Operators.FindSpecial(interp, iterable, AsyncIterName);
        if (method.IsUnbound)
        {
            throw Throw.TypeError($"'{iterable.Type.Name}' object is not an async iterable");
        }

        Value iterator = interp.Call(method);
        return HasNext(iterator)
            ? iterator
            : throw Throw.TypeError($"aiter() returned not an async iterator of type '{iterator.Type.Name}'");
    }

    /// <summary><c>anext(x)</c>, or with a default the awaitable that gives it at the end.</summary>
    public static Value AsyncNext(Interpreter interp, Value iterator, Value otherwise)
    {
        Value method = Operators.FindSpecial(interp, iterator, AsyncNextName);
        if (method.IsUnbound)
        {
            throw Throw.TypeError($"'{iterator.Type.Name}' object is not an async iterator");
        }

        Value awaitable = interp.Call(method);
        return otherwise.IsUnbound ? awaitable : new PyAnextAwaitable(awaitable, otherwise);
    }

    /// <summary>The bound <c>__aexit__</c> of an <c>async with</c>, found before <c>__aenter__</c> is called.</summary>
    public static Value FindExit(Interpreter interp, Value manager)
    {
        if (manager.Type.Lookup(AsyncEnterName).IsUnbound)
        {
            throw Throw.TypeError($"'{manager.Type.Name}' object does not support the asynchronous context manager protocol");
        }

        Value exit = Operators.FindSpecial(interp, manager, AsyncExitName);
        return exit.IsUnbound
            ? throw Throw.TypeError(
                $"'{manager.Type.Name}' object does not support the asynchronous context manager protocol (missed __aexit__ method)")
            : exit;
    }

    /// <summary>The awaitable that <c>__aenter__</c> gives.</summary>
    public static Value Enter(Interpreter interp, Value manager) => interp.Call(Operators.FindSpecial(interp, manager, AsyncEnterName));

    /// <summary>The awaitable that <c>__aexit__</c> gives, called with the exception being handled, or without one.</summary>
    public static Value Exit(Interpreter interp, Value exit, PyException? raised)
    {
        if (raised is null)
        {
            return interp.Call(exit, Value.None, Value.None, Value.None);
        }

        return interp.Call(exit, raised.Type, raised, raised.Traceback is { } traceback ? traceback : Value.None);
    }
}
