namespace RelGraph.Scoring.Relationships.Company;

/// <summary>How a segment is cut out of the market.</summary>
public enum SegmentKind
{
    /// <summary>The whole firm 全公司.</summary>
    Firm = 0,
    /// <summary>An industry 行业.</summary>
    Industry = 1,
    /// <summary>A region 区域.</summary>
    Region = 2,
    /// <summary>One customer 客户.</summary>
    Customer = 3,
}
