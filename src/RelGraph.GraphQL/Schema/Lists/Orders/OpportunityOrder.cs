using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of deals; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("OpportunityOrder")]
public sealed record OpportunityOrder(OpportunityOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Opportunity>
{
    string IOrder<Opportunity>.Name => By.ToString();

    bool IOrder<Opportunity>.ReadsPicture => By is OpportunityOrderField.Amount or OpportunityOrderField.Stage or OpportunityOrderField.ClosedOn or OpportunityOrderField.WinProbability;

    SortKind IOrder<Opportunity>.Kind => By switch
    {
        OpportunityOrderField.Key => SortKind.Key,
        OpportunityOrderField.Name => SortKind.Name,
        _ => SortKind.Number,
    };

    SortValue IOrder<Opportunity>.ValueOf(Opportunity item, Reader reader) => By switch
    {
        OpportunityOrderField.Name => SortValue.OfName(item.Name),
        OpportunityOrderField.OpenedOn => SortValue.Of(item.OpenedOn),
        OpportunityOrderField.Amount => SortValue.Of(item.Amount, reader),
        OpportunityOrderField.SellerProbability => SortValue.Of(item.SellerProbability),
        OpportunityOrderField.SellerCloseDate => SortValue.Of(item.SellerCloseDate),
        OpportunityOrderField.Stage => SortValue.Of((int?)OpportunityNode.StageIn(reader, item.Id)),
        OpportunityOrderField.ClosedOn => SortValue.Of(reader.Book.Deals.Find(item.Id)?.ClosedOn),
        OpportunityOrderField.WinProbability => SortValue.Of(reader.Book.WinProbability(item.Id).Probability),
        _ => SortValue.OfKey(item.Id),
    };
}
