using RelGraph.Application.Importing;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>One thing wrong with a bundle: where, which value, what is allowed and what to do.</summary>
[GraphQLName("ImportProblem")]
public sealed class ImportProblemNode
{
    private readonly ImportProblem _problem;

    internal ImportProblemNode(ImportProblem problem) => _problem = problem;

    /// <summary>The file.</summary>
    public string File => _problem.File;

    /// <summary>The line where the row starts, from 1; null when the whole file is meant.</summary>
    public int? Line => _problem.Line == 0 ? null : _problem.Line;

    /// <summary>The column; null when it is about the row or the file.</summary>
    public string? Column => _problem.Column;

    /// <summary>The value as given, shortened; null when there is none.</summary>
    public string? Value => _problem.Value;

    /// <summary>The whole sentence: what is wrong, what is allowed and what to do.</summary>
    public string Message => _problem.Message;

    /// <summary>What to do.</summary>
    public string Remedy => _problem.Remedy;
}
