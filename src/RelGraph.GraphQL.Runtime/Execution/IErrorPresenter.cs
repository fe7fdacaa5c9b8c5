namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Decides what a client learns of an exception: the host maps its own exceptions here, in one place.</summary>
public interface IErrorPresenter
{
    /// <summary>What to tell the client.</summary>
    /// <param name="exception">What a resolver threw.</param>
    /// <returns>Message, code and further entries; null masks the exception as an internal error.</returns>
    /// <remarks>Called from the thread that executes the request; must not throw. A good place to log.</remarks>
    PresentedError? Present(Exception exception);
}
