using RelGraph.Engine.Execution;
using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Wording;

/// <summary>Invented names of organisations, and the places they are in.</summary>
internal static class CompanyNames
{
    /// <summary>Regions with their cities; the last one is abroad.</summary>
    public static readonly (string Region, string Chinese, string English)[] Places =
    [
        ("华东", "上海", "Shanghai"), ("华东", "苏州", "Suzhou"), ("华东", "杭州", "Hangzhou"), ("华北", "北京", "Beijing"), ("华北", "天津", "Tianjin"), ("华北", "济南", "Jinan"),
        ("华南", "深圳", "Shenzhen"), ("华南", "广州", "Guangzhou"), ("华南", "厦门", "Xiamen"), ("中西部", "成都", "Chengdu"), ("中西部", "武汉", "Wuhan"), ("中西部", "西安", "Xi'an"),
        ("海外", "新加坡", "Singapore"), ("海外", "吉隆坡", "Kuala Lumpur"), ("海外", "曼彻斯特", "Manchester"),
    ];

    /// <summary>How many of the places, the last ones, are abroad.</summary>
    public const int PlacesAbroad = 3;

    private static readonly string[] ChineseFirst = ["澜", "栖", "衡", "煦", "岚", "砚", "霁", "恪", "穆", "溯", "曜", "祺", "漪", "筠", "翊", "珩", "璟", "聿", "湛", "晏"];

    private static readonly string[] ChineseSecond = ["川", "宁", "岳", "原", "舟", "野", "禾", "霖", "桥", "石", "泽", "峤", "远", "庭", "渡", "畴", "枫", "澍", "垣", "江"];

    private static readonly string[] EnglishFirst =
    [
        "Northmere", "Ashcombe", "Fallowfield", "Larkspur", "Stonehaven Ridge", "Brackenhurst", "Wrenfield", "Halden Vale", "Copperbrook", "Marlowe Bay", "Thistledown", "Eastwick Hill",
        "Ravenglen", "Silverford", "Oakhurst Mill", "Pinecrest Lane", "Greywater", "Kestrel Point", "Linden Row", "Tamarack",
    ];

    private static readonly string[] ChineseRivals = ["霁拓信息", "衍衡软件", "渺阶数科", "融砺科技", "恪策智能", "岿岭系统", "垣垒数据", "翊越云"];

    private static readonly string[] EnglishRivals = ["Jituo Information", "Yanheng Software", "Miaojie Digital", "Rongli Technology", "Kece Intelligence", "Kuiling Systems", "Yuanlei Data", "Yiyue Cloud"];

    /// <summary>The name of an account: unique while the stems last, then numbered.</summary>
    public static string Account(ref SeededRandom random, Tongue tongue, Industry industry, int index)
    {
        if (tongue == Tongue.Chinese)
        {
            // 7 and 20 have no common factor, so the stems run through all 400 pairs before one comes back.
            var stem = ChineseFirst[index % 20] + ChineseSecond[((index * 7) + (index / 20)) % 20];
            var round = index / 400;
            return stem + random.Pick<string>(industry.ChineseTails) + (round == 0 ? "" : $"（{round + 1}）");
        }

        var lap = index / EnglishFirst.Length;
        return $"{EnglishFirst[((index * 7) + lap) % EnglishFirst.Length]} {random.Pick<string>(industry.EnglishTails)}{(lap < 2 ? "" : $" ({lap})")}";
    }

    /// <summary>The name of a competitor.</summary>
    public static string Competitor(int index)
    {
        var lap = index / ChineseRivals.Length;
        var at = index % ChineseRivals.Length;
        return $"{ChineseRivals[at]} {EnglishRivals[at]}{(lap == 0 ? "" : $" {lap + 1}")}";
    }
}
