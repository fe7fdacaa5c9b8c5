namespace RelGraph.Engine.Errors;

/// <summary>Stores of this kind cannot do what was asked; another kind can. The store itself is sound, and nothing was written.</summary>
/// <param name="code">The stable code, beginning with <c>STORE_NO_</c>.</param>
/// <param name="message">What cannot be done, and what to do in its place. It names no file and no server.</param>
public sealed class UnsupportedStoreException(string code, string message) : RelGraphException(code, message);
