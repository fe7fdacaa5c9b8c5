using RelGraph.Application.WritingBack;

namespace RelGraph.Application.Tests.WritingBack;

public sealed class WriteBackAttemptsTests
{
    [Fact]
    public void Of_ASubjectThatFails_IsCountedAndListedAndTheOthersGoOn()
    {
        var attempts = new WriteBackAttempts();

        Assert.Empty(attempts.Of<int>("contact:C-1", () => throw new InvalidOperationException("no such seat")));
        Assert.Equal([1, 2], attempts.Of("contact:C-2", () => new[] { 1, 2 }));

        Assert.Equal((1, new WriteBackFailure("contact:C-1", "no such seat")), (attempts.Failed, Assert.Single(attempts.Failures)));
    }

    [Fact]
    public void Of_FailingHalfWay_GivesNothingOfTheSubject()
    {
        var attempts = new WriteBackAttempts();

        Assert.Empty(attempts.Of("contact:C-1", HalfWay));

        static IEnumerable<int> HalfWay()
        {
            yield return 1;
            throw new InvalidOperationException("broken");
        }
    }

    [Fact]
    public void Of_ManyFailures_ListsTheFirstHundredAndCountsAll()
    {
        var attempts = new WriteBackAttempts();
        for (var subject = 0; subject < 250; subject++)
        {
            attempts.Of<int>($"contact:C-{subject}", () => throw new InvalidOperationException("broken"));
        }

        Assert.Equal((250, 100), (attempts.Failed, attempts.Failures.Count));
    }

    [Fact]
    public void Of_Cancelled_IsNoFailure() =>
        Assert.Throws<OperationCanceledException>(() => new WriteBackAttempts().Of<int>("contact:C-1", () => throw new OperationCanceledException()));
}
