using RelGraph.Architecture.Tests.House;
using RelGraph.Architecture.Tests.Rules;

namespace RelGraph.Architecture.Tests;

public sealed class AssemblyRuleTests
{
    [Fact]
    public void Assemblies_OfTheHouse_MentionOnlyWhatTheirLayerReaches() =>
        Assert.Empty(Repository.SourceProjects
            .Select(project => AssemblyFacts.Read(Path.Combine(AppContext.BaseDirectory, project.Name + ".dll")))
            .SelectMany(AssemblyRule.Breaches));

    [Theory]
    [InlineData("RelGraph.Engine", "RelGraph.Storage", "RelGraph.Engine mentions RelGraph.Storage, which its layer cannot reach")]
    [InlineData("RelGraph.Application", "RelGraph.GraphQL", "RelGraph.Application mentions RelGraph.GraphQL, which its layer cannot reach")]
    [InlineData("RelGraph.Scoring", "Microsoft.AspNetCore.Http", "RelGraph.Scoring mentions Microsoft.AspNetCore.Http; only front ends know the web")]
    public void Assembly_ThatMentionsTooMuch_IsReported(string name, string reference, string breach) =>
        Assert.Contains(breach, AssemblyRule.Breaches(new AssemblyFacts(name, ["System.Runtime", reference])));

    [Theory]
    [InlineData("RelGraph.Engine")]
    [InlineData("RelGraph.GraphQL.Runtime")]
    public void Assembly_OfTheLowestLayersWithAPackage_IsReported(string name) =>
        Assert.Equal(
            [$"{name} mentions MathNet.Numerics; it may use the base class library only"],
            AssemblyRule.Breaches(new AssemblyFacts(name, ["System.Runtime", "MathNet.Numerics"])));
}
