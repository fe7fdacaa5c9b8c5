using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Importing.Reading;

/// <summary>A table that will be read: which kind its rows are, where it comes from, and how to open it.</summary>
/// <param name="Index">Its place in the plan.</param>
/// <param name="Descriptor">The kind of its rows.</param>
/// <param name="Name">The file as the user named it.</param>
/// <param name="Subject">Put before a column in messages when the file is foreign, for example <c>opportunity </c>; else empty.</param>
/// <param name="Format">How the file is written.</param>
/// <param name="Length">Bytes to read, for progress.</param>
/// <param name="Open">Opens it before its first row.</param>
internal sealed record PlannedTable(int Index, FactDescriptor Descriptor, string Name, string Subject, TextFormat Format, long Length, Func<ITable> Open);
