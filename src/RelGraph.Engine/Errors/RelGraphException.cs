namespace RelGraph.Engine.Errors;

/// <summary>The base of every error RelGraph reports on purpose: its message says what was wrong with which value, what is allowed and what to do.</summary>
/// <param name="code">The stable code, upper-case words joined by underscores; documented in <c>docs/errors.md</c>.</param>
/// <param name="message">The full message, fit to show to a user.</param>
/// <param name="inner">The cause, if another exception is behind it.</param>
public abstract class RelGraphException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The stable code of the error.</summary>
    public string Code { get; } = code;
}
