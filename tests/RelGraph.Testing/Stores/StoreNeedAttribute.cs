namespace RelGraph.Testing.Stores;

/// <summary>Says on a class of store tests what its store needs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class StoreNeedAttribute : Attribute
{
    /// <summary>Why the tests cannot run here, or null when they can.</summary>
    public abstract string? WhyNot { get; }
}
