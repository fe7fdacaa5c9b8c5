using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Accounts;

/// <summary>A unit inside an account 部门.</summary>
[GraphQLName("OrgUnit")]
public sealed class OrgUnitNode : NounNode
{
    private readonly OrgUnit _unit;

    private OrgUnitNode(OrgUnit unit, Reader reader)
        : base(unit, reader) => _unit = unit;

    /// <summary>The account.</summary>
    public AccountNode? Account => Reader.Account(_unit.Account);

    /// <summary>The unit above.</summary>
    public OrgUnitNode? Parent => Reader.OrgUnit(_unit.Parent);

    /// <summary>Function, for example finance, it, production, purchasing.</summary>
    public string? Function => _unit.Function;

    internal static OrgUnitNode Make(OrgUnit unit, Reader reader) => new(unit, reader);
}
