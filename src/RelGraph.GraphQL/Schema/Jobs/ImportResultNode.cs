using RelGraph.Application.Importing;
using RelGraph.Engine.History;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>What an import did: all rows are in the record, or none and the problems say why.</summary>
[GraphQLName("ImportResult")]
public sealed class ImportResultNode : IJobResult
{
    private readonly ImportReport _report;

    internal ImportResultNode(ImportReport report) => _report = report;

    /// <summary>Whether the rows are in the record now.</summary>
    public bool IsRecorded => _report.Receipt is not null;

    /// <summary>Whether nothing is wrong with the bundle; after a dry run it could be recorded then.</summary>
    public bool IsSound => _report.Succeeded;

    /// <summary>The id of the change set, derived from the content: the same bundle has the same id and changes nothing the second time.</summary>
    public string ChangeSetId => _report.ChangeSetId;

    /// <summary>What recording did; null when nothing was recorded.</summary>
    public ChangeSetReceipt? Receipt => _report.Receipt;

    /// <summary>The files read, in the order of their kinds.</summary>
    [ListSize(30)]
    public IReadOnlyList<ImportedFileNode> Files => [.. _report.Files.Select(file => new ImportedFileNode(file))];

    /// <summary>Rows read in all files.</summary>
    public long Rows => _report.Rows;

    /// <summary>Rows with a problem in all files.</summary>
    public long RejectedRows => _report.RejectedRows;

    /// <summary>Number of problems in all.</summary>
    public long ProblemCount => _report.ProblemCount;

    /// <summary>The first problems.</summary>
    [ListSize(ImportOptions.DefaultMaxProblems)]
    public IReadOnlyList<ImportProblemNode> Problems => [.. _report.Problems.Select(problem => new ImportProblemNode(problem))];

    /// <summary>What was left aside without harm, such as a column nobody knows.</summary>
    [ListSize(ImportOptions.DefaultMaxProblems)]
    public IReadOnlyList<ImportProblemNode> Warnings => [.. _report.Warnings.Select(problem => new ImportProblemNode(problem))];
}
