using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Tests.Neo4j;

public sealed class OrdinalKeyTests
{
    /// <summary>Texts rich in what orders differently by unit and by scalar: surrogates in pairs and alone, private use, full-width forms.</summary>
    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            Gen.Choose('\0', '\uFFFF').Select(unit => ((char)unit).ToString()),
            Gen.Elements("a", "中", "\uD7FF", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uE000", "\uE7FF", "\uE800", "\uF7FF", "\uF800", "\uFFFF", "😀", "𠮷", "Ａ", "|"))
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    [Fact]
    public void Decode_OfEncoded_GivesEveryTextBack() =>
        Prop.ForAll(Texts, text => OrdinalKey.Decode(OrdinalKey.Encode(text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Encode_TwoTexts_OrderByScalarAsTheyDoByUnit() =>
        Prop.ForAll(Texts, Texts, (left, right) => Math.Sign(ByScalar(OrdinalKey.Encode(left), OrdinalKey.Encode(right))) == Math.Sign(string.CompareOrdinal(left, right))).QuickCheckThrowOnFailure();

    [Fact]
    public void Encode_AnyText_IsWellFormed() =>
        Prop.ForAll(Texts, text => !OrdinalKey.Encode(text).EnumerateRunes().Contains(Rune.ReplacementChar) || text.Contains('\uF7FD', StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("C-17")]
    [InlineData("客户|contact:张三")]
    [InlineData("\u0000\uD7FF")]
    public void Encode_EverydayKey_IsTheKey(string key) => Assert.Same(key, OrdinalKey.Encode(key));

    [Theory]
    [InlineData("\U00010800")]
    [InlineData("\U0001F600")]
    public void Decode_TextNobodyEncoded_Throws(string text) => Assert.Throws<FormatException>(() => OrdinalKey.Decode(text));

    [Fact]
    public void Decode_LoneSurrogate_Throws() => Assert.Throws<FormatException>(() => OrdinalKey.Decode("a\uDC00"));

    private static int ByScalar(string left, string right) =>
        left.EnumerateRunes().Select(scalar => scalar.Value).Zip(right.EnumerateRunes().Select(scalar => scalar.Value), (x, y) => x.CompareTo(y)).FirstOrDefault(order => order != 0) is var order && order != 0
            ? order
            : left.EnumerateRunes().Count().CompareTo(right.EnumerateRunes().Count());
}
