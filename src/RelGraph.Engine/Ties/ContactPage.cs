using System.Text;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Ties;

/// <summary>Up to 65 536 logged contacts in columns, about 35 bytes each with id and people; immutable. Columns in which nothing is said are left out, and so are the ends of ids that are all of one length.</summary>
internal sealed class ContactPage
{
    public const int Bits = 16;
    public const int Size = 1 << Bits;

    // A packed word: day number in 22 bits (to the year 9999), channel in 4, then the three flags.
    private const int ChannelShift = 22;
    private const uint DayMask = (1u << ChannelShift) - 1;
    private const uint TwoWay = 1u << 26;
    private const uint MinutesAreLogged = 1u << 27;
    private const uint HasInitiator = 1u << 28;

    private readonly uint[] _packed;
    private readonly float[] _minutes;
    private readonly int[]? _scopes;
    private readonly short[]? _sentiments;
    private readonly int[]? _opportunities;
    private readonly int[] _peopleEnds;
    private readonly int[] _people;
    private readonly int[]? _idEnds;
    private readonly int _idLength;
    private readonly byte[] _ids;

    private ContactPage(Builder from)
    {
        _packed = [.. from.Packed];
        _minutes = [.. from.Minutes];
        _scopes = from.Scopes.TrueForAll(scope => scope == 0) ? null : [.. from.Scopes];
        _sentiments = from.Sentiments.TrueForAll(tone => tone == ContactRow.NoSentiment) ? null : [.. from.Sentiments];
        _opportunities = from.Opportunities.TrueForAll(opportunity => opportunity < 0) ? null : [.. from.Opportunities];
        _peopleEnds = [.. from.PeopleEnds];
        _people = [.. from.People];
        _idLength = from.IdEnds[0];
        _idEnds = from.HasEqualIdLengths ? null : [.. from.IdEnds];
        _ids = [.. from.Ids];
    }

    public ReadOnlySpan<int> People(int place) => _people.AsSpan(Start(_peopleEnds, place).._peopleEnds[place]);

    public ReadOnlySpan<byte> Id(int place) => _idEnds is null
        ? _ids.AsSpan(place * _idLength, _idLength)
        : _ids.AsSpan(Start(_idEnds, place).._idEnds[place]);

    public int Opportunity(int place) => _opportunities is null ? -1 : _opportunities[place];

    public ContactHead Head(int place)
    {
        var packed = _packed[place];
        var start = Start(_peopleEnds, place);
        return new ContactHead(
            (int)(packed & DayMask), (Channel)((packed >> ChannelShift) & 0xF), (packed & TwoWay) != 0, _minutes[place],
            _scopes is null ? 0 : _scopes[place], (packed & HasInitiator) != 0 ? _people[start] : -1, _peopleEnds[place] - start);
    }

    public ContactRow Row(int place) => new(
        Encoding.UTF8.GetString(Id(place)), Head(place), (_packed[place] & MinutesAreLogged) != 0,
        _sentiments is null ? ContactRow.NoSentiment : _sentiments[place], Opportunity(place), People(place).ToArray());

    private static int Start(int[] ends, int place) => place == 0 ? 0 : ends[place - 1];

    /// <summary>Fills a page.</summary>
    public sealed class Builder
    {
        public List<uint> Packed { get; } = new(Size);

        public List<float> Minutes { get; } = new(Size);

        public List<int> Scopes { get; } = new(Size);

        public List<short> Sentiments { get; } = new(Size);

        public List<int> Opportunities { get; } = new(Size);

        public List<int> PeopleEnds { get; } = new(Size);

        public List<int> People { get; } = new(3 * Size);

        public List<int> IdEnds { get; } = new(Size);

        public List<byte> Ids { get; } = new(16 * Size);

        public int Count => Packed.Count;

        public bool HasEqualIdLengths
        {
            get
            {
                for (var place = 1; place < IdEnds.Count; place++)
                {
                    if (IdEnds[place] - IdEnds[place - 1] != IdEnds[0])
                    {
                        return false;
                    }
                }

                return true;
            }
        }

        public void Add(ContactRow row) =>
            Add(Encoding.UTF8.GetBytes(row.Id), row.Head, row.MinutesAreLogged, row.Sentiment, row.Opportunity, row.People);

        public void Add(ReadOnlySpan<byte> id, in ContactHead head, bool minutesAreLogged, short sentiment, int opportunity, ReadOnlySpan<int> people)
        {
            // The initiator comes first among the people, which names him without a column.
            var hasInitiator = people.Contains(head.Initiator);
            Packed.Add(
                (uint)head.Day | ((uint)head.Channel << ChannelShift) | (head.TwoWay ? TwoWay : 0) | (minutesAreLogged ? MinutesAreLogged : 0) | (hasInitiator ? HasInitiator : 0));
            Minutes.Add(head.Minutes);
            Scopes.Add(head.Scope);
            Sentiments.Add(sentiment);
            Opportunities.Add(opportunity);
            if (hasInitiator)
            {
                People.Add(head.Initiator);
            }

            foreach (var person in people)
            {
                if (person != head.Initiator)
                {
                    People.Add(person);
                }
            }

            PeopleEnds.Add(People.Count);
            Ids.AddRange(id);
            IdEnds.Add(Ids.Count);
        }

        /// <summary>The page; the builder is empty afterwards.</summary>
        public ContactPage Finish()
        {
            var page = new ContactPage(this);
            Packed.Clear();
            Minutes.Clear();
            Scopes.Clear();
            Sentiments.Clear();
            Opportunities.Clear();
            PeopleEnds.Clear();
            People.Clear();
            IdEnds.Clear();
            Ids.Clear();
            return page;
        }
    }
}
