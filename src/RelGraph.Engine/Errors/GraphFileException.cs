namespace RelGraph.Engine.Errors;

/// <summary>A file that should hold a graph cannot be used: it is missing, damaged, or has a line that says nothing. Nothing was half read.</summary>
/// <param name="code">The stable code, beginning with <c>GRAPH_FILE_</c>.</param>
/// <param name="message">What is wrong at which place of which file, what is allowed, and what to do.</param>
/// <param name="inner">The system's error, if there is one.</param>
public sealed class GraphFileException(string code, string message, Exception? inner = null) : RelGraphException(code, message, inner);
