using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Ties;

/// <summary>Turns interactions, closeness judgements and personal ties into the log's form. The conventions of reading are all here.</summary>
/// <remarks>
/// Everybody named takes part, the initiator too where the lists leave him out, each once; so many people is n.
/// Minutes not logged are the channel's usual ones; for e-mail those of writing where an employee initiated, else those of reading.
/// Both sides count as heard where the log says so, or by channel where it says nothing.
/// A closeness judgement is about the employee named, or else its author; one about a competitor's closeness names no pair and is left out.
/// </remarks>
internal sealed class ContactReader(Registry<NodeId> people, Registry<string> opportunities, Registry<ContactScope> scopes, TieParameters parameters, TimeZoneInfo zone)
{
    public ContactRow Row(Fact fact)
    {
        var contact = (Interaction)fact.Content;
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(contact.At, zone).DateTime).DayNumber;
        var numbers = Participants(contact);
        var channel = parameters.Channels[contact.Channel];
        var usual = contact.Initiator?.Kind == FactKind.Employee ? channel.UsualMinutes : channel.UsualMinutesReceived;
        var head = new ContactHead(
            day, contact.Channel, contact.TwoWay ?? channel.TwoWay, (float)(contact.Minutes ?? usual), scopes.Of(ContactScope.Of(fact, day)),
            contact.Initiator is { } initiator ? people.Of(initiator) : -1, numbers.Length);
        var sentiment = contact.Sentiment is { } tone ? (short)Math.Round(tone * ContactRow.SentimentSteps) : ContactRow.NoSentiment;
        return new ContactRow(contact.Id, head, contact.Minutes is not null, sentiment, contact.Opportunity is null ? -1 : opportunities.Of(contact.Opportunity), numbers);
    }

    /// <summary>The pair a judgement rates, or null when it rates no closeness of one of our people.</summary>
    public (int One, int Other, PairMark Mark)? Rating(Fact fact)
    {
        var judgement = (Judgement)fact.Content;
        return judgement.Aspect == JudgementAspect.Closeness && judgement.Vendor is null or { IsUs: true }
            ? (people.Of(NodeId.Employee(judgement.Employee ?? judgement.Author)), people.Of(NodeId.Contact(judgement.Contact)),
                new PairMark(judgement.Id, judgement.Level, judgement.On, fact.Valid, fact.Visibility))
            : null;
    }

    /// <summary>The pair of a stated personal tie, or null when such ties are not used or it names one person twice.</summary>
    public (int One, int Other, PairMark Mark)? Stated(Fact fact)
    {
        var tie = (Model.Relations.PersonalTie)fact.Content;
        return parameters.UsePersonalTies && tie.From != tie.To
            ? (people.Of(tie.From), people.Of(tie.To), new PairMark(tie.Key, 0, fact.Valid.From, fact.Valid, fact.Visibility))
            : null;
    }

    private int[] Participants(Interaction contact)
    {
        var numbers = new HashSet<int>();
        foreach (var employee in contact.Employees)
        {
            numbers.Add(people.Of(NodeId.Employee(employee)));
        }

        foreach (var outside in contact.Contacts)
        {
            numbers.Add(people.Of(NodeId.Contact(outside)));
        }

        if (contact.Initiator is { } initiator)
        {
            numbers.Add(people.Of(initiator));
        }

        return [.. numbers];
    }
}
