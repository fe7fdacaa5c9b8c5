using System.Collections.Frozen;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>Surnames that are read in another way than the character usually is.</summary>
/// <remarks>The readings are those of dictionaries of modern Chinese for the character as a surname (姓). Each stands beside a character of that very reading, whose place the name takes. Surnames whose reading differs from family to family (覃, 乐, 隗) are left as the collation has them.</remarks>
internal static class Surnames
{
    private static readonly FrozenDictionary<char, char> SameReading = new Dictionary<char, char>
    {
        ['单'] = '善', // Shàn, not dān
        ['單'] = '善',
        ['曾'] = '增', // Zēng, not céng
        ['解'] = '谢', // Xiè, not jiě
        ['仇'] = '求', // Qiú, not chóu
        ['区'] = '欧', // Ōu, not qū
        ['區'] = '欧',
        ['查'] = '渣', // Zhā, not chá
        ['盖'] = '舸', // Gě, not gài
        ['任'] = '人', // Rén, not rèn
        ['朴'] = '瓢', // Piáo, not pǔ
        ['缪'] = '妙', // Miào, not móu
        ['员'] = '运', // Yùn, not yuán
        ['祭'] = '债', // Zhài, not jì
        ['秘'] = '必', // Bì, not mì
        ['种'] = '虫', // Chóng, not zhǒng
        ['黑'] = '贺', // Hè, not hēi
        ['华'] = '化', // Huà, not huá
        ['繁'] = '婆', // Pó, not fán
        ['洗'] = '显', // Xiǎn, not xǐ
        ['召'] = '绍', // Shào, not zhào
        ['折'] = '舌', // Shé, not zhé
        ['牟'] = '木', // Mù, not móu
        ['褚'] = '楚', // Chǔ, not zhǔ
        ['翟'] = '宅', // Zhái, not dí
    }.ToFrozenDictionary();

    // Two characters that are a surname only together.
    private static readonly FrozenDictionary<string, string> SameReadings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["尉迟"] = "玉迟", // Yùchí
        ["万俟"] = "莫其", // Mòqí
        ["长孙"] = "掌孙", // Zhǎngsūn
        ["单于"] = "蝉于", // Chányú
        ["令狐"] = "灵狐", // Línghú
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name as it is read, for sorting only.</summary>
    public static string AsRead(string name) =>
        name.Length > 2 && SameReadings.TryGetValue(name[..2], out var pair) ? pair + name[2..]
        : name.Length > 1 && SameReading.TryGetValue(name[0], out var read) ? read + name[1..]
        : name;
}
