namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>A value that a client gave has the right type but cannot be what is meant; told as an error of the request, with the place.</summary>
/// <param name="message">What is wrong, what is allowed, what to do.</param>
/// <param name="inner">Why; null where nothing else failed.</param>
public sealed class InputValueException(string message, Exception? inner = null) : Exception(message, inner);
