using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

/// <summary>One generic class gives the root a field for each type it is made for.</summary>
public sealed class GenericRootTests
{
    private static readonly ObjectType Mutations = new[] { typeof(Apple), typeof(Pear) }
        .Aggregate(new SchemaBuilder().AddQuery<Counting>(), (builder, kind) => builder.AddMutation(typeof(Saving<>).MakeGenericType(kind))).Build().MutationType!;

    [Fact]
    public void Field_OfAGenericClass_IsNamedAndDescribedAfterItsTypeArgument()
    {
        Assert.Equal(["saveApple", "saveFruitOfAPearTree"], Mutations.Fields.Select(field => field.Name));
        Assert.Equal(["Keeps one: an apple.", "Keeps one: a pear."], Mutations.Fields.Select(field => field.Description));
    }

    [Theory]
    [InlineData("input", "AppleInput!")]
    [InlineData("maybe", "AppleInput")]
    [InlineData("many", "[AppleInput!]!")]
    public void Argument_OfATypeParameter_SaysWhatItsAuthorWrote(string argument, string type) =>
        Assert.Equal(type, Mutations.FindField("saveApple")!.FindArgument(argument)!.Type.ToString());

#pragma warning disable CA1822, CA1062 // fields of the sample are instance members, as resolvers are
    public sealed class Saving<T>
        where T : class
    {
        /// <summary>Keeps one: <typeparamref name="T"/></summary>
        /// <param name="input">It.</param>
        /// <param name="maybe">Or this.</param>
        /// <param name="many">Or these.</param>
        [GraphQLName("save{T}")]
        public bool Save(T input, T? maybe, IReadOnlyList<T> many) => input is not null && maybe is null && many.Count == 0;
    }

    /// <summary>An apple.</summary>
    public sealed record Apple(int Weight);

    /// <summary>A pear.</summary>
    [GraphQLName("FruitOfAPearTree")]
    public sealed record Pear(int Weight);

    public sealed class Counting
    {
        public int Number => 0;
    }
}
