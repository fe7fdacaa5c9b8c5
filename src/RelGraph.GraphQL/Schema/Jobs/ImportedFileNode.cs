using RelGraph.Application.Importing;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>What was read from one file of a bundle.</summary>
[GraphQLName("ImportedFile")]
public sealed class ImportedFileNode
{
    private readonly ImportedFile _file;

    internal ImportedFileNode(ImportedFile file) => _file = file;

    /// <summary>The file.</summary>
    public string Name => _file.Name;

    /// <summary>What its rows are.</summary>
    public FactKind Kind => _file.Kind;

    /// <summary>Rows read, blank ones not counted.</summary>
    public long Rows => _file.Rows;

    /// <summary>Rows with at least one problem.</summary>
    public long Rejected => _file.Rejected;
}
