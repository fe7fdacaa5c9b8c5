namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>What a deal's value is made of, beside what any deal like it is worth.</summary>
public enum ValueDriver
{
    /// <summary>Closeness and support of the people, who is covered, how many of us carry it, where it is going.</summary>
    Relationship,

    /// <summary>What the people think of the solution.</summary>
    Solution,

    /// <summary>What the people think of the price.</summary>
    Price,

    /// <summary>How the project behaves: fit to winning projects, answered criteria, time in the stage.</summary>
    Behaviour,
}
