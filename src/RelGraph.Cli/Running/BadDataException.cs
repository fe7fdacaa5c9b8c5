using RelGraph.Engine.Errors;

namespace RelGraph.Cli.Running;

/// <summary>Data handed to a command cannot be read at all.</summary>
/// <param name="cause">What is wrong, as found.</param>
internal sealed class BadDataException(RelGraphException cause) : RelGraphException(cause.Code, cause.Message, cause);
