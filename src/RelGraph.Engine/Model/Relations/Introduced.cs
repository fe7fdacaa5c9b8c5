using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Relations;

/// <summary>Somebody introduced two people to each other 引荐.</summary>
public sealed record Introduced : FactContent
{
    /// <summary>Who introduced.</summary>
    [Field("Who introduced", "引荐人")]
    [KeyPart]
    [Refers(FactKind.Contact, FactKind.Employee)]
    public required NodeId Introducer { get; init; }

    /// <summary>Who was introduced.</summary>
    [Field("Who was introduced", "被引荐人")]
    [KeyPart]
    [Refers(FactKind.Contact, FactKind.Employee)]
    public required NodeId From { get; init; }

    /// <summary>To whom.</summary>
    [Field("To whom", "引荐给")]
    [KeyPart]
    [Refers(FactKind.Contact, FactKind.Employee)]
    public required NodeId To { get; init; }

    /// <summary>When.</summary>
    [Field("When", "日期")]
    [Occurred]
    public required DateOnly On { get; init; }

    /// <inheritdoc/>
    public override string Key => Join(Introducer.ToString(), From.ToString(), To.ToString());
}
