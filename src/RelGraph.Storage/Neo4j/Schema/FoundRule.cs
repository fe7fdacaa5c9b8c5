namespace RelGraph.Storage.Neo4j.Schema;

/// <summary>An index or constraint that the database has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in the database's words, for example <c>RANGE</c> or <c>UNIQUENESS</c>.</param>
/// <param name="IsConstraint">True for a constraint, false for an index.</param>
/// <param name="OnRelationships">True when it is on relationships.</param>
/// <param name="Elements">The labels or types; one, except for full-text indexes.</param>
/// <param name="Properties">The properties.</param>
/// <param name="State">For an index <c>ONLINE</c>, <c>POPULATING</c> or <c>FAILED</c>; empty for a constraint.</param>
internal sealed record FoundRule(string Name, string Type, bool IsConstraint, bool OnRelationships, IReadOnlyList<string> Elements, IReadOnlyList<string> Properties, string State)
{
    /// <summary>True when it does what the rule asks for, whatever its name.</summary>
    public bool Fulfils(SchemaRule rule) =>
        IsConstraint == rule.IsUnique && Type.EndsWith(rule.IsUnique ? "UNIQUENESS" : "RANGE", StringComparison.Ordinal) && Covers(rule);

    /// <summary>True when it is on the rule's element and properties.</summary>
    public bool Covers(SchemaRule rule) =>
        OnRelationships == rule.OnRelationships && Elements is [var element] && element == rule.Element && Properties.SequenceEqual(rule.Properties);

    /// <summary>The rule for messages, for example <c>constraint 'x' (UNIQUENESS on Contact, id)</c>.</summary>
    public override string ToString() => $"{(IsConstraint ? "constraint" : "index")} '{Name}' ({Type} on {string.Join("|", Elements)}, {string.Join(" and ", Properties)})";
}
