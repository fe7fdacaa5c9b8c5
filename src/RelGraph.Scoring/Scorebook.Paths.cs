using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>The best warm paths 引荐路径 from our company, or from one of our people, to a contact; the strongest first.</summary>
    /// <param name="contactId">The contact to reach.</param>
    /// <param name="from">One of our people; anybody of us where null.</param>
    /// <param name="count">Largest number of paths, 1 to 100.</param>
    /// <param name="maxHops">Largest number of hops, 1 to 4; a direct tie is one hop.</param>
    /// <param name="sharing">What the paths may have in common.</param>
    /// <returns>The paths; empty when there is none, and always for people who asked not to be analysed.</returns>
    /// <remarks>Strength is the product of the ties and of the willingness of those between. Loopless; exact; ties are broken the same way everywhere. From our company, paths that share no tie have 3 hops at most.</remarks>
    /// <exception cref="NotFoundException">There is no such contact or employee.</exception>
    /// <exception cref="InvalidValueException">The count or the hops are out of range.</exception>
    public IReadOnlyList<IntroductionPath> IntroductionPaths(string contactId, string? from = null, int count = 3, int maxHops = 3, PathSharing sharing = PathSharing.Any)
    {
        RequireContact(contactId);
        if (from is not null)
        {
            RequireEmployee(from);
        }

        ThrowUnless("count", count, 1, 100);
        ThrowUnless("maxHops", maxHops, 1, ReliablePathsOptions.MostHops);
        return Kept<IReadOnlyList<IntroductionPath>>($"{contactId}|{from}|{count}|{maxHops}|{sharing}", () =>
            new IntroductionFinder(this).Find(from is null ? null : NodeId.Employee(from), NodeId.Contact(contactId), count, maxHops, sharing));
    }

    private static void ThrowUnless(string name, int value, int low, int high)
    {
        if (value < low || value > high)
        {
            throw new InvalidValueException(name, value.ToString(System.Globalization.CultureInfo.InvariantCulture), $"a whole number from {low} to {high}", "ask for a number in that range");
        }
    }
}
