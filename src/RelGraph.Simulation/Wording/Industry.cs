namespace RelGraph.Simulation.Wording;

/// <summary>One industry: its name in both languages, the words of its companies, the functions that matter in it and what it buys.</summary>
/// <param name="Name">Segment text, one for both languages.</param>
/// <param name="ChineseTails">Ends of Chinese company names.</param>
/// <param name="EnglishTails">Ends of English company names.</param>
/// <param name="Functions">Functions with a unit of their own, most important first.</param>
/// <param name="Appetite">Relative interest in each offering of <see cref="Offers"/>.</param>
/// <param name="RevenueScale">Typical yearly revenue in CNY million.</param>
internal sealed record Industry(string Name, string[] ChineseTails, string[] EnglishTails, string[] Functions, double[] Appetite, double RevenueScale)
{
    public static readonly Industry[] All =
    [
        new(
            "智能制造 Advanced manufacturing",
            ["精密机械股份有限公司", "汽车零部件有限公司", "新能源装备股份有限公司", "电子科技有限公司", "轴承制造有限公司", "特种材料股份有限公司", "智能装备集团"],
            ["Precision Castings Ltd", "Drive Systems Inc", "Electronics Manufacturing", "Industrial Group", "Motion Components", "Specialty Materials Ltd"],
            ["it", "production", "purchasing", "quality", "finance", "supply-chain", "maintenance"],
            [1.2, 1.5, 1.3, 1.2, 0.15, 0, 0.8, 0.9],
            1800),
        new(
            "零售银行 Retail banking",
            ["农村商业银行", "城市商业银行", "消费金融有限公司", "村镇银行", "财富管理有限公司", "汽车金融有限公司"],
            ["Community Bank", "Savings & Trust", "Consumer Finance Ltd", "Mutual Bank", "Merchant Credit"],
            ["it", "retail-banking", "purchasing", "risk", "finance", "digital", "operations"],
            [1.2, 0, 0, 0, 1.5, 1.6, 0.8, 0.8],
            2600),
        new(
            "连锁零售 Chain retail",
            ["连锁超市有限公司", "便利连锁股份有限公司", "百货集团", "生鲜零售有限公司", "药房连锁有限公司"],
            ["Markets Ltd", "Convenience Group", "Home Stores", "Pharmacies Inc", "Fresh Foods"],
            ["it", "store-operations", "purchasing", "supply-chain", "finance", "marketing", "operations"],
            [1.1, 0.1, 0.3, 1.6, 1.6, 0, 0.8, 0.8],
            3200),
    ];
}
