using RelGraph.Engine.History;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Raters;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>A rating that behaviour contradicts: worth asking about, no proof that either is wrong.</summary>
[GraphQLName("Contradiction")]
public sealed class ContradictionNode
{
    private readonly Contradiction _contradiction;
    private readonly Reader _reader;

    internal ContradictionNode(Contradiction contradiction, Reader reader) => (_contradiction, _reader) = (contradiction, reader);

    /// <summary>How behaviour contradicts the rating.</summary>
    public ContradictionKind Kind => _contradiction.Kind;

    /// <summary>Both in one line.</summary>
    public BilingualText Text => _contradiction.Text;

    /// <summary>The rating.</summary>
    public FactKey Judgement => _contradiction.Judgement;

    /// <summary>The day of the rating.</summary>
    public DateOnly On => _contradiction.On;

    /// <summary>Who rated.</summary>
    public EmployeeNode? Author => _reader.Employee(_contradiction.Author);

    /// <summary>Who was rated.</summary>
    public ContactNode? Contact => _reader.Contact(_contradiction.Contact);

    /// <summary>The level given, 1 to 5.</summary>
    public int Level => _contradiction.Level;

    /// <summary>What behaviour shows: the observed tie, 0 to 1, for closeness; the mean tone, −1 to 1, for support.</summary>
    public double Shown => _contradiction.Shown;

    /// <summary>The behaviour, newest first.</summary>
    [ListSize(3)]
    public IReadOnlyList<Evidence> Evidence => _contradiction.Evidence;
}
