using RelGraph.Architecture.Tests.House;
using RelGraph.Architecture.Tests.Rules;

namespace RelGraph.Architecture.Tests;

public sealed class FileRuleTests
{
    [Fact]
    public void Files_OfTheHouse_KeepFolderNameAndOneIdea() => Assert.Empty(Repository.SourceFiles.SelectMany(FileRule.Breaches));

    [Fact]
    public void Resolvers_OfTheHouse_KnowOnlyTheMapping() => Assert.Empty(Repository.SourceFiles.SelectMany(ResolverRule.Breaches));

    [Theory]
    [InlineData("RelGraph.Engine/Ties/Tie.cs", "namespace RelGraph.Engine.Graphs;\n\npublic sealed record Tie;", "RelGraph.Engine/Ties/Tie.cs states namespace RelGraph.Engine.Graphs; its folder asks for RelGraph.Engine.Ties")]
    [InlineData("RelGraph.Engine/Ties/Tie.cs", "namespace RelGraph.Engine.Ties;\n\npublic sealed record Tie;\n\npublic enum TieKind;", "RelGraph.Engine/Ties/Tie.cs declares Tie, TieKind; one public type per file")]
    [InlineData("RelGraph.Engine/Ties/Bond.cs", "namespace RelGraph.Engine.Ties;\n\npublic readonly record struct Tie;", "RelGraph.Engine/Ties/Bond.cs declares Tie; a file is named for its type (Type.cs or Type.Theme.cs)")]
    [InlineData("RelGraph.Engine/A/B/C/D/Tie.cs", "namespace RelGraph.Engine.A.B.C.D;\n\npublic interface Tie;", "RelGraph.Engine/A/B/C/D/Tie.cs lies 4 folders deep; at most 3")]
    public void File_ThatBreaksARule_IsReported(string path, string text, string breach) =>
        Assert.Equal([breach], FileRule.Breaches(new SourceFile(path, text)));

    [Fact]
    public void Resolver_ThatMentionsTheRuntimesInternals_IsReported() =>
        Assert.Equal(
            ["RelGraph.GraphQL/Schema/Query.cs uses RelGraph.GraphQL.Runtime.Execution; resolvers may use only its Mapping attributes"],
            ResolverRule.Breaches(new SourceFile("RelGraph.GraphQL/Schema/Query.cs", "using RelGraph.GraphQL.Runtime.Mapping;\nusing RelGraph.GraphQL.Runtime.Execution;\n")));
}
