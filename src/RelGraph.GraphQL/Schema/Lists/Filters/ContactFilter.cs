using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which contacts a list shows: all that is said must hold.</summary>
/// <param name="Key">The plain id.</param>
/// <param name="Name">The name.</param>
/// <param name="OtherName">Name in the other language or script.</param>
/// <param name="Function">Function, for example finance.</param>
/// <param name="Rank">Rank: 1 top management … 5 staff.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Phone">Phone number.</param>
/// <param name="City">City.</param>
/// <param name="Language">Preferred language.</param>
/// <param name="Adaptability">Attitude to change: one of these.</param>
/// <param name="Orientation">What the person decides by: one of these.</param>
/// <param name="Willingness">Willingness to introduce, 0 to 1.</param>
/// <param name="OptedOut">Whether the person asked not to be analysed.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("ContactFilter")]
public sealed record ContactFilter(
    TextFilter? Key = null, TextFilter? Name = null, TextFilter? OtherName = null, TextFilter? Function = null, IntFilter? Rank = null, TextFilter? Email = null,
    TextFilter? Phone = null, TextFilter? City = null, TextFilter? Language = null, IReadOnlyList<Adaptability>? Adaptability = null,
    IReadOnlyList<DecisionOrientation>? Orientation = null, FloatFilter? Willingness = null, bool? OptedOut = null, IReadOnlyList<ContactFilter>? And = null,
    IReadOnlyList<ContactFilter>? Or = null, ContactFilter? Not = null)
    : IFilter<Contact>
{
    bool IFilter<Contact>.Allows(Contact item, Reader reader) =>
        Key.Allows(item.Key)
        && Name.Allows(item.Name)
        && OtherName.Allows(item.OtherName)
        && Function.Allows(item.Function)
        && Rank.Allows(item.Rank)
        && Email.Allows(item.Email)
        && Phone.Allows(item.Phone)
        && City.Allows(item.City)
        && Language.Allows(item.Language)
        && Adaptability.Allows(item.Adaptability)
        && Orientation.Allows(item.Orientation)
        && Willingness.Allows(item.Willingness)
        && (OptedOut is null || OptedOut == item.OptedOut)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
