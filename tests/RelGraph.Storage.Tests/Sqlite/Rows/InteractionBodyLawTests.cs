using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Storage.Rows;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Tests.Sqlite.Rows;

/// <summary>The short ways of writing and reading interactions must be the general ones, byte for byte and value for value.</summary>
public sealed class InteractionBodyLawTests
{
    private static readonly string[] Texts = ["C-1", "E-17", "韩梅梅", "O'Brien", "a\"b", "a\\b", "😀𠮷", "tab\t", "é", "<&>+'", "\u007f\u0085", "\u2028", "\ud800", "\ufffd", "\ufeff", "", new string('长', 900)];

    [Xunit.Fact]
    public void CanonicalBody_AnyInteraction_IsWhatTheGeneralWriterWrites()
    {
        var body = new CanonicalBody();

        Law(interaction => body.Of(interaction).SequenceEqual(FactJson.Write(interaction)), 3000);
    }

    [Xunit.Fact]
    public void InteractionFormatter_PlainInteraction_NeedsNoGeneralWriter()
    {
        var interaction = new Interaction
        {
            Id = "I-1",
            At = new DateTimeOffset(2024, 2, 29, 23, 5, 0, TimeSpan.FromHours(8)).AddTicks(1_230_000),
            Channel = Channel.ExecutiveVisit,
            Minutes = 12.5,
            Initiator = NodeId.Employee("E-李雷"),
            Employees = ["E-李雷"],
            Contacts = ["C-1", "C-2"],
            TwoWay = true,
            Sentiment = -0.1,
            Opportunity = "O-1",
            Subject = "关于报价",
        };

        Assert.True(new InteractionFormatter().TryWrite(interaction, out var body));
        Assert.Equal(Encoding.UTF8.GetString(FactJson.Write(interaction)), Encoding.UTF8.GetString(body));
    }

    [Xunit.Fact]
    public void InteractionParser_AnyBody_GivesWhatTheGeneralReaderGivesOrNothing()
    {
        var read = 0;
        Law(
            interaction =>
            {
                var written = FactJson.Write(interaction);
                var (direct, general) = (new InteractionBatch(), new InteractionBatch());
                var (directNames, generalNames) = (new ScanNames(), new ScanNames());
                if (!new InteractionParser(directNames).TryAdd(written, DayRange.Always, default, direct))
                {
                    return direct.Count == 0;
                }

                read++;
                general.Add(
                    new Engine.History.Fact(FactJson.Read(FactKind.Interaction, written), DayRange.Always),
                    node => generalNames.Person(node, general), deal => generalNames.Opportunity(Encoding.UTF8.GetBytes(deal), general));
                return Text(direct) == Text(general);
            },
            3000);

        Assert.True(read > 300, $"Only {read} bodies were read directly.");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"id\":\"I-1\"}")]
    [InlineData("{\"id\":\"I-1\",\"at\":\"2025-02-30T09:00:00+08:00\",\"channel\":\"chat\"}")]
    [InlineData("{\"id\":\"I-1\",\"at\":\"2025-02-03T09:00:00+08:00\",\"channel\":\"pigeon\"}")]
    [InlineData("{\"id\":\"I-1\",\"at\":\"2025-02-03T09:00:00+08:00\",\"channel\":\"chat\",\"weather\":\"fair\"}")]
    [InlineData("{\"id\":\"I-1\",\"at\":\"2025-02-03T09:00:00+08:00\",\"channel\":\"chat\",\"weather\":5}")]
    [InlineData("{\"id\":\"I-1\",\"at\":\"2025-02-03T09:00:00+08:00\",\"channel\":\"chat\",\"minutes\":1x}")]
    [InlineData("{\"id\":\"I-1\",\"at\":\"2025-02-03T09:00:00+08:00\",\"channel\":\"chat\",\"contacts\":[\"C-1\"")]
    [InlineData("{\"id\":\"I-1\",\"at\":\"2025-02-03T09:00:00+08:00\",\"channel\":\"chat\"")]
    [InlineData("{\"id\":\"I-1\",\"at\":\"2025-02-03T09:00:00+08:00\",\"channel\":\"chat\",}")]
    [InlineData("{ \"id\":\"I-1\",\"at\":\"2025-02-03T09:00:00+08:00\",\"channel\":\"chat\"}")]
    [InlineData("{\"id\":\"I\\u002d1\",\"at\":\"2025-02-03T09:00:00+08:00\",\"channel\":\"chat\"}")]
    public void InteractionParser_OddBody_IsLeftToTheGeneralReader(string body)
    {
        var batch = new InteractionBatch();

        Assert.False(new InteractionParser(new ScanNames()).TryAdd(Encoding.UTF8.GetBytes(body), DayRange.Always, default, batch));
        Assert.Equal(0, batch.Count);
    }

    [Theory]
    [InlineData("2025-02-03T09:00:00+08:00", true)]
    [InlineData("2024-02-29T23:59:59.9999999-03:30", true)]
    [InlineData("0001-01-01T00:00:00+00:00", true)]
    [InlineData("9999-12-31T23:59:59.9+00:00", true)]
    [InlineData("2025-02-03T09:00:00Z", false)]
    [InlineData("0001-01-01T00:00:00+08:00", false)]
    [InlineData("2025-02-03T24:00:00+08:00", false)]
    [InlineData("2025-02-03T09:00:00.+08:00", false)]
    [InlineData("2025-02-03T09:00:00.12345678+08:00", false)]
    [InlineData("2025-02-03T09:00:00+15:00", false)]
    [InlineData("2025-02-03 09:00:00+08:00", false)]
    [InlineData("2025-02-03", false)]
    public void InstantText_AnyForm_IsReadExactlyOrLeft(string text, bool isRead)
    {
        Assert.Equal(isRead, InstantText.TryRead(Encoding.UTF8.GetBytes(text), out var ticks));
        if (isRead)
        {
            Assert.Equal(DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcTicks, ticks);
        }
    }

    [Xunit.Fact]
    public void NameTable_ManyNames_KeepsTheirNumbers()
    {
        var table = new NameTable();
        for (var number = 0; number < 5000; number++)
        {
            Assert.Equal(number, table.Of(Encoding.UTF8.GetBytes($"C-{number}-联系人"), number, out var isNew));
            Assert.True(isNew);
        }

        for (var number = 0; number < 5000; number++)
        {
            Assert.Equal(number, table.Of(Encoding.UTF8.GetBytes($"C-{number}-联系人"), -1, out var isNew));
            Assert.False(isNew);
        }

        Assert.Equal(5000, table.Of([], 5000, out _));
        Assert.Equal(5000, table.Of([], -1, out _));
    }

    private static void Law(Func<Interaction, bool> holds, int tests)
    {
        var text = Gen.Elements(Texts);
        var plain = Gen.Choose(0, 5).SelectMany(which => which == 0 ? text : Gen.Choose(1, 99).Select(number => $"C-{number}"));
        var node = Gen.Elements(FactKind.Contact, FactKind.Employee, FactKind.Account).SelectMany(kind => plain.Where(id => id.Length > 0).Select(id => new NodeId(kind, id)));
        var number = Gen.OneOf(Gen.Choose(0, 500).Select(value => (double)value), Gen.Choose(-99, 99).Select(value => value / 100.0), Gen.Elements(1e-7, 1.0 / 3, 1e16, -0.0, 10080, double.Epsilon, 123456789.5));
        var instant = Gen.Choose(0, int.MaxValue).SelectMany(seconds => Gen.Elements(0L, 1, 1_230_000, 9_999_999).SelectMany(ticks => Gen.Choose(-56, 56).Select(quarters =>
            DateTimeOffset.UnixEpoch.AddSeconds(seconds).AddTicks(ticks).ToOffset(TimeSpan.FromMinutes(15 * quarters)))));
        var interaction =
            from at in instant
            from channel in Gen.Elements(Enum.GetValues<Channel>()[1..])
            from minutes in Maybe(number)
            from sentiment in Maybe(number)
            from initiator in Maybe(node)
            from employees in plain.ListOf()
            from contacts in plain.ListOf()
            from twoWay in Gen.Elements<bool?>(true, false, null)
            from opportunity in Gen.OneOf(plain, Gen.Constant((string)null!))
            from subject in Gen.OneOf(text, Gen.Constant((string)null!))
            from id in plain
            select new Interaction
            {
                Id = id, At = at, Channel = channel, Minutes = minutes, Sentiment = sentiment, Initiator = initiator,
                Employees = [.. employees.Take(4)], Contacts = [.. contacts.Take(4)], TwoWay = twoWay, Opportunity = opportunity, Subject = subject,
            };
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(20260301, 7), Prop.ForAll(interaction.ToArbitrary(), holds));
    }

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : struct => Gen.Choose(0, 2).SelectMany(which => which == 0 ? Gen.Constant((T?)null) : some.Select(value => (T?)value));

    private static string Text(InteractionBatch batch)
    {
        var row = batch[0];
        var people = batch.People(0).ToArray().Select(number => batch.NewPeople[number]);
        var initiator = row.Initiator < 0 ? default : batch.NewPeople[row.Initiator];
        return $"{row with { Initiator = 0 }} {initiator} {Encoding.UTF8.GetString(batch.Id(0))} {string.Join(' ', people)} {string.Join(' ', batch.NewOpportunities)}";
    }
}
