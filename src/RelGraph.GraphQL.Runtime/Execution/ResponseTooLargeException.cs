using System.Globalization;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Ends a request whose response grows past the limit.</summary>
#pragma warning disable CA1032 // thrown in one place, with one message
#pragma warning disable CA1064 // caught by the executor, never seen outside
internal sealed class ResponseTooLargeException(int limit)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"The response has more than {limit} values, which is the limit of this server; ask for less at once, for example in pages."));
