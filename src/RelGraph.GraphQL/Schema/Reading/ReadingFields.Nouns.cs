using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.People;

namespace RelGraph.GraphQL.Schema.Reading;

public abstract partial class ReadingFields
{
    /// <summary>An account by id; null when there is none on the day.</summary>
    /// <param name="id">Its `id` or `key`.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<AccountNode?> AccountAsync([IdOf(FactKind.Account)] string id, CancellationToken cancellation) =>
        FindAsync<Account, AccountNode>(id, AccountNode.Make, cancellation);

    /// <summary>The accounts.</summary>
    /// <param name="search">Part of the name; several words must all occur.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Paged]
    public ValueTask<Connection<AccountNode>> AccountsAsync(
        string? search = null, AccountFilter? filter = null, IReadOnlyList<AccountOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default) =>
        PageAsync(
            Search<Account>(search, noun => NameSearch.Matches(search, noun.Name)), filter, orderBy, new PageArguments(first, after, last, before), AccountNode.Make, cancellation);

    /// <summary>A contact by id; null when there is none on the day.</summary>
    /// <param name="id">Its `id` or `key`.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<ContactNode?> ContactAsync([IdOf(FactKind.Contact)] string id, CancellationToken cancellation) =>
        FindAsync<Contact, ContactNode>(id, ContactNode.Make, cancellation);

    /// <summary>The contacts.</summary>
    /// <param name="search">Part of a name in either language; several words must all occur.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Paged]
    public ValueTask<Connection<ContactNode>> ContactsAsync(
        string? search = null, ContactFilter? filter = null, IReadOnlyList<ContactOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default) =>
        PageAsync(
            Search<Contact>(search, noun => NameSearch.Matches(search, noun.Name, noun.OtherName)), filter, orderBy, new PageArguments(first, after, last, before), ContactNode.Make, cancellation);

    /// <summary>An employee by id; null when there is none on the day.</summary>
    /// <param name="id">Its `id` or `key`.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<EmployeeNode?> EmployeeAsync([IdOf(FactKind.Employee)] string id, CancellationToken cancellation) =>
        FindAsync<Employee, EmployeeNode>(id, EmployeeNode.Make, cancellation);

    /// <summary>Our employees.</summary>
    /// <param name="search">Part of a name in either language; several words must all occur.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Paged]
    public ValueTask<Connection<EmployeeNode>> EmployeesAsync(
        string? search = null, EmployeeFilter? filter = null, IReadOnlyList<EmployeeOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default) =>
        PageAsync(
            Search<Employee>(search, noun => NameSearch.Matches(search, noun.Name, noun.OtherName)), filter, orderBy, new PageArguments(first, after, last, before), EmployeeNode.Make, cancellation);
}
