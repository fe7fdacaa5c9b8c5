using RelGraph.Engine.Ties;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of interactions; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("InteractionOrder")]
public sealed record InteractionOrder(InteractionOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<ContactSummary>
{
    /// <summary>The order when nothing is said: the newest first.</summary>
    internal static readonly IReadOnlyList<InteractionOrder> Usual = [new(InteractionOrderField.On, SortDirection.Descending)];

    string IOrder<ContactSummary>.Name => By.ToString();

    bool IOrder<ContactSummary>.ReadsPicture => true;

    SortKind IOrder<ContactSummary>.Kind => SortKind.Number;

    SortValue IOrder<ContactSummary>.ValueOf(ContactSummary item, Reader reader) => By switch
    {
        InteractionOrderField.On => SortValue.Of(item.Day),
        InteractionOrderField.Minutes => SortValue.Of(item.Minutes),
        _ => SortValue.Of(item.Sentiment),
    };
}
