using RelGraph.Engine.Errors;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Tests.Firms;
using RelGraph.Scoring.Trends;

namespace RelGraph.Scoring.Tests.Trends;

public sealed class TrendTests
{
    private static readonly Scorebook Book = Firm().Book("2026-06-30");

    public static TheoryData<string, Func<Scorebook, Score>> Scores { get; } = new()
    {
        { "customer", book => book.Customer("A-1") },
        { "employee", book => book.Employee("E-li") },
        { "company", book => book.Company(Segment.Firm) },
        { "person", book => book.Person("C-1") },
    };

    [Theory]
    [MemberData(nameof(Scores))]
    public void Trend_OfAnyScore_HasTheNumbersThatQuestionsAsOfThoseDaysAnswer(string name, Func<Scorebook, Score> score)
    {
        Assert.NotEmpty(name);
        var trend = Book.Trend(score);

        Assert.Equal(Scorebook.TrendWeeks, trend.Points.Count);
        Assert.Equal(new DateOnly(2026, 6, 30).AddDays(-84), trend.Points[0].On);
        foreach (var point in trend.Points)
        {
            var asked = score(Firm().Book(point.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal((asked.Value, asked.Interval, asked.Confidence), (point.Value, point.Interval, point.Confidence));
        }

        Assert.Equal(score(Book).Value, trend.Points[^1].Value);
    }

    [Fact]
    public void Trend_WhereContactEnds_Falls()
    {
        // The last meeting of the firm lies weeks back, and evidence fades.
        var later = Firm().Book("2027-03-31");

        Assert.Equal(TrendDirection.Falling, later.Trend(book => book.Customer("A-1")).Direction);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(261)]
    public void Trend_OfTooFewOrTooManyWeeks_IsRefused(int weeks) =>
        Assert.Contains("from 4 to 260", Assert.Throws<InvalidValueException>(() => Book.Trend(book => book.Customer("A-1"), weeks)).Message, StringComparison.Ordinal);

    [Fact]
    public void Trend_OfASubjectThatIsUnknownToday_IsNotFound() => Assert.Throws<NotFoundException>(() => Book.Trend(book => book.Customer("A-none")));

    [Fact]
    public void Trend_Asked_LeavesTheBookAsItWas()
    {
        var (asked, unasked) = (Firm().Book("2026-06-30"), Firm().Book("2026-06-30"));
        asked.Trend(book => book.Customer("A-1"));

        Assert.Equal(unasked.Customer("A-1").Value, asked.Customer("A-1").Value);
        Assert.Equal(unasked.Employee("E-li").Value, asked.Employee("E-li").Value);
    }

    [Fact]
    public void Trend_NobodyWaitsFor_Stops() =>
        Assert.Throws<OperationCanceledException>(() => Book.Trend(book => book.Customer("A-1"), cancellation: new CancellationToken(true)));

    private static SmallFirm Firm() => SmallFirm.WithTwoCustomers().Meets("E-li", "C-1", "2026-06-20", 9).Meets("E-wang", "C-2", "2026-05-10", 4).Meets("E-li", "C-3", "2026-06-12", 3);
}
