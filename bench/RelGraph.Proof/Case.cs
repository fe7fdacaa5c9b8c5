namespace RelGraph.Proof;

/// <summary>One number beside the truth.</summary>
/// <param name="Estimate">What RelGraph says.</param>
/// <param name="Low">The lower end of its 80 % interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="Truth">What is so.</param>
internal readonly record struct Case(double Estimate, double Low, double High, double Truth)
{
    public bool IsCovered => Truth >= Low && Truth <= High;
}
