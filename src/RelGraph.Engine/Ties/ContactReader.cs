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
    private readonly OffsetTable _offsets = new(zone);

    public ContactRow Row(Fact fact)
    {
        var contact = (Interaction)fact.Content;
        var numbers = Participants(contact);
        var head = Head(
            contact.At.UtcTicks, contact.Channel, contact.Minutes, contact.TwoWay, contact.Initiator is { } initiator ? people.Of(initiator) : -1,
            contact.Initiator?.Kind == FactKind.Employee, numbers.Length, fact.Valid, fact.Visibility);
        return new ContactRow(
            contact.Id, head, contact.Minutes is not null, ToneOf(contact.Sentiment), contact.Opportunity is null ? -1 : opportunities.Of(contact.Opportunity), numbers);
    }

    /// <summary>The head of a contact from what the log says of it, with people as registry numbers.</summary>
    public ContactHead Head(long utcTicks, Channel channel, double? minutes, bool? twoWay, int initiator, bool isFromEmployee, int peopleCount, DayRange valid, Visibility visibility)
    {
        var day = (int)((utcTicks + _offsets.At(utcTicks)) / TimeSpan.TicksPerDay);
        var usual = parameters.Channels[channel];
        var scope = ContactScope.Of(visibility, valid, day);
        return new ContactHead(
            day, channel, twoWay ?? usual.TwoWay, (float)(minutes ?? (isFromEmployee ? usual.UsualMinutes : usual.UsualMinutesReceived)),
            scope == ContactScope.Usual ? 0 : scopes.Of(scope), initiator, peopleCount);
    }

    /// <summary>A tone in the log's steps.</summary>
    public static short ToneOf(double? sentiment) => sentiment is { } tone ? (short)Math.Round(tone * ContactRow.SentimentSteps) : ContactRow.NoSentiment;

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
        var count = contact.Employees.Count + contact.Contacts.Count + (contact.Initiator is null ? 0 : 1);
        var numbers = new int[count];
        count = 0;
        // By place, for an enumerator of an interface is an object, and this runs for every contact of a company's history.
        for (var place = 0; place < contact.Employees.Count; place++)
        {
            Include(numbers, ref count, people.Of(NodeId.Employee(contact.Employees[place])));
        }

        for (var place = 0; place < contact.Contacts.Count; place++)
        {
            Include(numbers, ref count, people.Of(NodeId.Contact(contact.Contacts[place])));
        }

        if (contact.Initiator is { } initiator)
        {
            Include(numbers, ref count, people.Of(initiator));
        }

        return count == numbers.Length ? numbers : numbers[..count];
    }

    private static void Include(int[] numbers, ref int count, int number)
    {
        if (!numbers.AsSpan(0, count).Contains(number))
        {
            numbers[count++] = number;
        }
    }
}
