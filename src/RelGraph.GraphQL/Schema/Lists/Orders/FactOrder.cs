using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of facts; what is equal in all steps is ordered by key.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("FactOrder")]
public sealed record FactOrder(FactOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<FactContent>
{
    string IOrder<FactContent>.Name => By.ToString();

    bool IOrder<FactContent>.ReadsPicture => By != FactOrderField.Key;

    SortKind IOrder<FactContent>.Kind => By == FactOrderField.Key ? SortKind.Key : SortKind.Number;

    SortValue IOrder<FactContent>.ValueOf(FactContent item, Reader reader)
    {
        if (By == FactOrderField.Key)
        {
            return SortValue.OfKey(item.Key);
        }

        var fact = reader.Facts.FactOf(item);
        return By == FactOrderField.Confidence ? SortValue.Of(fact.Confidence)
            : fact.Valid.From == DateOnly.MinValue ? SortValue.Unknown
            : SortValue.Of(fact.Valid.From);
    }
}
