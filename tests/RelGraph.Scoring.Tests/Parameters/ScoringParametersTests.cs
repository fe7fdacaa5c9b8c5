using RelGraph.Engine.Errors;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Tests.Parameters;

public sealed class ScoringParametersTests
{
    [Fact]
    public void Validate_Defaults_HasNoErrors() => Assert.Empty(ScoringParameters.Default.Validate());

    [Fact]
    public void Hash_SameValues_IsEqual() => Assert.Equal(ScoringParameters.Default.Hash, new ScoringParameters().Hash);

    [Fact]
    public void Hash_IsSixteenHexDigits() => Assert.Matches("^[0-9a-f]{16}$", ScoringParameters.Default.Hash);

    [Fact]
    public void Hash_OneValueChanged_Differs()
    {
        var changed = ScoringParameters.Default with { DecisionChain = new() { Sharpness = .3 } };
        Assert.NotEqual(ScoringParameters.Default.Hash, changed.Hash);
        Assert.NotEqual(ScoringParameters.Default, changed);
    }

    [Fact]
    public void Hash_MapBuiltInOtherOrder_IsEqual()
    {
        var one = ScoringParameters.Default with { Customer = new() { SegmentContacts = new Dictionary<string, double> { ["银行"] = 6, ["Energy"] = 9 } } };
        var other = ScoringParameters.Default with { Customer = new() { SegmentContacts = new Dictionary<string, double> { ["Energy"] = 9, ["银行"] = 6 } } };
        Assert.Equal(one.Hash, other.Hash);
    }

    [Fact]
    public void FromJson_OwnJson_IsTheSame()
    {
        var parameters = ScoringParameters.Default with { Customer = new() { SegmentContacts = new Dictionary<string, double> { ["银行"] = 6 } } };
        Assert.Equal(parameters, ScoringParameters.FromJson(parameters.ToJson()));
    }

    [Fact]
    public void FromJson_PartOfTheFields_KeepsOtherDefaults()
    {
        var read = ScoringParameters.FromJson("""{ "decisionChain": { "draws": 64 } }""");
        Assert.Equal(64, read.DecisionChain.Draws);
        Assert.Equal(.25, read.DecisionChain.Sharpness);
    }

    [Fact]
    public void FromJson_UnknownField_NamesIt()
    {
        var error = Assert.Throws<InvalidValueException>(() => ScoringParameters.FromJson("""{ "decisionChain": { "drows": 64 } }"""));
        Assert.Contains("drows", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromJson_TwoBadValues_ReportsBoth()
    {
        var error = Assert.Throws<InvalidValueException>(() => ScoringParameters.FromJson("""{ "decisionChain": { "sharpness": 0, "stepKeep": 9 } }"""));
        Assert.Contains("decisionChain.sharpness must be in [0.01, 10] but was 0.", error.Message, StringComparison.Ordinal);
        Assert.Contains("decisionChain.stepKeep must be in [1, 5] but was 9", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MissingFile_SaysSo() =>
        Assert.Throws<NotFoundException>(() => ScoringParameters.Load(Path.Combine(Path.GetTempPath(), "no-such-parameters.json")));
}
