using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Errors;

namespace RelGraph.Cli.Graphs;

/// <summary>A graph that a kernel is to work on, and what its nodes are called.</summary>
internal abstract class GraphInput
{
    private const int MostSuggestions = 3;

    /// <summary>The graph by numbers.</summary>
    public abstract CsrGraph Graph { get; }

    /// <summary>The day a workspace is described as of; null for other graphs.</summary>
    public virtual DateOnly? AsOf => null;

    /// <summary>True when nodes are facts with a kind, an id and perhaps a name.</summary>
    public virtual bool HasKinds => false;

    /// <summary>What a node is called where it must be told from all others.</summary>
    public abstract string TextOf(int node);

    /// <summary>The names by which people know some nodes; a node without one is missing.</summary>
    public virtual Task<IReadOnlyDictionary<int, string>> NamesAsync(IEnumerable<int> nodes, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<int, string>>(new Dictionary<int, string>());

    /// <summary>The node that a user means.</summary>
    /// <exception cref="NotFoundException">No node is called so.</exception>
    public abstract Task<int> FindAsync(string text, CancellationToken cancellation);

    /// <summary>The error for a node that is not there, with names like it.</summary>
    protected static NotFoundException Missing(string text, IEnumerable<string> names)
    {
        var near = NearNames.Of(text, names, MostSuggestions);
        return new NotFoundException("node", text, near.Count == 0
            ? "write a node as the file or the relations name it; 'relgraph graph components --out FILE' lists all"
            : $"did you mean {string.Join(" or ", near)}? Write the node as the graph names it");
    }
}
