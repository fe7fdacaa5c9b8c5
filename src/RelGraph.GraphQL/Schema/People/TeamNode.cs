using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>One of our teams 团队.</summary>
[GraphQLName("Team")]
public sealed class TeamNode : NounNode
{
    private readonly Team _team;

    private TeamNode(Team team, Reader reader)
        : base(team, reader) => _team = team;

    /// <summary>The team above.</summary>
    public TeamNode? Parent => Reader.Team(_team.Parent);

    /// <summary>The teams below.</summary>
    public IReadOnlyList<TeamNode> Children => [.. Reader.Facts.Referring<Team>(nameof(Team.Parent), NodeId).Select(team => Make(team, Reader))];

    /// <summary>The employee who leads it.</summary>
    public EmployeeNode? Manager => Reader.Employee(_team.Manager);

    /// <summary>Region.</summary>
    public string? Region => _team.Region;

    /// <summary>The employees of the team.</summary>
    public IReadOnlyList<EmployeeNode> Members =>
        [.. Reader.Facts.Referring<Employee>(nameof(Employee.Team), NodeId).Select(employee => EmployeeNode.Make(employee, Reader))];

    internal static TeamNode Make(Team team, Reader reader) => new(team, reader);
}
