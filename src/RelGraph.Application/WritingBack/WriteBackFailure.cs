namespace RelGraph.Application.WritingBack;

/// <summary>A subject whose values could not be worked out; the others were written.</summary>
/// <param name="Subject">Which noun, for example <c>contact:C-17</c>.</param>
/// <param name="Message">What went wrong.</param>
public sealed record WriteBackFailure(string Subject, string Message);
