using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace MiniPy.Runtime.Interactive;

/// <summary>A thread with a large stack that does one thing after the other for whoever asks.</summary>
internal sealed class SessionThread : IDisposable
{
    private readonly BlockingCollection<Action> work = [];
    private readonly Thread thread;

    public SessionThread(int stackBytes)
    {
        thread = new Thread(Serve, stackBytes) { IsBackground = true, Name = "MiniPy session" };
        thread.Start();
    }

    public bool IsClosed { get; private set; }

    /// <summary>Does something on the thread and waits for it; what it throws is thrown here.</summary>
    public T Do<T>(Func<T> function)
    {
        T result = default!;
        Do(() =>
        {
            result = function();
        });
        return result;
    }

    /// <inheritdoc cref="Do{T}"/>
    public void Do(Action action)
    {
        ObjectDisposedException.ThrowIf(IsClosed, this);
        using var done = new ManualResetEventSlim();
        ExceptionDispatchInfo? failure = null;
        work.Add(() =>
        {
            try
            {
                action();
            }
            catch (Exception error)
            {
                failure = ExceptionDispatchInfo.Capture(error);
            }

            done.Set();
        });
        done.Wait();
        failure?.Throw();
    }

    public void Dispose()
    {
        IsClosed = true;
        work.CompleteAdding();
        thread.Join();
        work.Dispose();
    }

    private void Serve()
    {
        foreach (Action action in work.GetConsumingEnumerable())
        {
            action();
        }
    }
}
