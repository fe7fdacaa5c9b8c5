using FsCheck;
using FsCheck.Fluent;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Language;

public sealed class PrinterLawTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20250901UL, 17UL);

    [Fact]
    public void Print_AnyTree_IsParsedBackToTheSameTree() =>
        Check.One(Seeded, Prop.ForAll(DocumentGenerator.Documents.ToArbitrary(), document =>
            SyntaxDump.Of(GraphQLParser.Parse(GraphQLPrinter.Print(document))) == SyntaxDump.Of(document)));

    [Fact]
    public void Print_OfAParsedText_IsAFixedPoint() =>
        Check.One(Seeded, Prop.ForAll(DocumentGenerator.Documents.ToArbitrary(), document =>
        {
            var once = GraphQLPrinter.Print(GraphQLParser.Parse(GraphQLPrinter.Print(document)));
            return GraphQLPrinter.Print(GraphQLParser.Parse(once)) == once;
        }));

    [Fact]
    public void Location_OfEveryDefinition_CutsOutItsOwnText() =>
        Check.One(Seeded, Prop.ForAll(DocumentGenerator.Documents.ToArbitrary(), document =>
        {
            var text = GraphQLPrinter.Print(document);
            return GraphQLParser.Parse(text).Definitions.All(definition =>
                SyntaxDump.Of(GraphQLParser.Parse(text[definition.Location.Start..definition.Location.End]).Definitions[0]) ==
                SyntaxDump.Of(definition));
        }));

    [Fact]
    public void Parse_OfAMangledText_EitherPrintsBackOrIsASyntaxError() =>
        Check.One(Seeded.WithMaxTest(1000), Prop.ForAll(Mangled.ToArbitrary(), text =>
        {
            Document document;
            try
            {
                document = GraphQLParser.Parse(text);
            }
            catch (GraphQLSyntaxException exception)
            {
                return exception.Location.IsKnown && exception.Location.Start <= text.Length;
            }
            var printed = GraphQLPrinter.Print(document);
            return SyntaxDump.Of(GraphQLParser.Parse(printed)) == SyntaxDump.Of(document) || HoldsIndentedBlock(document);
        }));

    private static Gen<string> Mangled =>
        from document in DocumentGenerator.Documents
        let text = GraphQLPrinter.Print(document)
        from at in Gen.Choose(0, text.Length - 1)
        from length in Gen.Choose(0, 3)
        from inserted in Gen.Elements("", "\"", "\\", "{", "}", "(", "\n", "\"\"\"", "#", "$", "\uD83D", "1e", "on ", "@", "张")
        select text[..at] + inserted + text[Math.Min(text.Length, at + length)..];

    // A block string whose indentation a reader would strip prints as an ordinary string: same text, other kind.
    private static bool HoldsIndentedBlock(Document document) =>
        SyntaxDump.Of(document).Contains("IsBlock=True", StringComparison.Ordinal) &&
        SyntaxDump.Of(GraphQLParser.Parse(GraphQLPrinter.Print(document))).Replace("IsBlock=True", "IsBlock=False", StringComparison.Ordinal) ==
        SyntaxDump.Of(document).Replace("IsBlock=True", "IsBlock=False", StringComparison.Ordinal);
}
