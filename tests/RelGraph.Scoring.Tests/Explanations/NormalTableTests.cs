using MathNet.Numerics.Distributions;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Tests.Explanations;

public sealed class NormalTableTests
{
    [Fact]
    public void Cdf_Everywhere_IsWithinABillionth() =>
        Assert.Empty(Enumerable.Range(-9000, 18001).Select(step => step / 1000.0 + 1e-4).Where(x => Math.Abs(NormalTable.Cdf(x) - Normal.CDF(0, 1, x)) > 1e-8));
}
