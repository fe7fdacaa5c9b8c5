using MathNet.Numerics.LinearAlgebra.Double;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>The matrix (I − ΛΩ)⁻¹(I − Λ) of Friedkin and Johnsen: applied to stands, it yields the stands after everybody has listened.</summary>
/// <remarks>
/// Ω has a row per person: how much each other person moves them, conflicts negative, divided by the row's sum of absolute values;
/// who is moved by nobody keeps their own stand (ω_pp = 1). Λ holds the susceptibilities, below 1, so that the inverse exists.
/// Factored once per chain, O(n³); each draw then costs O(n²) per vendor.
/// N. E. Friedkin, E. C. Johnsen: Social influence and opinions, Journal of Mathematical Sociology 15 (1990), doi:10.1080/0022250X.1990.9990069.
/// </remarks>
internal static class InfluenceOperator
{
    /// <summary>The operator, row by row.</summary>
    public static double[] Build(IReadOnlyList<double> susceptibilities, IReadOnlyList<ChainInfluence> influences)
    {
        var size = susceptibilities.Count;
        var moved = new double[size, size];
        foreach (var influence in influences)
        {
            moved[influence.To, influence.From] += influence.Weight;
        }

        var system = DenseMatrix.CreateIdentity(size);
        var right = new DenseMatrix(size, size);
        for (var person = 0; person < size; person++)
        {
            var susceptibility = susceptibilities[person];
            right[person, person] = 1 - susceptibility;
            var total = 0.0;
            for (var other = 0; other < size; other++)
            {
                total += Math.Abs(moved[person, other]);
            }

            if (total == 0)
            {
                system[person, person] -= susceptibility;
                continue;
            }

            for (var other = 0; other < size; other++)
            {
                system[person, other] -= susceptibility * moved[person, other] / total;
            }
        }

        return system.LU().Solve(right).ToRowMajorArray();
    }
}
