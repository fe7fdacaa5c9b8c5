using RelGraph.Application.Jobs;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Application.Tests.Jobs;

/// <summary>Jobs in turn, bounded, followed, cancelled and interrupted.</summary>
public sealed class JobBookTests : IAsyncLifetime
{
    private JobBook _book = Open(new JobOptions { MaxQueued = 2, KeptJobs = 2, Pace = TimeSpan.FromMilliseconds(1) });

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _book.DisposeAsync();

    [Fact]
    public async Task Start_Work_RunsToItsResult()
    {
        var work = new GatedWork();
        var job = _book.Start(work, null);
        var run = await work.Begun;

        Assert.Equal((JobState.Running, true), (_book.Find(job.Id)!.State, _book.Find(job.Id)!.StartedAt >= job.CreatedAt));
        run.Report("score deals", 3, 12);
        Assert.Equal(("score deals", "评分：商机", 3, 12), (Now(job).Progress!.Phase.English, Now(job).Progress!.Phase.Chinese, Now(job).Progress!.Done, Now(job).Progress!.Total));
        work.Succeed("done");
        var over = await OverAsync(job);

        Assert.Equal((JobState.Succeeded, "done", null), (over.State, over.Result, over.Error));
        Assert.True(over.EndedAt >= over.StartedAt);
    }

    [Fact]
    public async Task Progress_OfAPhase_TellsWhenItEnds()
    {
        var work = new GatedWork();
        var job = _book.Start(work, null);
        var run = await work.Begun;
        run.Report("a phase nobody translated", 0, 100);
        Assert.Null(Now(job).Progress!.EndsAbout);
        run.Report("a phase nobody translated", 50, 100);

        Assert.True(Now(job).Progress!.EndsAbout >= job.CreatedAt);
        Assert.Equal("全量评分", Now(job).Progress!.Phase.Chinese);
        run.Report("another", 7, null);
        Assert.Null(Now(job).Progress!.EndsAbout);
    }

    [Fact]
    public async Task Start_MoreThanRunAtOnce_WaitInTurnAndTheNextIsRefused()
    {
        var works = Enumerable.Range(0, 4).Select(_ => new GatedWork()).ToArray();
        var jobs = works.Take(3).Select(work => _book.Start(work, null)).ToArray();
        await works[0].Begun;

        var full = Assert.Throws<JobsFullException>(() => _book.Start(works[3], null));
        Assert.Equal(("JOBS_FULL", "2 jobs wait, and no more may; try again when one has ended, cancel one, or have the server's setting MaxQueuedJobs raised."), (full.Code, full.Message));
        Assert.Equal([JobState.Queued, JobState.Queued, JobState.Running], _book.List(null).Select(job => job.State));
        works[0].Succeed(1);
        await works[1].Begun;
        Assert.False(works[2].HasBegun);
        Assert.Equal(jobs[2].Id, Assert.Single(_book.List(JobState.Queued)).Id);
        _book.Start(works[3], null);
    }

    [Fact]
    public async Task Start_TheSameKey_GivesTheSameJobOrAConflict()
    {
        var work = new GatedWork("a");
        var job = _book.Start(work, "key");
        await work.Begun;

        Assert.Equal(job.Id, _book.Start(new GatedWork("a"), "key").Id);
        Assert.Contains("key 'key' was used for another job, " + job.Id, Assert.Throws<ConflictException>(() => _book.Start(new GatedWork("b"), "key")).Message, StringComparison.Ordinal);
        Assert.Single(_book.List(null));
    }

    [Fact]
    public async Task Cancel_AJobThatWorks_ReachesItsWork()
    {
        var work = new GatedWork();
        var job = _book.Start(work, null);
        var run = await work.Begun;

        _book.Cancel(job.Id);
        var over = await OverAsync(job);

        Assert.True(run.Cancellation.IsCancellationRequested);
        Assert.Equal((JobState.Cancelled, "JOB_CANCELLED"), (over.State, over.Error!.Code));
        Assert.Equal(over, _book.Cancel(job.Id));
    }

    [Fact]
    public async Task Cancel_AJobThatWaits_EndsItBeforeItBegins()
    {
        var (first, second, third) = (new GatedWork(), new GatedWork(), new GatedWork());
        _book.Start(first, null);
        var job = _book.Start(second, null);
        _book.Start(third, null);
        await first.Begun;

        Assert.Equal((JobState.Cancelled, null), (_book.Cancel(job.Id).State, Now(job).StartedAt));
        first.Succeed(1);
        await third.Begun;
        Assert.False(second.HasBegun);
    }

    [Fact]
    public void Cancel_AJobThatIsNotThere_SaysSo() => Assert.Contains("'J-0'", Assert.Throws<NotFoundException>(() => _book.Cancel("J-0")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Work_ThatFails_IsToldByItsErrorAndTheNextRuns()
    {
        var (bad, good) = (new GatedWork(), new GatedWork());
        var job = _book.Start(bad, null);
        _book.Start(good, null);
        await bad.Begun;
        bad.Fail(new InvalidOperationException("inside"));
        var over = await OverAsync(job);

        Assert.Equal((JobState.Failed, new JobError("TOLD", "InvalidOperationException", "remedy")), (over.State, over.Error));
        await good.Begun;
    }

    [Fact]
    public async Task History_BeyondItsBound_DropsTheOldestThatEnded()
    {
        var jobs = new List<Job>();
        for (var i = 0; i < 4; i++)
        {
            var work = new GatedWork();
            jobs.Add(_book.Start(work, null));
            await work.Begun;
            work.Succeed(i);
            await UntilAsync(() => _book.Find(jobs[^1].Id) is null or { IsOver: true });
        }

        await UntilAsync(() => _book.List(null).Count == 2);
        Assert.Equal([jobs[3].Id, jobs[2].Id], _book.List(null).Select(job => job.Id));
    }

    [Fact]
    public async Task Follow_ASlowReader_SkipsProgressAndMissesNoEnd()
    {
        var work = new GatedWork();
        var job = _book.Start(work, null);
        var run = await work.Begun;
        await using var follower = _book.FollowAsync(job.Id, default).GetAsyncEnumerator();
        Assert.True(await follower.MoveNextAsync());
        for (var i = 0; i < 10_000; i++)
        {
            run.Report("score deals", i, 10_000);
        }

        Assert.True(await follower.MoveNextAsync());
        Assert.Equal(9_999, follower.Current.Progress!.Done);
        work.Succeed("done");
        Assert.True(await follower.MoveNextAsync());
        Assert.Equal(JobState.Succeeded, follower.Current.State);
        Assert.False(await follower.MoveNextAsync());
    }

    [Fact]
    public async Task Follow_AQuickWorker_IsToldAtThePace()
    {
        await _book.DisposeAsync();
        _book = Open(new JobOptions());
        var work = new GatedWork();
        var job = _book.Start(work, null);
        var run = await work.Begun;
        var told = new List<Job>();
        var following = Task.Run(async () =>
        {
            await foreach (var one in _book.FollowAsync(job.Id, default))
            {
                told.Add(one);
            }
        });
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; watch.ElapsedMilliseconds < 550; i++)
        {
            run.Report("score deals", i, null);
            await Task.Yield();
        }

        work.Succeed("done");
        await following.WaitAsync(TimeSpan.FromSeconds(20));

        // The present state, at most ten a second, and the end.
        Assert.InRange(told.Count, 2, 9);
        Assert.Equal(JobState.Succeeded, told[^1].State);
    }

    [Fact]
    public async Task Dispose_WhileJobsRunAndWait_InterruptsThem()
    {
        var (running, waiting) = (new GatedWork(), new GatedWork());
        var (first, second) = (_book.Start(running, null), _book.Start(waiting, null));
        await running.Begun;
        await using var follower = _book.FollowAsync(first.Id, default).GetAsyncEnumerator();
        await follower.MoveNextAsync();

        await _book.DisposeAsync();

        Assert.All([Now(first), Now(second)], job => Assert.Equal((JobState.Cancelled, "JOB_INTERRUPTED"), (job.State, job.Error!.Code)));
        Assert.True(await follower.MoveNextAsync());
        Assert.True(follower.Current.IsOver);
        Assert.Throws<ObjectDisposedException>(() => _book.Start(new GatedWork(), null));
    }

    [Fact]
    public void Options_OutOfRange_AreAllNamed() =>
        Assert.Equal(3, Assert.Throws<InvalidOptionsException>(() => Open(new JobOptions { MaxRunning = 0, MaxQueued = -1, KeptJobs = 0 })).Faults.Count);

    private static JobBook Open(JobOptions options) => new(options, TimeProvider.System, exception => new JobError("TOLD", exception.GetType().Name, "remedy"));

    private Job Now(Job job) => _book.Find(job.Id)!;

    private async Task<Job> OverAsync(Job job)
    {
        await UntilAsync(() => Now(job).IsOver);
        return Now(job);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var tries = 0; !holds(); tries++)
        {
            Assert.True(tries < 2000, "It did not come about within 20 seconds.");
            await Task.Delay(10);
        }
    }
}
