namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>Unwinds a validation that has found as many errors as may be reported, whichever rule was at work.</summary>
internal sealed class ErrorLimitReachedException : Exception;
