using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>Everything the picture tells of one person toward one vendor, gathered once.</summary>
/// <param name="Contact">The contact's id.</param>
/// <param name="Opportunity">The deal; null outside any deal.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="Holders">The vendor's people with a tie that counts, strongest first.</param>
/// <param name="Stance">The recorded stance in the deal; null when there is none.</param>
/// <param name="Judgements">The judgements used, newest first.</param>
/// <param name="Input">What the formula takes.</param>
internal sealed record PersonView(
    string Contact, string? Opportunity, Vendor Vendor, IReadOnlyList<TieHolder> Holders, Stance? Stance, IReadOnlyList<Judgement> Judgements, KeyPersonInput Input);
