namespace RelGraph.Simulation.Wording;

/// <summary>What the simulated company sells: names, list prices and margins.</summary>
internal sealed record Offers(string Id, string Chinese, string English, string Series, decimal ListPrice, double MarginPercent, int DeliveryDays)
{
    public static readonly Offers[] All =
    [
        new("P-01", "数据中台", "Data platform", "平台 Platform", 2_400_000m, 44, 150),
        new("P-02", "设备预测性维护", "Predictive maintenance", "应用 Applications", 1_500_000m, 48, 110),
        new("P-03", "质量分析系统", "Quality analytics", "应用 Applications", 980_000m, 50, 90),
        new("P-04", "供应链控制塔", "Supply chain control tower", "应用 Applications", 1_900_000m, 46, 130),
        new("P-05", "客户经营平台", "Customer engagement platform", "应用 Applications", 1_350_000m, 47, 100),
        new("P-06", "智能风控引擎", "Risk decision engine", "应用 Applications", 2_150_000m, 52, 140),
        new("P-07", "实施与集成服务", "Implementation services", "服务 Services", 620_000m, 29, 80),
        new("P-08", "托管运维服务", "Managed operations", "服务 Services", 480_000m, 35, 30),
    ];

    public string In(Tongue tongue) => tongue == Tongue.Chinese ? Chinese : English;
}
