namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>An error of a resolver whose message is meant for the client as it is.</summary>
public sealed class FieldException : Exception
{
    /// <summary>Makes the exception without a message of its own.</summary>
    public FieldException()
    {
    }

    /// <summary>Makes the exception without a code.</summary>
    /// <param name="message">What was wrong with which value, what is allowed, and what to do.</param>
    public FieldException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception from another.</summary>
    /// <param name="message">What was wrong with which value, what is allowed, and what to do.</param>
    /// <param name="innerException">The cause, never shown.</param>
    public FieldException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with a code.</summary>
    /// <param name="message">What was wrong with which value, what is allowed, and what to do.</param>
    /// <param name="code">A stable code, written as <c>extensions.code</c>.</param>
    public FieldException(string message, string code)
        : base(message) => Code = code;

    /// <summary>A stable code, or null when there is none.</summary>
    public string? Code { get; }
}
