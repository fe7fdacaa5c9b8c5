using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>Where a contact works, or worked.</summary>
[GraphQLName("Employment")]
public sealed class EmploymentNode
{
    private readonly Fact _fact;
    private readonly Employment _employment;
    private readonly Reader _reader;

    internal EmploymentNode(Fact fact, Reader reader) => (_fact, _employment, _reader) = (fact, (Employment)fact.Content, reader);

    /// <summary>The person.</summary>
    public ContactNode? Contact => _reader.Contact(_employment.Contact);

    /// <summary>The customer, partner or competitor; null when it is not recorded on the day.</summary>
    public IOrganisation? Organisation => _employment.Organisation.Kind switch
    {
        FactKind.Account => _reader.Account(_employment.Organisation.Id),
        FactKind.Partner => _reader.Partner(_employment.Organisation.Id),
        _ => _reader.Competitor(_employment.Organisation.Id),
    };

    /// <summary>The identity of the organisation.</summary>
    public NodeId OrganisationNode => _employment.Organisation;

    /// <summary>The unit.</summary>
    public OrgUnitNode? Unit => _reader.OrgUnit(_employment.Unit);

    /// <summary>Job title.</summary>
    public string? Title => _employment.Title;

    /// <summary>First day; null when it is not known.</summary>
    public DateOnly? From => _fact.Valid.From == DateOnly.MinValue ? null : _fact.Valid.From;

    /// <summary>First day after the last; null while it goes on.</summary>
    public DateOnly? To => _fact.Valid.To == DateOnly.MaxValue ? null : _fact.Valid.To;
}
