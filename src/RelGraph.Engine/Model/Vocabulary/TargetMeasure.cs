namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>What a target counts 目标指标.</summary>
public enum TargetMeasure
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Signed contract value 签约额.</summary>
    Bookings = 1,

    /// <summary>Invoiced value 收入.</summary>
    Revenue = 2,

    /// <summary>Margin 毛利.</summary>
    Margin = 3,

    /// <summary>Payments received 回款.</summary>
    Cash = 4,
}
