using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>A seat's recorded attitude to one vendor 立场.</summary>
[GraphQLName("Stance")]
public sealed class StanceNode
{
    private readonly Stance _stance;
    private readonly Reader _reader;

    internal StanceNode(Stance stance, Reader reader) => (_stance, _reader) = (stance, reader);

    /// <summary>Toward which vendor.</summary>
    public Vendor Vendor => _stance.Vendor;

    /// <summary>Support.</summary>
    public SupportLevel? Support => _stance.Support;

    /// <summary>Coverage.</summary>
    public CoverageLevel? Coverage => _stance.Coverage;

    /// <summary>Solution recognition, −1 to 1.</summary>
    public double? Solution => _stance.Solution;

    /// <summary>Price acceptance, −1 to 1.</summary>
    public double? Price => _stance.Price;

    /// <summary>What it rests on.</summary>
    public string? Basis => _stance.Basis;

    /// <summary>The recorded fact: its days, source, confidence and history.</summary>
    public FactNode Fact => new(_reader.Facts.FactOf(_stance), _reader);
}
