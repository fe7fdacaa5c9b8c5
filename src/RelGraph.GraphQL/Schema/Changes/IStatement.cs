namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What is said beside the content of a fact.</summary>
internal interface IStatement
{
    DateOnly? ValidFrom { get; }

    DateOnly? ValidTo { get; }

    Engine.History.FactSource Source { get; }

    double Confidence { get; }

    VisibilityInput? Visibility { get; }

    IReadOnlyList<CustomValueInput>? CustomFields { get; }

    long? IfVersion { get; }
}
