namespace RelGraph.Simulation.Wording;

/// <summary>Job titles and unit names by function and rank.</summary>
internal static class JobTitles
{
    // Per function: Chinese unit, English unit, Chinese titles for ranks 2 to 5, English titles for ranks 2 to 5.
    private static readonly Dictionary<string, (string Chinese, string English, string[] ChineseTitles, string[] EnglishTitles)> ByFunction = new(StringComparer.Ordinal)
    {
        ["it"] = ("信息技术部", "Information technology", ["首席信息官", "信息化经理", "系统架构师", "系统工程师"], ["Chief Information Officer", "IT Manager", "Systems Architect", "Systems Engineer"]),
        ["production"] = ("生产制造部", "Production", ["生产副总经理", "制造经理", "车间主任", "工艺工程师"], ["VP Manufacturing", "Production Manager", "Shop Floor Supervisor", "Process Engineer"]),
        ["purchasing"] = ("采购部", "Purchasing", ["采购总监", "采购经理", "招标主管", "采购专员"], ["Procurement Director", "Procurement Manager", "Tender Supervisor", "Buyer"]),
        ["quality"] = ("质量管理部", "Quality", ["质量总监", "质量经理", "质量主管", "检验工程师"], ["Quality Director", "Quality Manager", "Quality Lead", "Inspection Engineer"]),
        ["finance"] = ("财务部", "Finance", ["财务总监", "财务经理", "预算主管", "会计"], ["Chief Financial Officer", "Finance Manager", "Budget Controller", "Accountant"]),
        ["supply-chain"] = ("供应链部", "Supply chain", ["供应链总监", "计划经理", "物流主管", "计划员"], ["Supply Chain Director", "Planning Manager", "Logistics Lead", "Planner"]),
        ["maintenance"] = ("设备部", "Maintenance", ["设备总监", "设备经理", "维修主管", "设备工程师"], ["Head of Maintenance", "Maintenance Manager", "Maintenance Lead", "Equipment Engineer"]),
        ["retail-banking"] = ("零售金融部", "Retail banking", ["零售业务副行长", "零售金融部经理", "产品主管", "客户经理"], ["Head of Retail Banking", "Retail Product Manager", "Product Lead", "Relationship Officer"]),
        ["risk"] = ("风险管理部", "Risk", ["首席风险官", "风险经理", "模型主管", "风控分析师"], ["Chief Risk Officer", "Risk Manager", "Model Lead", "Risk Analyst"]),
        ["digital"] = ("数字金融部", "Digital", ["数字金融总监", "渠道经理", "数据主管", "数据分析师"], ["Head of Digital", "Channel Manager", "Data Lead", "Data Analyst"]),
        ["operations"] = ("运营管理部", "Operations", ["运营总监", "运营经理", "运营主管", "运营专员"], ["Operations Director", "Operations Manager", "Operations Lead", "Operations Specialist"]),
        ["store-operations"] = ("门店运营部", "Store operations", ["门店运营副总", "区域经理", "店长", "门店督导"], ["VP Store Operations", "Regional Manager", "Store Manager", "Store Supervisor"]),
        ["marketing"] = ("市场部", "Marketing", ["市场总监", "会员经理", "营销主管", "市场专员"], ["Marketing Director", "Loyalty Manager", "Campaign Lead", "Marketing Specialist"]),
    };

    public static string Unit(string function, Tongue tongue) => tongue == Tongue.Chinese ? ByFunction[function].Chinese : ByFunction[function].English;

    /// <summary>The title of a rank in a function; rank 1 leads the organisation.</summary>
    public static string Title(string function, int rank, Tongue tongue, bool bank)
    {
        if (rank == 1)
        {
            return (tongue, bank) switch
            {
                (Tongue.Chinese, true) => "行长",
                (Tongue.Chinese, false) => "总经理",
                _ => "Chief Executive Officer",
            };
        }

        var (_, _, chinese, english) = ByFunction[function];
        return (tongue == Tongue.Chinese ? chinese : english)[rank - 2];
    }
}
