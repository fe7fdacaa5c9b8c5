using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>Gathers what the key-person formula takes from a picture: ties, the stance in the deal and colleagues' judgements.</summary>
/// <remarks>
/// A stance counts as one opinion whose mass ages from the day it began to hold (a stance of no known day counts as one half-life old);
/// of several judgements by one author on one aspect the newest counts. Judgements of another deal do not count; those of no deal do.
/// Of somebody who asked not to be analysed nothing is gathered.
/// </remarks>
internal sealed class KeyPersonAssembler(Scorebook book)
{
    private readonly ClosenessReader _closeness = new(book);

    private KeyPersonParameters Parameters => book.Parameters.KeyPerson;

    /// <summary>Gathers one person toward one vendor.</summary>
    /// <param name="contactId">The contact.</param>
    /// <param name="role">Role in the deal; none outside any deal.</param>
    /// <param name="opportunityId">The deal, or null.</param>
    /// <param name="vendor">The vendor.</param>
    /// <param name="isIncumbent">True for a rival that supplies the customer today.</param>
    public PersonView Gather(string contactId, BuyingRole role, string? opportunityId, Vendor vendor, bool isIncumbent)
    {
        var isAnalysed = book.Graph.Analyses(contactId);
        var stance = opportunityId is null || !isAnalysed ? null : book.Graph.Facts.Find<Stance>($"{opportunityId}|{contactId}|{vendor}");
        var (reliability, age) = stance is null ? (0, 0) : Weigh(stance);
        var judgements = isAnalysed ? Judgements(contactId, opportunityId, vendor) : [];
        var holders = _closeness.Holders(contactId, vendor);
        var input = new KeyPersonInput(
            Parameters.Weights(role),
            _closeness.Closeness(holders, vendor, isIncumbent, stance?.Coverage, reliability * Math.Pow(2, -age / Parameters.OpinionHalfLife)),
            Pool(stance?.Solution, JudgementAspect.Solution, OrdinalScale.EvenRating),
            Pool(stance?.Price, JudgementAspect.Price, OrdinalScale.EvenRating),
            Pool(OrdinalScale.Support(stance?.Support), JudgementAspect.Support, OrdinalScale.SupportRating));
        return new PersonView(contactId, opportunityId, vendor, holders, stance, judgements, input);

        Estimate Pool(double? stated, JudgementAspect aspect, Func<int, double> scale)
        {
            var opinions = new List<Opinion>();
            if (stated is { } value)
            {
                opinions.Add(new Opinion(value, OpinionPool.Mass(Parameters.OpinionMass, reliability, age, Parameters.OpinionHalfLife)));
            }

            foreach (var judgement in judgements.Where(judgement => judgement.Aspect == aspect))
            {
                var days = book.Graph.AsOf.DayNumber - judgement.On.DayNumber;
                opinions.Add(new Opinion(scale(judgement.Level), OpinionPool.Mass(Parameters.OpinionMass, book.Graph.TieParameters.RaterReliability, days, Parameters.OpinionHalfLife)));
            }

            return OpinionPool.Combine(opinions, Parameters.UnknownSpread, Parameters.OpinionPriorMass);
        }
    }

    /// <summary>What is assumed of somebody of no known role whom nobody ever met: the priors alone.</summary>
    public KeyPersonInput OfStranger(Vendor vendor, bool isIncumbent)
    {
        var opinion = OpinionPool.Combine([], Parameters.UnknownSpread, Parameters.OpinionPriorMass);
        return new KeyPersonInput(Parameters.Weights(BuyingRole.None), _closeness.Closeness([], vendor, isIncumbent, null, 0), opinion, opinion, opinion);
    }

    private (double Reliability, double Age) Weigh(Stance stance)
    {
        var fact = book.Graph.Facts.FactOf(stance);
        var age = fact.Valid.From == DateOnly.MinValue ? Parameters.OpinionHalfLife : book.Graph.AsOf.DayNumber - fact.Valid.From.DayNumber;
        return (fact.Confidence, age);
    }

    private Judgement[] Judgements(string contactId, string? opportunityId, Vendor vendor) =>
        [.. book.Graph.Facts.Referring<Judgement>(nameof(Judgement.Contact), NodeId.Contact(contactId))
            .Where(judgement => judgement.Aspect is JudgementAspect.Support or JudgementAspect.Solution or JudgementAspect.Price
                && (judgement.Vendor ?? Vendor.Us) == vendor && (judgement.Opportunity is null || judgement.Opportunity == opportunityId))
            .GroupBy(judgement => (judgement.Author, judgement.Aspect))
            .Select(group => group.OrderByDescending(judgement => judgement.On).ThenBy(judgement => judgement.Id, StringComparer.Ordinal).First())
            .OrderByDescending(judgement => judgement.On).ThenBy(judgement => judgement.Id, StringComparer.Ordinal)];
}
