using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>What the relationship with one person adds to the value of a deal.</summary>
/// <param name="Contact">The contact's id.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Amount">What it adds, negative where it takes away; null where too little evidence stands behind it.</param>
/// <param name="Range">The 80 % interval in minor units, from what is uncertain about the people; null without an amount.</param>
/// <param name="StandardError">Of the sampling of orders, in minor units; 0 where the split is exact.</param>
/// <param name="Confidence">How much of the person's score rests on evidence, 0 to 1.</param>
/// <param name="Holders">Our people who carry the closeness, with their parts of the amount; none without an amount or a tie.</param>
public sealed record PersonPart(string Contact, string Name, Money? Amount, Interval? Range, double StandardError, double Confidence, IReadOnlyList<HolderPart> Holders);
