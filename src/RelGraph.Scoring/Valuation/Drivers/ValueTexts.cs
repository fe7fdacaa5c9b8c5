using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>Names of the drivers.</summary>
internal static class ValueTexts
{
    public static BilingualText Of(ValueDriver driver) => driver switch
    {
        ValueDriver.Relationship => new("Relationship: closeness, support, coverage", "关系：紧密度、支持度、覆盖"),
        ValueDriver.Solution => new("Solution: what the people think of it", "方案：各方认可度"),
        ValueDriver.Price => new("Price: what the people think of it", "价格：各方接受度"),
        _ => new("Behaviour: how the project runs", "项目行为：推进情况"),
    };
}
