using RelGraph.Engine.Errors;

namespace RelGraph.Application.Importing.Mapping;

/// <summary>A mapping file that cannot be used: it says where in the file, what is wrong and what is allowed.</summary>
/// <param name="message">The whole message.</param>
/// <param name="inner">The cause, if another exception is behind it.</param>
public sealed class MappingException(string message, Exception? inner = null) : RelGraphException("MAPPING_INVALID", message, inner);
