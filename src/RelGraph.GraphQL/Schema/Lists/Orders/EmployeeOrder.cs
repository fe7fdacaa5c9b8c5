using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of employees; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("EmployeeOrder")]
public sealed record EmployeeOrder(EmployeeOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Employee>
{
    string IOrder<Employee>.Name => By.ToString();

    bool IOrder<Employee>.ReadsPicture => By is EmployeeOrderField.HourlyCost;

    SortKind IOrder<Employee>.Kind => By switch
    {
        EmployeeOrderField.Key => SortKind.Key,
        EmployeeOrderField.Name => SortKind.PersonName,
        EmployeeOrderField.Title or EmployeeOrderField.City => SortKind.Name,
        _ => SortKind.Number,
    };

    SortValue IOrder<Employee>.ValueOf(Employee item, Reader reader) => By switch
    {
        EmployeeOrderField.Name => SortValue.OfPersonName(item.Name),
        EmployeeOrderField.Title => SortValue.OfName(item.Title),
        EmployeeOrderField.Rank => SortValue.Of(item.Rank),
        EmployeeOrderField.City => SortValue.OfName(item.City),
        EmployeeOrderField.HourlyCost => SortValue.Of(item.HourlyCost, reader),
        EmployeeOrderField.HiredOn => SortValue.Of(item.HiredOn),
        _ => SortValue.OfKey(item.Id),
    };
}
