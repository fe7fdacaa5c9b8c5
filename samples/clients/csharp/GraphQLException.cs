namespace RelGraph.SampleClient;

/// <summary>The server could not be asked, or says what is wrong with the question.</summary>
#pragma warning disable CA1032 // thrown with a message only
#pragma warning disable CA1064 // a program of its own has no callers outside
internal sealed class GraphQLException(string message, Exception? cause = null) : Exception(message, cause);
