using RelGraph.Engine.Errors;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Engine.Ties;
using RelGraph.Testing.Graphs;

namespace RelGraph.Engine.Tests.Ties;

public sealed class TieParametersTests
{
    [Fact]
    public void Validate_Defaults_AreAllowedAndNameEveryChannel()
    {
        TieParameters.Default.Validate();

        Assert.Equal(Enum.GetValues<Channel>().Where(channel => channel != Channel.None).Order(), TieParameters.DefaultChannels.Keys.Order());
    }

    [Fact]
    public void Validate_SeveralFaults_ListsAll()
    {
        var channels = TieParameters.DefaultChannels.ToDictionary();
        channels.Remove(Channel.Portal);
        channels[Channel.Chat] = channels[Channel.Chat] with { HalfLifeDays = 0 };
        var error = Assert.Throws<InvalidOptionsException>(() => new TieParameters { PriorStrength = .99, PriorMass = double.NaN, Channels = channels }.Validate());

        Assert.Equal(
            [
                "PriorStrength must be in [0.05, 0.95] but was 0.99.", "PriorMass must be a finite number above 0 but was NaN.",
                "Channels[chat].HalfLifeDays must be a finite number above 0 but was 0.", "Channels[portal] is missing.",
            ],
            error.Faults);
    }

    [Fact]
    public void Validate_NothingButOverlap_IsRefused()
    {
        var error = Assert.Throws<InvalidOptionsException>(() => new TieParameters
        {
            FrequencyWeight = 0, RecencyWeight = 0, ReciprocityWeight = 0, StabilityWeight = 0, MultiplexityWeight = 0,
        }.Validate());

        Assert.Contains("At least one weight other than OverlapWeight must be above 0", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromFacts_BadParameters_AreRefusedBeforeAnythingIsBuilt() =>
        Assert.Throws<InvalidOptionsException>(() => LiveGraph.FromFacts(Picture.Workspace, [], new TieParameters { BucketCount = 64 }));

    [Theory]
    [InlineData(1, .1)]
    [InlineData(3, .5)]
    [InlineData(5, .9)]
    public void StrengthOfLevel_EachLevel_IsAsStated(int level, double strength) => Assert.Equal(strength, TieParameters.StrengthOfLevel(level));
}
