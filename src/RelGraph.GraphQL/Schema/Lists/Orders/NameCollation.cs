using System.Globalization;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>The order of names in both languages: Chinese by pinyin, others by their alphabet, whatever the machine's own language is.</summary>
/// <remarks>The Unicode collation for Chinese (CLDR, <c>zh-u-co-pinyin</c>) through ICU, which .NET uses on every system. Its tables may differ between versions of ICU for rare characters.</remarks>
internal static class NameCollation
{
    private static readonly CompareInfo Pinyin = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

    /// <summary>A key that compares byte by byte as the text sorts. Case, accents and width decide only between texts that are equal without them.</summary>
    public static byte[] KeyOf(string text) => Pinyin.GetSortKey(text, CompareOptions.None).KeyData;
}
