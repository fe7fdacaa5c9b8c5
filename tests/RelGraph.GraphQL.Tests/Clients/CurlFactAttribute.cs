namespace RelGraph.GraphQL.Tests.Clients;

/// <summary>A test that runs commands of a page; left out, with the reason, where there is no curl.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute()
    {
        if (!Programs.AreThere("curl", "bash"))
        {
            Skip = "There is no curl or no bash on the path: install both.";
        }
    }
}
