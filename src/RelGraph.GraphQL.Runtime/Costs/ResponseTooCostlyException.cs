using System.Globalization;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>Ends a request whose true cost passes the limit, which lists longer than assumed can make happen.</summary>
#pragma warning disable CA1032 // thrown in one place, with one message
#pragma warning disable CA1064 // caught by the executor, never seen outside
internal sealed class ResponseTooCostlyException(long limit)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"Answering this costs more than {CostUnits.ToUnits(limit)}, the limit of this server, because lists are longer than was assumed; ask for less at once, for example in pages."));
