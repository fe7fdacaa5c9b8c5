using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;

namespace RelGraph.Application.Importing.Checking;

/// <summary>The days and instants that cannot lie in the future, because they tell of something that has happened.</summary>
internal static class PastFields
{
    /// <summary>True for the day a fact occurred on, except of plans (a target's period, a rate agreed ahead), and for the days on which something was accepted or solved.</summary>
    public static bool Contains(FactKind kind, FactField field) =>
        (field.IsOccurrence && kind is not (FactKind.Target or FactKind.ExchangeRate))
        || (kind == FactKind.Delivery && field.Property == nameof(Delivery.AcceptedOn))
        || (kind == FactKind.ServiceCase && field.Property == nameof(ServiceCase.ClosedOn));
}
