namespace RelGraph.Application.Importing.Reading;

/// <summary>A file of a bundle that can be opened as often as needed.</summary>
/// <param name="Name">Its name without directories.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Open">Opens it at its start.</param>
internal sealed record SourceFile(string Name, long Length, Func<Stream> Open);
