using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>Something scarce we can assign 资源: an expert, a demo kit, a reference.</summary>
public sealed record Resource : Noun
{
    /// <summary>Kind of resource, for example expert, poc-kit, reference, executive.</summary>
    [Field("Kind of resource, for example expert, poc-kit, reference, executive", "类型")]
    public string? Type { get; init; }

    /// <summary>The employee, where the resource is a person.</summary>
    [Field("The employee, where the resource is a person", "员工")]
    [Refers(FactKind.Employee)]
    public string? Employee { get; init; }

    /// <summary>Skills, separated by semicolons.</summary>
    [Field("Skills, separated by semicolons", "技能")]
    public string? Skills { get; init; }

    /// <summary>Hours available a week.</summary>
    [Field("Hours available a week", "每周工时")]
    [Limits(0, 168)]
    public double? HoursPerWeek { get; init; }
}
