namespace RelGraph.GraphQL.Http;

/// <summary>A request body went past the limit while it was read; it never leaves <see cref="RequestReader"/>.</summary>
internal sealed class BodyTooLargeException : Exception;
