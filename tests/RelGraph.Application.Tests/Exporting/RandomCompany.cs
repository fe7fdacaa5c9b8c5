using System.Globalization;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Application.Tests.Exporting;

/// <summary>Facts of every kind with random values in every field, references that hold and rules that are kept.</summary>
internal static class RandomCompany
{
    private const int PerKind = 4;

    private static readonly string[] Texts = ["王芳", "O'Brien, \"Bob\"", "two\nlines", "cr\r\nlf", " blanks ", "semi;colon", "tab\there", "=1+1", "Ωmega 𠮷", "0042"];

    /// <summary>The facts as assertions, with some in two periods.</summary>
    public static IReadOnlyList<Change> Of(ulong seed)
    {
        var random = SeededRandom.For(seed, 1);
        var changes = new List<Change>();
        foreach (var descriptor in FactCatalog.All)
        {
            for (var i = 0; i < PerKind; i++)
            {
                var content = Content(descriptor, i, ref random);
                var fact = Fact.Of(content, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
                changes.Add(new Change.Assert(Vary(fact, ref random)));
            }
        }

        return changes;
    }

    private static Fact Vary(Fact fact, ref SeededRandom random)
    {
        var from = random.NextBelow(3) switch { 0 => DateOnly.MinValue, 1 => new DateOnly(2001, 2, 3), _ => fact.Valid.From };
        return fact with
        {
            Valid = new DayRange(from, random.NextBelow(2) == 0 ? DateOnly.MaxValue : new DateOnly(2030, 5, 6)),
            Source = (FactSource)random.NextBelow(3),
            Confidence = random.NextBelow(2) == 0 ? 1 : random.NextUnit(),
            Visibility = random.NextBelow(3) switch { 0 => Visibility.Team("Team-1"), 1 => Visibility.Private("Employee-2"), _ => Visibility.Shared },
        };
    }

    private static FactContent Content(FactDescriptor descriptor, int number, ref SeededRandom random)
    {
        var values = new object?[descriptor.Fields.Count];
        for (var at = 0; at < values.Length; at++)
        {
            var field = descriptor.Fields[at];
            values[at] = field.IsRequired || random.NextBelow(3) > 0 ? Value(descriptor.Kind, field, number, ref random) : null;
        }

        var content = descriptor.Create(values);
        return content switch
        {
            CustomField custom => custom with { Noun = "account", Field = "Field " + number, Type = number == 3 ? CustomFieldType.Choice : (CustomFieldType)(number + 1), AllowedValues = "a;b" },
            Account account => account with { Parent = number == PerKind - 1 ? null : account.Parent, Custom = new Dictionary<string, string> { ["Field 0"] = "文本, x", ["Field 1"] = "1.5", ["Field 2"] = "true", ["Field 3"] = "b" } },
            StageChange { Outcome: not null } change => change with { Stage = OpportunityStage.Closed, Winner = null },
            StageChange change => change with { Stage = OpportunityStage.Bid, Winner = null },
            Interaction met => met with { Contacts = ["Contact-1", "Contact-2"], Initiator = NodeId.Contact("Contact-2") },
            OrgUnit or Team when number == PerKind - 1 => Top(content),
            Engine.Model.Relations.ReportsTo top when number == PerKind - 1 => top with { Manager = NodeId.Employee("Employee-0") },
            _ => content,
        };
    }

    private static FactContent Top(FactContent content) => content switch
    {
        OrgUnit unit => unit with { Parent = null },
        Team team => team with { Parent = null },
        _ => content,
    };

    private static object? Value(FactKind kind, FactField field, int number, ref SeededRandom random) => field.Type switch
    {
        FieldType.Text when kind == FactKind.ExchangeRate => field.Column == "from_currency" ? ((string[])["USD", "EUR", "JPY", "GBP"])[number] : "CNY",
        FieldType.Text when field.Property == "Id" => $"{kind}-{number}",
        FieldType.Text when field.IsKeyPart => $"K {number}",
        FieldType.Text => Texts[random.NextBelow(Texts.Length)],
        FieldType.Id => Reference(kind, field, number),
        FieldType.Node => new NodeId(field.Kinds[0], Reference(kind, field, number)),
        FieldType.Vendor => field.IsKeyPart && number % 2 == 0 ? Vendor.Us : new Vendor($"Competitor-{number}"),
        FieldType.IdList => new[] { $"{field.Kinds[0]}-0", $"{field.Kinds[0]}-{1 + random.NextBelow(3)}" },
        FieldType.WholeNumber => (int)Math.Clamp(random.NextBelow(2000), field.Limits?.Minimum ?? 0, field.Limits?.Maximum ?? 2000),
        FieldType.Number => Math.Clamp(random.NextUnit() * 3, Math.Max(field.Limits?.Minimum ?? 0, 0.000001), field.Limits?.Maximum ?? 3),
        FieldType.ExactNumber => decimal.Parse("7." + random.NextBelow(100000).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        FieldType.Boolean => random.NextBelow(2) == 0,
        FieldType.Date => Day(field),
        FieldType.Instant => new DateTimeOffset(2024, 1, 2, 23, 45, 6, TimeSpan.FromHours(random.NextBelow(9))).AddTicks(random.NextBelow(10_000_000)),
        FieldType.Money => Money.Of(random.NextBelow(1_000_000) / 100m, random.NextBelow(2) == 0 ? "CNY" : "USD"),
        _ => Choice(field, ref random),
    };

    /// <summary>Days of beginning before days of end.</summary>
    private static DateOnly Day(FactField field) => new(field.IsOccurrence ? 2023 : 2024, 3, 4);

    private static object? Choice(FactField field, ref SeededRandom random)
    {
        var names = field.AllowedNames;
        return Names.TryParse(field.ClrType, names[random.NextBelow(names.Count)], out var value) ? value : null;
    }

    /// <summary>The second of a pair is the next in the ring, so that no pair is one thing twice.</summary>
    private static string Reference(FactKind kind, FactField field, int number)
    {
        var isSecond = field.Column is "to" or "manager" or "owned" or "parent";
        return $"{field.Kinds[0]}-{(isSecond ? (number + 1) % PerKind : number).ToString(CultureInfo.InvariantCulture)}";
    }
}
