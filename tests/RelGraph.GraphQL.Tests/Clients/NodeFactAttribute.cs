namespace RelGraph.GraphQL.Tests.Clients;

/// <summary>A test that runs npm's clients; left out, with the reason, where there is no Node.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!NodeScript.IsNodeThere)
        {
            Skip = "There is no Node on the path: install Node 20 or later with npm.";
        }
    }
}
