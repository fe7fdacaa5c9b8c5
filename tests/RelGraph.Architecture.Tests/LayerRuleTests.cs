using RelGraph.Architecture.Tests.House;
using RelGraph.Architecture.Tests.Rules;

namespace RelGraph.Architecture.Tests;

public sealed class LayerRuleTests
{
    [Fact]
    public void ProjectFiles_OfTheHouse_KeepTheTable() => Assert.Empty(Repository.SourceProjects.SelectMany(LayerRule.Breaches));

    [Fact]
    public void ProjectFiles_OfTheHouse_AreAllInTheSolution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "RelGraph.sln"));

        Assert.DoesNotContain(Repository.SourceProjects, project => !solution.Contains($"\"{project.Name}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RelGraph.Engine", """<ProjectReference Include="../RelGraph.Scoring/RelGraph.Scoring.csproj" />""", "RelGraph.Engine references RelGraph.Scoring; allowed: none")]
    [InlineData("RelGraph.Application", """<ProjectReference Include="../RelGraph.Storage/RelGraph.Storage.csproj" />""", "RelGraph.Application references RelGraph.Storage; allowed: RelGraph.Engine, RelGraph.Scoring, RelGraph.Planning")]
    [InlineData("RelGraph.Engine", """<PackageReference Include="Newtonsoft.Json" />""", "RelGraph.Engine uses package Newtonsoft.Json; allowed: none")]
    [InlineData("RelGraph.Scoring", """<FrameworkReference Include="Microsoft.AspNetCore.App" />""", "RelGraph.Scoring uses the web framework; only front ends may")]
    [InlineData("RelGraph.Scoring", """<PackageReference Include="MathNet.Numerics" Version="5.0.0" />""", "RelGraph.Scoring states a package version; versions live in Directory.Packages.props")]
    [InlineData("RelGraph.Helpers", "", "RelGraph.Helpers is not in the table of layers; add it to docs/architecture.md and Layer.All, or merge it into a layer")]
    public void ProjectFile_ThatBreaksTheTable_IsReported(string name, string item, string breach)
    {
        var project = ProjectFile.Parse(name, $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{item}</ItemGroup></Project>""");

        Assert.Equal([breach], LayerRule.Breaches(project));
    }

    [Fact]
    public void ProjectFile_ThatGrows_IsReported()
    {
        var project = ProjectFile.Parse("RelGraph.Engine", "<Project Sdk=\"Microsoft.NET.Sdk\">" + new string('\n', 40) + "</Project>");

        Assert.Equal(["RelGraph.Engine has a project file of 41 lines; at most 30, the rest belongs in Directory.Build.props"], LayerRule.Breaches(project));
    }

    [Fact]
    public void ProjectFile_WithTheWebSdkBelowTheFrontEnds_IsReported() =>
        Assert.Equal(
            ["RelGraph.Storage uses the web framework; only front ends may"],
            LayerRule.Breaches(ProjectFile.Parse("RelGraph.Storage", """<Project Sdk="Microsoft.NET.Sdk.Web"></Project>""")));
}
