using System.Runtime.InteropServices;
using System.Text;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;

namespace RelGraph.Engine.History;

/// <summary>Some of the interactions of a scan in columns, without an object for each: the form in which a picture takes millions.</summary>
/// <remarks>
/// People and deals are numbered from 0 on through the whole scan in the order in which they are first met; a batch lists the new ones.
/// A batch is valid until the next one is asked for: a store may fill it again.
/// </remarks>
public sealed class InteractionBatch
{
    private readonly List<InteractionRow> _rows = [];
    private readonly List<byte> _ids = [];
    private readonly List<int> _idEnds = [];
    private readonly List<int> _people = [];
    private readonly List<int> _peopleEnds = [];
    private readonly List<NodeId> _newPeople = [];
    private readonly List<string> _newOpportunities = [];

    /// <summary>Number of interactions.</summary>
    public int Count => _rows.Count;

    /// <summary>People first met in this batch; their numbers follow those of the batches before.</summary>
    public IReadOnlyList<NodeId> NewPeople => _newPeople;

    /// <summary>Deals first met in this batch; their numbers follow those of the batches before.</summary>
    public IReadOnlyList<string> NewOpportunities => _newOpportunities;

    /// <summary>The interaction at a place.</summary>
    public InteractionRow this[int place] => _rows[place];

    /// <summary>The id of the interaction at a place, in UTF-8.</summary>
    public ReadOnlySpan<byte> Id(int place) => Slice(_ids, _idEnds, place);

    /// <summary>The numbers of everybody who took part, each once: our participants, the outside ones, then an initiator whom neither list names.</summary>
    public ReadOnlySpan<int> People(int place) => Slice(_people, _peopleEnds, place);

    /// <summary>Empties the batch. The numbering goes on.</summary>
    public void Clear()
    {
        _rows.Clear();
        _ids.Clear();
        _idEnds.Clear();
        _people.Clear();
        _peopleEnds.Clear();
        _newPeople.Clear();
        _newOpportunities.Clear();
    }

    /// <summary>Adds a person first met now, whose number is the next.</summary>
    public void Meet(NodeId person) => _newPeople.Add(person);

    /// <summary>Adds a deal first met now, whose number is the next.</summary>
    public void Meet(string opportunity) => _newOpportunities.Add(opportunity);

    /// <summary>Adds a participant of the interaction that comes next, unless that one has him or her already.</summary>
    public void Include(int person)
    {
        var begun = Begun;
        if (!CollectionsMarshal.AsSpan(_people)[begun..].Contains(person))
        {
            _people.Add(person);
        }
    }

    /// <summary>Forgets the participants added since the last interaction.</summary>
    public void Abandon() => CollectionsMarshal.SetCount(_people, Begun);

    /// <summary>Adds an interaction whose participants were added before.</summary>
    /// <param name="row">The interaction.</param>
    /// <param name="id">Its id in UTF-8.</param>
    public void Add(in InteractionRow row, ReadOnlySpan<byte> id)
    {
        _rows.Add(row);
        _ids.AddRange(id);
        _idEnds.Add(_ids.Count);
        _peopleEnds.Add(_people.Count);
    }

    /// <summary>Adds an interaction that is at hand as a fact.</summary>
    /// <param name="fact">The fact; its content is an <see cref="Interaction"/>.</param>
    /// <param name="person">Gives a person's number.</param>
    /// <param name="opportunity">Gives a deal's number.</param>
    public void Add(Fact fact, Func<NodeId, int> person, Func<string, int> opportunity)
    {
        var contact = (Interaction)fact.Content;
        foreach (var employee in contact.Employees)
        {
            Include(person(NodeId.Employee(employee)));
        }

        foreach (var outsider in contact.Contacts)
        {
            Include(person(NodeId.Contact(outsider)));
        }

        var initiator = contact.Initiator is { } node ? person(node) : -1;
        if (initiator >= 0)
        {
            Include(initiator);
        }

        Add(
            new InteractionRow(
                contact.At.UtcTicks, contact.Channel, contact.Minutes, contact.TwoWay, contact.Sentiment, initiator,
                contact.Opportunity is null ? -1 : opportunity(contact.Opportunity), fact.Valid, fact.Visibility),
            Encoding.UTF8.GetBytes(contact.Id));
    }

    private int Begun => _peopleEnds.Count == 0 ? 0 : _peopleEnds[^1];

    private static ReadOnlySpan<T> Slice<T>(List<T> values, List<int> ends, int place)
    {
        var start = place == 0 ? 0 : ends[place - 1];
        return CollectionsMarshal.AsSpan(values)[start..ends[place]];
    }
}
