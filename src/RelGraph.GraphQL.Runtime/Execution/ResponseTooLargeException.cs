using System.Globalization;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Ends a request whose response grows past a limit.</summary>
#pragma warning disable CA1032 // thrown with these messages only
#pragma warning disable CA1064 // caught by the executor, never seen outside
internal sealed class ResponseTooLargeException : Exception
{
    /// <summary>More values than the server allows.</summary>
    public ResponseTooLargeException(int limit)
        : base(string.Create(CultureInfo.InvariantCulture, $"The response has more than {limit} values, which is the limit of this server; ask for less at once, for example in pages."))
    {
    }

    /// <summary>More bytes than one block of memory can hold.</summary>
    public ResponseTooLargeException()
        : base("The response has more than two billion bytes, more than this server can hold; ask for less at once, for example in pages.")
    {
    }
}
