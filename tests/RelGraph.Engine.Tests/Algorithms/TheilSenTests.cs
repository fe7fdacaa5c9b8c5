using RelGraph.Engine.Algorithms.Trends;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class TheilSenTests
{
    [Fact]
    public void Run_OnALineWithOneWildPoint_FindsTheLine() =>
        Assert.Equal(new TrendLine(2, 1), TheilSen.Run([0, 1, 2, 3, 4], [1, 3, 5, 700, 9]));

    [Fact]
    public void Run_EvenNumberOfSlopes_TakesTheMiddleTwo() =>
        // Slopes 2, 3, 5 and 6; the two pairs at one x say nothing.
        Assert.Equal(4, TheilSen.Run([0, 0, 1, 1], [0, 1, 3, 6])!.Value.Slope);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Run_FewerThanTwoPoints_SaysNothing(int count) => Assert.Null(TheilSen.Run(new double[count], new double[count]));

    [Fact]
    public void Run_OneDayOnly_SaysNothing() => Assert.Null(TheilSen.Run([5, 5, 5], [1, 2, 3]));

    [Fact]
    public void Run_DifferentLengths_IsRefused() => Assert.Throws<ArgumentException>(() => TheilSen.Run([1], [1, 2]));
}
