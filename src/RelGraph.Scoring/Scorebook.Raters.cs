using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Scoring.Raters;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>How much higher or lower than later contacts show each of us rates closeness, the most hopeful first; empty where no rating is old enough to compare. Told, and not taken out of any score.</summary>
    public IReadOnlyList<RaterBias> RaterBiases => Kept<IReadOnlyList<RaterBias>>("raters", () => new RaterLearner(this).Learn());

    /// <summary>Ratings that behaviour contradicts, the newest first.</summary>
    /// <param name="contactId">The person rated; everybody where null.</param>
    /// <exception cref="Engine.Errors.NotFoundException">There is no such contact on the day.</exception>
    public IReadOnlyList<Contradiction> Contradictions(string? contactId = null)
    {
        if (contactId is not null)
        {
            RequireContact(contactId);
        }

        return Kept<IReadOnlyList<Contradiction>>($"contradictions:{contactId}", () =>
        [
            .. new ContradictionFinder(this).Among(contactId is null ? Graph.Facts.All<Judgement>() : Graph.Facts.Referring<Judgement>(nameof(Judgement.Contact), NodeId.Contact(contactId))),
        ]);
    }
}
