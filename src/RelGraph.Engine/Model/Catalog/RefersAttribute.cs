namespace RelGraph.Engine.Model.Catalog;

/// <summary>Declares that a field names another fact: a <see cref="string"/> id of the one kind given, or a <see cref="NodeId"/> of any of the kinds given.</summary>
/// <param name="kinds">The kinds the field may refer to.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersAttribute(params FactKind[] kinds) : Attribute
{
    /// <summary>The kinds the field may refer to; exactly one where the field is a plain id.</summary>
    public IReadOnlyList<FactKind> Kinds { get; } = kinds;
}
