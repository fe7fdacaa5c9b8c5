namespace RelGraph.Engine.Model;

/// <summary>A vendor as a customer sees it: us, or one of the competitors.</summary>
/// <param name="Id"><c>us</c>, or the id of a <see cref="Nouns.Competitor"/>; the default value means nobody.</param>
public readonly record struct Vendor(string Id)
{
    /// <summary>The reserved id of our own company.</summary>
    public const string OurId = "us";

    /// <summary>Our own company 我司.</summary>
    public static Vendor Us { get; } = new(OurId);

    /// <summary>True when this is our own company.</summary>
    public bool IsUs => Id == OurId;

    /// <summary>The id.</summary>
    public override string ToString() => Id ?? "";
}
