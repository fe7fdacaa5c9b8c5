namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Says everything that is wrong with a schema, found when it is built and never while it serves.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Makes the exception without findings.</summary>
    public SchemaException()
        : this([])
    {
    }

    /// <summary>Makes the exception from one finding.</summary>
    /// <param name="message">The finding.</param>
    public SchemaException(string message)
        : this([message])
    {
    }

    /// <summary>Makes the exception from one finding and its cause.</summary>
    /// <param name="message">The finding.</param>
    /// <param name="innerException">The cause.</param>
    public SchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
        Errors = [message];
    }

    /// <summary>Makes the exception from all findings.</summary>
    /// <param name="errors">One sentence each, naming type and member.</param>
    public SchemaException(IReadOnlyList<string> errors)
        : base($"The schema has {errors?.Count ?? 0} error(s):{Environment.NewLine}{string.Join(Environment.NewLine, (errors ?? []).Select(static error => "- " + error))}")
    {
        Errors = errors ?? [];
    }

    /// <summary>All findings, one sentence each, naming type and member.</summary>
    public IReadOnlyList<string> Errors { get; }
}
