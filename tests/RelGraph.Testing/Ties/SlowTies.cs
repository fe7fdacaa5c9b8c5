using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Engine.Ties;

namespace RelGraph.Testing.Ties;

/// <summary>Tie strength by reading every shared fact again, in plain doubles, straight from the formulas: slow, obvious, and written apart from the product's folding.</summary>
public static class SlowTies
{
    public static double? Strength(IEnumerable<Fact> facts, NodeId a, NodeId b, DateOnly day, TieParameters parameters, TimeZoneInfo zone)
    {
        var known = facts.Where(fact => fact.Valid.Contains(day) && fact.Visibility == Visibility.Shared).Select(fact => fact.Content).ToList();
        var log = known.OfType<Interaction>().Select(contact => new Seen(contact, day.DayNumber - DayOf(contact, zone).DayNumber)).Where(seen => seen.Age >= 0).ToList();
        var ours = log.Where(seen => seen.People.Contains(a) && seen.People.Contains(b)).ToList();
        var ratings = known.OfType<Judgement>().Where(one => one.Aspect == JudgementAspect.Closeness && one.On <= day && new HashSet<NodeId> { NodeId.Employee(one.Employee ?? one.Author), NodeId.Contact(one.Contact) }.SetEquals([a, b])).ToList();
        var optedOut = facts.Where(fact => fact.Content is Contact).GroupBy(fact => fact.Key).Select(versions => (Contact)versions.MaxBy(fact => fact.Valid.From)!.Content)
            .Where(contact => contact.OptedOut).Select(contact => NodeId.Contact(contact.Id)).ToHashSet();
        if ((ours.Count == 0 && ratings.Count == 0) || optedOut.Contains(a) || optedOut.Contains(b))
        {
            return null;
        }

        double W(Channel channel) => parameters.Channels[channel].Weight;
        double Age(Seen seen) => Math.Pow(2, -seen.Age / parameters.Channels[seen.Contact.Channel].HalfLifeDays);
        double Depth(Seen seen) => seen.People.Count <= 2 ? 1.5 : seen.People.Count <= 6 ? 1 : .5;
        double X(Seen seen) => W(seen.Contact.Channel) * Math.Sqrt(Minutes(seen, parameters)) * Depth(seen) / Math.Max(1, seen.People.Count - 1) * Age(seen);

        var n = ours.Sum(seen => Math.Min(1, W(seen.Contact.Channel) * Depth(seen)) * Age(seen));
        var observed = 0.0;
        if (ours.Count > 0)
        {
            var twoWay = ours.Where(seen => seen.Contact.TwoWay ?? parameters.Channels[seen.Contact.Channel].TwoWay).ToList();
            var byA = ours.Where(seen => seen.Contact.Initiator == a).Sum(Age);
            var byB = ours.Where(seen => seen.Contact.Initiator == b).Sum(Age);
            var terms = new List<(double Weight, double Value)>
            {
                (.25, 1 - Math.Exp(-ours.Sum(X) / 15)),
                (.20, twoWay.Count == 0 ? 0 : Math.Pow(2, -twoWay.Min(seen => seen.Age) / 60.0)),
                (.15, (2 * Math.Min(byA, byB) + 1) / (byA + byB + 2)),
                (.20, ours.Select(seen => seen.Age / 30).Where(bucket => bucket < 12).Distinct().Count() / 12.0),
                (.10, 1 - ours.GroupBy(seen => seen.Contact.Channel).Aggregate(1.0, (product, layer) => product * (1 - Math.Min(1, layer.Sum(X) / 5) / 2))),
            };
            if (Overlap(log, a, b, optedOut) is { } overlap)
            {
                terms.Add((.10, overlap));
            }

            observed = terms.Sum(term => term.Weight * term.Value) / terms.Sum(term => term.Weight);
        }

        var masses = ratings.Select(rating => (Mass: 2 * Math.Pow(2, -(day.DayNumber - rating.On.DayNumber) / 120.0), Level: .1 + .2 * (rating.Level - 1))).ToList();
        return (3 * .15 + n * observed + masses.Sum(one => one.Mass * one.Level)) / (3 + n + masses.Sum(one => one.Mass));
    }

    private static double? Overlap(List<Seen> log, NodeId a, NodeId b, HashSet<NodeId> optedOut)
    {
        if (!log.Exists(seen => seen.People.Count(person => person.Kind == FactKind.Contact) > 1))
        {
            return null;
        }

        HashSet<NodeId> Known(NodeId person) => [.. log.Where(seen => seen.People.Contains(person)).SelectMany(seen => seen.People).Where(other => other != person)];
        var all = Known(a).Union(Known(b)).Except([a, b]).Except(optedOut).Count();
        return all == 0 ? null : (double)Known(a).Intersect(Known(b)).Except(optedOut).Count() / all;
    }

    private static DateOnly DayOf(Interaction contact, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(contact.At, zone).DateTime);

    private static double Minutes(Seen seen, TieParameters parameters) =>
        seen.Contact.Minutes ?? (seen.Contact.Channel == Channel.Email && seen.Contact.Initiator?.Kind != FactKind.Employee ? 2.5 : parameters.Channels[seen.Contact.Channel].UsualMinutes);

    private sealed record Seen(Interaction Contact, int Age)
    {
        public HashSet<NodeId> People { get; } =
        [
            .. Contact.Employees.Select(NodeId.Employee), .. Contact.Contacts.Select(NodeId.Contact),
            .. Contact.Initiator is { } initiator ? new[] { initiator } : [],
        ];
    }
}
