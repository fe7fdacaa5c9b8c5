using RelGraph.Engine.Execution;
using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Wording;

/// <summary>Invented people's names. A Chinese name comes with its pinyin, family name first.</summary>
internal static class PersonNames
{
    private static readonly (string Script, string Latin)[] Families =
    [
        ("王", "Wang"), ("李", "Li"), ("张", "Zhang"), ("刘", "Liu"), ("陈", "Chen"), ("杨", "Yang"), ("赵", "Zhao"), ("黄", "Huang"), ("周", "Zhou"), ("吴", "Wu"),
        ("徐", "Xu"), ("孙", "Sun"), ("胡", "Hu"), ("朱", "Zhu"), ("高", "Gao"), ("林", "Lin"), ("何", "He"), ("郭", "Guo"), ("马", "Ma"), ("罗", "Luo"),
        ("梁", "Liang"), ("宋", "Song"), ("郑", "Zheng"), ("谢", "Xie"), ("韩", "Han"), ("唐", "Tang"), ("冯", "Feng"), ("于", "Yu"), ("董", "Dong"), ("萧", "Xiao"),
        ("程", "Cheng"), ("曹", "Cao"), ("袁", "Yuan"), ("邓", "Deng"), ("许", "Xu"), ("傅", "Fu"), ("沈", "Shen"), ("曾", "Zeng"), ("彭", "Peng"), ("吕", "Lü"),
        ("苏", "Su"), ("卢", "Lu"), ("蒋", "Jiang"), ("蔡", "Cai"), ("贾", "Jia"), ("丁", "Ding"), ("魏", "Wei"), ("薛", "Xue"), ("叶", "Ye"), ("阎", "Yan"),
        ("余", "Yu"), ("潘", "Pan"), ("杜", "Du"), ("戴", "Dai"), ("夏", "Xia"), ("钟", "Zhong"), ("汪", "Wang"), ("田", "Tian"), ("任", "Ren"), ("欧阳", "Ouyang"),
    ];

    private static readonly (string Script, string Latin)[] HisFirst =
    [
        ("建", "Jian"), ("志", "Zhi"), ("文", "Wen"), ("海", "Hai"), ("国", "Guo"), ("俊", "Jun"), ("永", "Yong"), ("天", "Tian"), ("振", "Zhen"),
        ("宇", "Yu"), ("泽", "Ze"), ("浩", "Hao"), ("子", "Zi"), ("家", "Jia"), ("嘉", "Jia"), ("德", "De"), ("明", "Ming"), ("立", "Li"),
    ];

    private static readonly (string Script, string Latin)[] HisSecond =
    [
        ("国", "guo"), ("强", "qiang"), ("军", "jun"), ("华", "hua"), ("明", "ming"), ("伟", "wei"), ("峰", "feng"), ("涛", "tao"), ("辉", "hui"),
        ("斌", "bin"), ("鹏", "peng"), ("杰", "jie"), ("宇", "yu"), ("轩", "xuan"), ("林", "lin"), ("平", "ping"), ("诚", "cheng"), ("东", "dong"),
    ];

    private static readonly (string Script, string Latin)[] HerFirst =
    [
        ("晓", "Xiao"), ("雅", "Ya"), ("丽", "Li"), ("思", "Si"), ("雨", "Yu"), ("淑", "Shu"), ("慧", "Hui"), ("佳", "Jia"), ("欣", "Xin"),
        ("静", "Jing"), ("玉", "Yu"), ("春", "Chun"), ("秀", "Xiu"), ("梦", "Meng"), ("婉", "Wan"), ("若", "Ruo"), ("诗", "Shi"), ("书", "Shu"),
    ];

    private static readonly (string Script, string Latin)[] HerSecond =
    [
        ("芳", "fang"), ("娟", "juan"), ("敏", "min"), ("静", "jing"), ("婷", "ting"), ("怡", "yi"), ("琳", "lin"), ("雯", "wen"), ("萍", "ping"),
        ("燕", "yan"), ("红", "hong"), ("英", "ying"), ("洁", "jie"), ("莹", "ying"), ("颖", "ying"), ("妍", "yan"), ("瑶", "yao"), ("华", "hua"),
    ];

    private static readonly string[] EnglishFirst =
    [
        "James", "Laura", "Michael", "Emma", "Robert", "Hannah", "David", "Claire", "Thomas", "Priya", "Daniel", "Sofia", "Andrew", "Megan", "Peter",
        "Aisha", "Simon", "Rachel", "Mark", "Ingrid", "Oliver", "Helen", "Stephen", "Julia", "Martin", "Nadia", "Philip", "Karen", "Victor", "Elaine",
        "Graham", "Monica", "Adrian", "Fiona", "Carlos", "Diane", "Edward", "Yvonne", "Neil", "Teresa",
    ];

    private static readonly string[] EnglishFamilies =
    [
        "Harper", "Whitfield", "Okafor", "Lindqvist", "Bennett", "Castellan", "Doyle", "Fairbanks", "Grant", "Hollis", "Iverson", "Jennings", "Kapoor", "Lambert", "Mercer",
        "Novak", "Osborne", "Prescott", "Quinn", "Rahman", "Sinclair", "Thornton", "Underhill", "Vasquez", "Wakefield", "Yates", "Abbott", "Barlow", "Coleman", "Delgado",
        "Ellison", "Fischer", "Goddard", "Hayward", "Ibsen", "Keller", "Langley", "Marsh", "Nilsen", "Payne",
    ];

    /// <summary>Draws a name and, for a Chinese one, its pinyin.</summary>
    public static (string Name, string? Other) Draw(ref SeededRandom random, Tongue tongue)
    {
        if (tongue == Tongue.English)
        {
            return ($"{random.Pick<string>(EnglishFirst)} {random.Pick<string>(EnglishFamilies)}", null);
        }

        // Squaring the unit draw makes the common family names common.
        var unit = random.NextUnit();
        var family = Families[(int)(unit * unit * Families.Length)];
        var his = random.Chance(0.58);
        var second = random.Pick<(string Script, string Latin)>(his ? HisSecond : HerSecond);
        if (random.Chance(0.15))
        {
            return (family.Script + second.Script, $"{family.Latin} {Capital(second.Latin)}");
        }

        var firsts = his ? HisFirst : HerFirst;
        var first = random.Pick<(string Script, string Latin)>(firsts);
        if (first.Script == second.Script || first.Script == family.Script)
        {
            first = firsts[0].Script == second.Script ? firsts[1] : firsts[0];
        }

        return (family.Script + first.Script + second.Script, $"{family.Latin} {first.Latin}{second.Latin}");
    }

    private static string Capital(string syllable) => char.ToUpperInvariant(syllable[0]) + syllable[1..];
}
