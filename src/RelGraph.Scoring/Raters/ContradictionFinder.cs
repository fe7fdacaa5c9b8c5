using System.Globalization;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Engine.Ties;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships;

namespace RelGraph.Scoring.Raters;

/// <summary>Finds ratings that behaviour contradicts. Of one author's ratings of the same thing only the newest counts, for a year.</summary>
internal sealed class ContradictionFinder(Scorebook book)
{
    private const int RatingDays = 365;
    private const int SilentDays = 120;
    private const double ActiveTie = .5;
    private const int ToneDays = 180;
    private const int LeastTalks = 3;
    private const double Cold = -.2;
    private const double Warm = .2;
    private const int MostEvidence = 3;

    /// <summary>The contradictions among some ratings, the newest rating first.</summary>
    public IEnumerable<Contradiction> Among(IEnumerable<Judgement> ratings) => ratings
        .Where(rating => (rating.Vendor ?? Vendor.Us).IsUs && rating.On > book.Graph.AsOf.AddDays(-RatingDays) && book.Graph.Analyses(rating.Contact))
        .GroupBy(rating => (rating.Author, rating.Aspect, rating.Employee, rating.Contact, rating.Opportunity))
        .Select(group => group.OrderByDescending(rating => rating.On).ThenBy(rating => rating.Id, StringComparer.Ordinal).First())
        .Select(rating => rating.Aspect switch
        {
            JudgementAspect.Closeness => OfCloseness(rating),
            JudgementAspect.Support => OfSupport(rating),
            _ => null,
        })
        .OfType<Contradiction>()
        .OrderByDescending(one => one.On).ThenBy(one => one.Judgement.Id, StringComparer.Ordinal);

    private Contradiction? OfCloseness(Judgement rating)
    {
        var (ours, contact) = (NodeId.Employee(rating.Employee ?? rating.Author), NodeId.Contact(rating.Contact));
        var tie = book.Graph.Ties.Between(ours, contact);
        var observed = tie?.Observed ?? 0;
        if (rating.Level >= 4 && (tie?.LastTwoWayContact is not { } last || last < book.Graph.AsOf.AddDays(-SilentDays)))
        {
            return Of(ContradictionKind.CloseButSilent, rating, observed, ours, contact, tie?.LastTwoWayContact is { } day
                ? new BilingualText($"the last two-way contact was on {day:yyyy-MM-dd}", $"最近一次双向互动在 {day:yyyy-MM-dd}")
                : new BilingualText("no two-way contact is logged", "没有双向互动记录"));
        }

        return rating.Level <= 2 && observed >= ActiveTie
            ? Of(ContradictionKind.DistantButActive, rating, observed, ours, contact, new BilingualText($"the contacts show a tie of {Two(observed)}", $"互动显示关系强度为 {Two(observed)}"))
            : null;
    }

    private Contradiction? OfSupport(Judgement rating)
    {
        var talks = Talks(rating.Contact).Where(talk => talk.Sentiment is not null).ToList();
        if (talks.Count < LeastTalks)
        {
            return null;
        }

        var tone = talks.Average(talk => talk.Sentiment!.Value);
        ContradictionKind? kind = rating.Level >= 4 && tone <= Cold ? ContradictionKind.SupporterButCold : rating.Level <= 2 && tone >= Warm ? ContradictionKind.OpponentButWarm : null;
        return kind is not { } found ? null : Of(found, rating, tone, NodeId.Employee(rating.Author), NodeId.Contact(rating.Contact), new BilingualText(
            $"the tone of {talks.Count} talks is {Two(tone)} on average", $"{talks.Count} 次互动的平均语气为 {Two(tone)}"), talks);
    }

    private Contradiction Of(
        ContradictionKind kind, Judgement rating, double shown, NodeId ours, NodeId contact, BilingualText behaviour, IReadOnlyList<ContactSummary>? talks = null)
    {
        var (aspect, author, name) = (ChineseTerms.Of(rating.Aspect), book.NameOf(NodeId.Employee(rating.Author)), book.NameOf(contact));
        return new Contradiction(
            kind, FactKey.Of(rating), rating.On, rating.Author, rating.Contact, rating.Level, shown,
            new BilingualText(
                $"{author} rated {aspect.English} of {name} L{rating.Level} on {rating.On:yyyy-MM-dd}, but {behaviour.English}", $"{author}于 {rating.On:yyyy-MM-dd} 将{name}的{aspect.Chinese}评为 L{rating.Level}，但{behaviour.Chinese}"),
            [.. (talks ?? book.Graph.Interactions.Between(ours, contact)).OrderByDescending(talk => talk.Day).ThenBy(talk => talk.Id, StringComparer.Ordinal).Take(MostEvidence).Select(Told)]);
    }

    /// <summary>The talks of any of us with a contact that still tell something.</summary>
    private IEnumerable<ContactSummary> Talks(string contact) => book.Graph.Interactions.Of(NodeId.Contact(contact))
        .Where(talk => talk.Day > book.Graph.AsOf.AddDays(-ToneDays) && talk.People.Any(person => person.Kind == FactKind.Employee));

    private static Evidence Told(ContactSummary talk)
    {
        var channel = ChineseTerms.Of(talk.Channel);
        var tone = talk.Sentiment is { } known ? Two(known) : null;
        return new Evidence(new FactKey(FactKind.Interaction, talk.Id), talk.Day, new BilingualText(
            tone is null ? channel.English : $"{channel.English}, tone {tone}", tone is null ? channel.Chinese : $"{channel.Chinese}，语气 {tone}"));
    }

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−');
}
