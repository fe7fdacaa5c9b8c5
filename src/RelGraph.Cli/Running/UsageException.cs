using RelGraph.Engine.Errors;

namespace RelGraph.Cli.Running;

/// <summary>A command that cannot be run as it was written.</summary>
/// <param name="message">What is wrong, what is allowed and what to do.</param>
internal sealed class UsageException(string message) : RelGraphException("USAGE_ERROR", message);
