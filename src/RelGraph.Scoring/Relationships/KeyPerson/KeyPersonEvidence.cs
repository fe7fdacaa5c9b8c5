using System.Globalization;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Engine.Ties;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>The facts behind a key-person score, newest first, and the one-line reasons of its components.</summary>
internal sealed class KeyPersonEvidence(Scorebook book)
{
    /// <summary>Most facts listed: beyond these a reader asks for the whole history.</summary>
    private const int Most = 12;

    /// <summary>The newest contacts of the vendor's people with the person, the stance and the judgements.</summary>
    public IReadOnlyList<Evidence> List(PersonView view)
    {
        var person = NodeId.Contact(view.Contact);

        // Only the newest can be listed, so only they are put into words.
        var contacts = view.Holders
            .SelectMany(holder => Newest(holder.Person, person))
            .DistinctBy(contact => contact.Id)
            .OrderByDescending(contact => contact.Day).ThenBy(contact => contact.Id, StringComparer.Ordinal).Take(Most)
            .Select(contact => new Evidence(
                new FactKey(FactKind.Interaction, contact.Id), contact.Day,
                Pair(ChineseTerms.Of(contact.Channel), $": {string.Join(", ", contact.People.Where(one => one != person).Select(book.NameOf))}")));
        var judgements = view.Judgements.Select(judgement => new Evidence(
            FactKey.Of(judgement), judgement.On,
            Pair(ChineseTerms.Of(judgement.Aspect), $" L{judgement.Level} ({book.NameOf(NodeId.Employee(judgement.Author))})")));
        IEnumerable<Evidence> stance = view.Stance is { } stated ? [new Evidence(FactKey.Of(stated), DayOf(stated), Describe(stated))] : [];
        return [.. stance.Concat(judgements).Concat(contacts)
            .OrderByDescending(evidence => evidence.On).ThenBy(evidence => evidence.Fact.ToString(), StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The newest contacts of two people, kept for the other deals of the same person.</summary>
    private IReadOnlyList<ContactSummary> Newest(NodeId holder, NodeId person) => book.Kept<IReadOnlyList<ContactSummary>>($"{holder}|{person}", () =>
        [.. book.Graph.Interactions.Between(holder, person).TakeLast(Most)]);

    /// <summary>The one-line reasons.</summary>
    public KeyPersonDetail Detail(PersonView view)
    {
        var basis = view.Stance?.Basis is { Length: > 0 } text ? $" ({text})" : "";
        return new KeyPersonDetail(
            Closeness(view),
            Stated(view.Input.Solution, view.Stance?.Solution is null ? "" : basis),
            Stated(view.Input.Price, view.Stance?.Price is null ? "" : basis),
            view.Stance?.Support is { } level and not SupportLevel.None ? Pair(ChineseTerms.Of(level), view.Stance.Solution is null ? basis : "") : Stated(view.Input.Support, ""));
    }

    private BilingualText? Closeness(PersonView view)
    {
        if (view.Holders.Count == 0)
        {
            return view.Input.Closeness.Known
                ? new BilingualText("as the stated coverage tells, no tie is logged", "依据填报的覆盖程度,无互动记录")
                : null;
        }

        var names = string.Join(", ", view.Holders.Take(3).Select(holder => $"{holder.Name} {FormulaText.Two(holder.Tie.Strength)}"));
        var more = view.Holders.Count > 3 ? view.Holders.Count - 3 : 0;
        var last = view.Holders.Max(holder => holder.Tie.LastTwoWayContact);
        var days = last is { } day ? (book.Graph.AsOf.DayNumber - day.DayNumber).ToString(CultureInfo.InvariantCulture) : null;
        return new BilingualText(
            names + (more > 0 ? $" and {more} more" : "") + (days is null ? "; rated, never met" : $"; last two-way contact {days} d"),
            names + (more > 0 ? $" 等另外 {more} 人" : "") + (days is null ? ";仅有评级,未见面" : $";距上次双向联系 {days} 天"));
    }

    private static BilingualText? Stated(Estimate estimate, string basis) =>
        estimate.Known ? new BilingualText(FormulaText.Signed(estimate.Mean) + basis, FormulaText.Signed(estimate.Mean) + basis) : null;

    private static BilingualText Describe(Stance stance)
    {
        var numbers = (stance.Solution is { } solution ? $" {FormulaText.Signed(solution)}" : " ?", stance.Price is { } price ? $" {FormulaText.Signed(price)}" : " ?");
        var support = stance.Support is { } level and not SupportLevel.None ? ChineseTerms.Of(level) : new BilingualText("unknown", "未知");
        var basis = stance.Basis is { Length: > 0 } text ? $" ({text})" : "";
        return new BilingualText(
            $"Stance toward {stance.Vendor}: support {support.English}, solution{numbers.Item1}, price{numbers.Item2}{basis}",
            $"对 {stance.Vendor} 的立场:支持度 {support.Chinese},方案{numbers.Item1},价格{numbers.Item2}{basis}");
    }

    private DateOnly DayOf(Stance stance) => book.Graph.Facts.FactOf(stance).Valid.From;

    private static BilingualText Pair(BilingualText text, string tail) => new(text.English + tail, text.Chinese + tail);
}
