using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using Xunit;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Testing.Stores;

public abstract partial class GraphStoreContract
{
    private static readonly FactKey Wang = new(FactKind.Contact, "C-1");

    [StoreFact]
    public async Task Erase_APerson_RemovesThePersonFromEveryVersion()
    {
        await ApplyWangAsync();

        var receipt = await Store.EraseAsync(Wang, "E-1", default);

        var left = await ReadAsync(new FactQuery { IncludeSuperseded = true });
        Assert.DoesNotContain(left, version => Line(version).Contains("王晓芳") || Line(version).Contains("wang.xf") || Line(version).Contains("13800138000") || Line(version).Contains("C-1\""));
        Assert.Equal(
            ["contact:C-2", "account:A-1", "employee:E-1", "interaction:I-2", "interaction:I-3", "interaction:I-4", "lead:L-1", "behaviour-event:B-1"],
            left.Where(version => version.Superseded is null).Select(version => version.Fact.Key.ToString()).OrderBy(key => Array.IndexOf(Order, key)));
        Assert.Equal((8L, 4L), (receipt.VersionsRemoved, receipt.VersionsRewritten));
        var talk = (Interaction)left.Single(version => version.Fact.Key.Id == "I-2").Fact.Content;
        Assert.Equal(["C-2"], talk.Contacts);
        Assert.Null(talk.Initiator);
        Assert.Null(talk.Subject);
        Assert.Equal("与韩梅梅谈交付", ((Interaction)left.Single(version => version.Fact.Key.Id == "I-3").Fact.Content).Subject);
        Assert.Null(((Lead)left.Single(version => version.Fact.Key.Id == "L-1").Fact.Content).Contact);
    }

    [StoreFact]
    public async Task Erase_APerson_IsToldToFollowersAndNeverToldAgain()
    {
        await ApplyWangAsync();
        var before = await Store.SequenceAtAsync(null, default);
        await Store.EraseAsync(Wang, "E-1", default);

        var told = Assert.Single(await ReadChangesAsync(before));
        Assert.True(told.IsErasure);
        Assert.Contains(told.Removed, fact => fact.Key == Wang && fact.Content is Contact { Name: "", Email: null });
        Assert.Contains(told.Removed, fact => fact.Key.Id == "I-2" && ((Interaction)fact.Content).Contacts.SequenceEqual(["C-1", "C-2"]));
        Assert.Equal(["lead:L-1", "interaction:I-2", "interaction:I-4", "behaviour-event:B-1"], told.Added.Select(fact => fact.Key.ToString()).OrderBy(key => Array.IndexOf(["lead:L-1", "interaction:I-2", "interaction:I-4", "behaviour-event:B-1"], key)));

        var replayed = await ReadChangesAsync();
        Assert.DoesNotContain(replayed.SelectMany(change => change.Added.Concat(change.Removed)), fact => Line(fact).Contains("王晓芳") || Line(fact).Contains("C-1\""));
        Assert.Equal(
            Lines(await ReadAsync()).Select(line => line[(line.IndexOf(' ') + 1)..]).Order(),
            Replay(replayed).Select(Line).Order());
    }

    [StoreFact]
    public async Task Erase_FollowerWhoHeldASupersededVersion_IsToldItsRemovalInTheFormItHeld()
    {
        await ApplyAsync("one", Talk("I-1", ["E-1"], ["C-1", "C-2"], "first"), new Fact(new Contact { Id = "C-1", Name = "王晓芳" }, DayRange.Always));
        await ApplyAsync("two", Talk("I-1", ["E-1"], ["C-1", "C-2"], "second"));
        await Store.EraseAsync(Wang, "E-1", default);

        var changes = await ReadChangesAsync(1);

        Assert.Equal(["C-1", "C-2"], ((Interaction)changes[0].Removed.Single().Content).Contacts);
        Assert.Equal(["C-2"], ((Interaction)changes[0].Added.Single().Content).Contacts);
        Assert.DoesNotContain(changes[1].Removed, fact => fact.Key.Id == "I-1");
        Assert.Empty(changes[1].Added);
    }

    [StoreFact]
    public async Task Apply_OfAnErasedPerson_IsHeldBackAndReported()
    {
        await ApplyWangAsync();
        await Store.EraseAsync(Wang, "E-1", default);

        var receipt = await ApplyAsync(
            "back",
            new Fact(new Contact { Id = "C-1", Name = "someone" }, DayRange.Always),
            new Fact(new Contact { Id = "C-77", Name = "X. Wang", Email = " Wang.XF@example.com" }, DayRange.Always),
            new Fact(new Contact { Id = "C-78", Name = "王某", Phone = "+86 138-0013-8000" }, DayRange.Always),
            new Fact(new Contact { Id = "C-79", Name = "王晓芳" }, DayRange.Always),
            new Fact(new Employment { Contact = "C-79", Organisation = NodeId.Account("A-1") }, DayRange.Always),
            new Fact(new Contact { Id = "C-80", Name = "王晓芳" }, DayRange.Always),
            new Fact(new Employment { Contact = "C-80", Organisation = NodeId.Account("A-2") }, DayRange.Always),
            Talk("I-9", ["E-1"], ["C-77", "C-2"]),
            Talk("I-10", ["E-1"], ["C-2"]));

        Assert.Equal(
            ["contact:C-1", "contact:C-77", "contact:C-78", "contact:C-79", "employment:C-79", "interaction:I-9"],
            receipt.HeldBack.Select(key => key.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(3, receipt.Recorded);
        Assert.Equal("interaction:I-11", (await ApplyAsync("later", Talk("I-11", ["E-1"], ["C-78"]))).HeldBack.Single().ToString());
        Assert.Equal(6, (await ApplyAsync(
            "back",
            new Fact(new Contact { Id = "C-1", Name = "someone" }, DayRange.Always),
            new Fact(new Contact { Id = "C-77", Name = "X. Wang", Email = " Wang.XF@example.com" }, DayRange.Always),
            new Fact(new Contact { Id = "C-78", Name = "王某", Phone = "+86 138-0013-8000" }, DayRange.Always),
            new Fact(new Contact { Id = "C-79", Name = "王晓芳" }, DayRange.Always),
            new Fact(new Employment { Contact = "C-79", Organisation = NodeId.Account("A-1") }, DayRange.Always),
            new Fact(new Contact { Id = "C-80", Name = "王晓芳" }, DayRange.Always),
            new Fact(new Employment { Contact = "C-80", Organisation = NodeId.Account("A-2") }, DayRange.Always),
            Talk("I-9", ["E-1"], ["C-77", "C-2"]),
            Talk("I-10", ["E-1"], ["C-2"]))).HeldBack.Count);
    }

    [StoreFact]
    public async Task Stage_OfAnErasedPersonInPieces_IsHeldBackAndReported()
    {
        await ApplyWangAsync();
        await Store.EraseAsync(Wang, "E-1", default);
        var staged = await Store.StageAsync(Header("pieces"), default);
        await staged.AppendAsync([Say(new Fact(new Contact { Id = "C-79", Name = "王晓芳" }, DayRange.Always)), Say(new Fact(new Contact { Id = "C-9", Name = "李雷" }, DayRange.Always))], default);
        await staged.AppendAsync([Say(Talk("I-20", ["E-1"], ["C-79"]))], default);
        await staged.AppendAsync([Say(new Fact(new Employment { Contact = "C-79", Organisation = NodeId.Account("A-1") }, DayRange.Always)), Say(Talk("I-21", ["E-1"], ["C-1"]))], default);

        var receipt = await staged.CommitAsync(RunContext.Default);

        Assert.Equal(1, receipt.Recorded);
        Assert.Equal(["contact:C-79", "employment:C-79", "interaction:I-20", "interaction:I-21"], receipt.HeldBack.Select(key => key.ToString()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(await ReadAsync(), version => Line(version).Contains("C-79"));
    }

    [StoreFact]
    public async Task Erase_WhileAChangeSetIsStaged_TakesThePersonOutOfItToo()
    {
        await ApplyWangAsync();
        var staged = await Store.StageAsync(Header("big"), default);
        await staged.AppendAsync(
            [Say(new Fact(new Contact { Id = "C-1", Name = "王晓芳", City = "上海" }, DayRange.Always)), Say(Talk("I-30", ["E-1"], ["C-1"])), Say(Talk("I-31", ["E-1"], ["C-1", "C-2"])), Say(Talk("I-2", ["E-1"], ["C-1", "C-2"]))],
            default);
        await Store.EraseAsync(Wang, "E-1", default);

        await staged.CommitAsync(RunContext.Default);

        var left = await ReadAsync(new FactQuery { IncludeSuperseded = true });
        Assert.DoesNotContain(left, version => Line(version).Contains("C-1\"") || Line(version).Contains("王晓芳"));
        Assert.Contains(left, version => version.Fact.Key.Id == "I-31");
    }

    [StoreFact]
    public async Task Erase_AnEmployee_LeavesNoAuthorAndNoPrivateFact()
    {
        await Store.ApplyAsync(new ChangeSet(new ChangeSetHeader("one", "E-7", "graphql", "赵六 asked"), [Say(new Fact(new Employee { Id = "E-7", Name = "赵六" }, DayRange.Always))]), default);
        await ApplyAsync("two", new Fact(new WorksWith { From = NodeId.Contact("C-1"), To = NodeId.Contact("C-2") }, DayRange.Always) { Visibility = Visibility.Private("E-7") });

        await Store.EraseAsync(new FactKey(FactKind.Employee, "E-7"), "E-7", default);

        Assert.Empty(await ReadAsync(new FactQuery { IncludeSuperseded = true }));
        Assert.Equal(["erased", "E-1", "erased"], (await Store.ReadLogAsync(9, default)).Select(info => info.Header.Author));
        Assert.All(await Store.ReadLogAsync(9, default), info => Assert.Null(info.Header.Note));
    }

    [StoreFact]
    public async Task Erase_NobodyOrNoPerson_IsRefused()
    {
        await ApplyAsync("one", new Fact(new Account { Id = "A-1", Name = "华东重工" }, DayRange.Always));

        var missing = await Assert.ThrowsAsync<NotFoundException>(async () => await Store.EraseAsync(Wang, "E-1", default));
        Assert.Equal("contact 'C-1' does not exist; list the people of the workspace to find the right id.", missing.Message);
        await Assert.ThrowsAsync<InvalidValueException>(async () => await Store.EraseAsync(new FactKey(FactKind.Account, "A-1"), "E-1", default));
        Assert.Single(await ReadAsync());
    }

    private static readonly string[] Order =
        ["contact:C-2", "account:A-1", "employee:E-1", "interaction:I-2", "interaction:I-3", "interaction:I-4", "lead:L-1", "behaviour-event:B-1"];

    /// <summary>王晓芳 with two versions, a job, a seat, a stance, a judgement and a tie of her own, and four facts she shares with others or is named in.</summary>
    private async Task ApplyWangAsync()
    {
        await ApplyAsync("old", new Fact(new Contact { Id = "C-1", Name = "王晓芳", Phone = "13800138000" }, DayRange.Always));
        await ApplyAsync(
            "new",
            new Fact(new Account { Id = "A-1", Name = "华东重工" }, DayRange.Always),
            new Fact(new Contact { Id = "C-1", Name = "王晓芳", OtherName = "Wang Xiaofang", Email = "wang.xf@example.com", Phone = "13800138000" }, DayRange.Always),
            new Fact(new Contact { Id = "C-2", Name = "韩梅梅" }, DayRange.Always),
            Job("E-1", "sales"),
            new Fact(new Employment { Contact = "C-1", Organisation = NodeId.Account("A-1"), Title = "CFO" }, Days(0, 100)),
            new Fact(new Seat { Opportunity = "O-1", Contact = "C-1", Role = BuyingRole.Approver, PersonalAgenda = "升职" }, DayRange.Always),
            new Fact(new Stance { Opportunity = "O-1", Contact = "C-1", Vendor = Vendor.Us, Support = SupportLevel.Mentor }, DayRange.Always),
            new Fact(new Judgement { Id = "J-1", Author = "E-1", On = Day(3), Aspect = JudgementAspect.Closeness, Contact = "C-1", Level = 4 }, DayRange.Always),
            new Fact(new PersonalTie { From = NodeId.Employee("E-1"), To = NodeId.Contact("C-1"), Type = PersonalTieKind.Alumni }, DayRange.Always),
            new Fact(new Lead { Id = "L-1", Name = "询价", Contact = "C-1", CreatedOn = Day(1) }, DayRange.Always),
            new Fact(new BehaviourEvent { Id = "B-1", Opportunity = "O-1", On = Day(2), Aspect = BehaviourAspect.People, Feature = "attendee-level", Value = "rising", Note = "王晓芳亲自参加" }, DayRange.Always),
            Talk("I-1", ["E-1"], ["C-1"], "only her"),
            Talk("I-3", ["E-1"], ["C-2"], "与韩梅梅谈交付"),
            Talk("I-4", ["E-1"], ["C-2"], "Call about wang xiaofang"));
        await ApplyAsync("talk", Fact.Of(
            new Interaction
            {
                Id = "I-2",
                At = new DateTimeOffset(2025, 2, 3, 9, 0, 0, TimeSpan.FromHours(8)),
                Channel = Channel.PhoneCall,
                Initiator = NodeId.Contact("C-1"),
                Employees = ["E-1"],
                Contacts = ["C-1", "C-2"],
                Subject = "和王晓芳、韩梅梅",
            },
            Workspace.Zone));
    }

    private static List<Fact> Replay(IEnumerable<CommittedChange> changes)
    {
        var held = new List<Fact>();
        foreach (var change in changes)
        {
            foreach (var removed in change.Removed)
            {
                Assert.Equal(1, held.RemoveAll(fact => Line(fact) == Line(removed)));
            }

            held.AddRange(change.Added);
        }

        return held;
    }
}
