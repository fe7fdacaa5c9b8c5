namespace RelGraph.Engine.Errors;

/// <summary>The store cannot do its work: unreachable, locked, corrupt, full, or of a newer version. Nothing was half written.</summary>
/// <param name="code">The stable code, beginning with <c>STORE_</c>.</param>
/// <param name="message">What is wrong with which store, and what to do.</param>
/// <param name="inner">The driver's error.</param>
public sealed class StoreException(string code, string message, Exception? inner = null) : RelGraphException(code, message, inner);
