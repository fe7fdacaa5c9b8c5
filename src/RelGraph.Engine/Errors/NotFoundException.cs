namespace RelGraph.Engine.Errors;

/// <summary>Something asked for by name does not exist, or did not as of the date asked for.</summary>
/// <param name="what">The kind of thing.</param>
/// <param name="id">The id asked for.</param>
/// <param name="remedy">What to do, for example how to list what exists.</param>
public sealed class NotFoundException(string what, string id, string remedy)
    : RelGraphException("NOT_FOUND", $"{what} '{InvalidValueException.Shorten(id)}' does not exist; {remedy}.");
