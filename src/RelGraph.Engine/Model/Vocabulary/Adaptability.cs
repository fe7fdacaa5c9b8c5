namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>Attitude to new processes and technology 变革适应度.</summary>
public enum Adaptability
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Innovator 创新者.</summary>
    Innovator = 1,

    /// <summary>Visionary 远见者.</summary>
    Visionary = 2,

    /// <summary>Pragmatist 务实者.</summary>
    Pragmatist = 3,

    /// <summary>Conservative 保守者.</summary>
    Conservative = 4,

    /// <summary>Laggard 落后者.</summary>
    Laggard = 5,
}
