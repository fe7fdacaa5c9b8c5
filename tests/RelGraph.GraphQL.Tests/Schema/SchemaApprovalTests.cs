using RelGraph.Engine.Model.Catalog;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Schema;

namespace RelGraph.GraphQL.Tests.Schema;

public sealed class SchemaApprovalTests
{
    private static readonly Runtime.TypeSystem.Schema Built = RelGraphSchema.Define().Build();

    [Fact]
    public void Schema_Printed_IsTheApprovedOne()
    {
        var path = Path.Combine(RepositoryRoot.Path, "schema.graphql");
        var printed = SchemaPrinter.Print(Built).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("RELGRAPH_APPROVE") == "1")
        {
            File.WriteAllText(path, printed);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == printed,
            "schema.graphql is not what the server serves. If the change is meant, run the test with RELGRAPH_APPROVE=1 and commit the file.");
    }

    [Fact]
    public void Mutations_EveryKindOfTheCatalog_CanBeSaved()
    {
        var fields = Built.MutationType!.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(FactCatalog.All.Select(kind => "save" + kind.Kind).Where(name => !fields.Contains(name)));
    }

    [Fact]
    public void FactInput_EveryKindOfTheCatalog_HasAField()
    {
        var fields = ((InputObjectType)Built.FindType("FactInput")!).Fields.Select(field => field.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.Empty(FactCatalog.All.Select(kind => kind.Kind.ToString()).Where(name => !fields.Contains(name)));
    }

    [Fact]
    public void Types_EveryOne_HasADescription()
    {
        Assert.Empty(Built.Types.Where(type => type.Description is null && !type.Name.StartsWith("__", StringComparison.Ordinal)).Select(type => type.Name));
    }
}
