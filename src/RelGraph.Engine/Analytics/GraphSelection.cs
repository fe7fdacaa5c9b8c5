using System.Globalization;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Analytics;

/// <summary>Which relations make up a graph, as of which day, for whom, which way they lead and what they weigh.</summary>
/// <remarks>
/// The nodes are the ends of the relations that count, and all nouns of <see cref="AlsoNodes"/>. Parallel relations are one, their weights added.
/// A relation of a node with itself and one of weight 0 do not count.
/// </remarks>
public sealed record GraphSelection
{
    /// <summary>Kinds of relation, of <see cref="RelationEnds.All"/>; at least one.</summary>
    public required IReadOnlyList<FactKind> Relations { get; init; }

    /// <summary>Only what is true on this day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Only what this audience may see.</summary>
    /// <value>Default <see cref="Audience.Workspace"/>.</value>
    public Audience Audience { get; init; }

    /// <summary>Which way relations lead.</summary>
    /// <value>Default <see cref="RelationOrientation.AsStated"/>.</value>
    public RelationOrientation Orientation { get; init; }

    /// <summary>The field of the relations, by column name, that is their weight, for example <c>strength</c>; null weighs all by <see cref="WeightWhereEmpty"/>.</summary>
    /// <value>Default null. A number; at least one of the kinds must have it.</value>
    public string? WeightField { get; init; }

    /// <summary>The weight of a relation that has no such field, or has it empty.</summary>
    /// <value>Default 1; at least 0.</value>
    public double WeightWhereEmpty { get; init; } = 1;

    /// <summary>Kinds of noun that are nodes even where no relation leads to them.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<FactKind> AlsoNodes { get; init; } = [];

    /// <summary>What parallel relations come to; other than by adding only in memory, where a kernel asks for it.</summary>
    internal ParallelEdges Parallels { get; init; }

    /// <summary>Checks every value.</summary>
    /// <exception cref="InvalidOptionsException">A kind relates no two nodes or is no noun, the weight is no number of any kind, or a value is out of range; all such values are listed.</exception>
    public void Validate() => new Execution.OptionChecks()
        .Require(Relations.Count > 0, $"{nameof(Relations)} must name at least one of {Allowed()}.")
        .Require(Relations.All(kind => RelationEnds.Find(kind) is not null), $"{nameof(Relations)} must be of {Allowed()} but had {List(Relations.Where(kind => RelationEnds.Find(kind) is null))}.")
        .Require(AlsoNodes.All(IsNoun), $"{nameof(AlsoNodes)} must be nouns such as contact or account but had {List(AlsoNodes.Where(kind => !IsNoun(kind)))}.")
        .Require(Enum.IsDefined(Orientation), $"{nameof(Orientation)} must be AsStated, Reversed or Undirected but was {Orientation}.")
        .Require(WeightField is null || Relations.Any(kind => RelationEnds.Find(kind) is not null && WeightOf(kind) is not null), $"{nameof(WeightField)} must be a number of one of the relations, such as strength, but was '{InvalidValueException.Shorten(WeightField)}'.")
        .NotNegative(nameof(WeightWhereEmpty), WeightWhereEmpty)
        .ThrowIfAny(nameof(GraphSelection));

    /// <summary>The field that is the weight of a kind; null when the kind has none.</summary>
    public FactField? WeightOf(FactKind relation) =>
        WeightField is not null && FactCatalog.Of(relation).Find(WeightField) is { Type: FieldType.Number or FieldType.WholeNumber } field ? field : null;

    /// <summary>The refusal of a weight that is negative or not finite, the same from every engine.</summary>
    /// <param name="weight">The weight.</param>
    public InvalidValueException Refuse(double weight) => new(
        $"weight ({WeightField})", weight.ToString(CultureInfo.InvariantCulture), "a finite number of at least 0", "choose another field as weight, or leave out the kind of relation that has such values");

    /// <summary>A text that is equal for selections that select the same.</summary>
    internal string Identity() => string.Create(CultureInfo.InvariantCulture, $"{List(Relations)}|{AsOf:yyyy-MM-dd}|{Audience.Team}|{Audience.Person}|{Orientation}|{WeightField}|{WeightWhereEmpty:R}|{Parallels}|{List(AlsoNodes)}");

    private static bool IsNoun(FactKind kind) => Enum.IsDefined(kind) && kind != FactKind.None && typeof(Noun).IsAssignableFrom(FactCatalog.Of(kind).Type);

    private static string Allowed() => List(RelationEnds.All.Select(ends => ends.Kind));

    private static string List(IEnumerable<FactKind> kinds) => string.Join(", ", kinds.Select(Names.Of));
}
