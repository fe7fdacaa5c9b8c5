namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Says that a value is not one of a scalar's; the message is shown to the client as it is.</summary>
public sealed class ScalarFormatException : Exception
{
    /// <summary>Makes the exception without a message of its own.</summary>
    public ScalarFormatException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was wrong with which value, and what is allowed; shown to the client.</param>
    public ScalarFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception from another.</summary>
    /// <param name="message">What was wrong with which value, and what is allowed; shown to the client.</param>
    /// <param name="innerException">The cause, never shown.</param>
    public ScalarFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A client's value that the scalar does not take.</summary>
    /// <param name="scalar">The name of the scalar.</param>
    /// <param name="input">The value.</param>
    /// <param name="expected">What is allowed, such as <c>a whole number from 0 to 100</c>.</param>
    /// <returns>The exception to throw.</returns>
    public static ScalarFormatException Unexpected(string scalar, ScalarInput input, string expected) =>
        new($"{scalar} cannot represent {input}; it must be {expected}.");

    /// <summary>A resolver's value that the scalar cannot show.</summary>
    /// <param name="scalar">The name of the scalar.</param>
    /// <param name="value">What the resolver returned.</param>
    /// <returns>The exception to throw.</returns>
    public static ScalarFormatException CannotSerialize(string scalar, object value) =>
        new($"{scalar} cannot represent a value of the type {value?.GetType().Name}.");
}
