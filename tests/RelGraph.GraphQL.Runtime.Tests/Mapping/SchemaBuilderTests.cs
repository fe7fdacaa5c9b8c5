using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

public sealed class SchemaBuilderTests
{
    private const string Expected = """"
        """A small company."""
        schema {
          query: Query
          mutation: Mutation
        }

        """A company we sell to."""
        type Account implements INamed {
          """The key."""
          id: ID!
          """The registered name."""
          name: String!
          """Shown instead of the member."""
          revenue: String
          """The first day of the relationship."""
          since: Date!
          label: String! @deprecated(reason: "Use name.")
          greeting(word: String!): String!
          letters: Int!
        }

        """A calendar date without a time or zone, written as `2026-03-31` (full-date of RFC 3339)."""
        scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

        """
        An instant, answered in UTC as `2026-03-31T08:30:00Z` (date-time of RFC 3339); any offset is accepted as input.
        """
        scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

        """
        An exact decimal number, answered as text without needless zeros, such as `"1250.5"`; text and numbers are accepted as input.
        """
        scalar Decimal

        union Found = Account | Person

        """Somebody with a name."""
        interface INamed {
          """The name, as the person writes it."""
          name: String!
          letters: Int!
        }

        """A signed whole number of 64 bits."""
        scalar Long

        type Mutation {
          """Changes one person."""
          change(change: PersonChangeInput!): Person!
        }

        """A person at an account."""
        type Person implements INamed {
          """The name, as the person writes it."""
          name: String!
          support: Support!
          tags: [String]!
          accountId: String
          """The account of each person, read for all of them at once."""
          account: Account
          nameLength(times: Int! = 1): Int!
          letters: Int!
        }

        """What to change; what is left out stays."""
        input PersonChangeInput {
          name: String!
          accountId: String
          support: Support
          scores: [Int!]!
        }

        """Which people to list."""
        input PersonFilterInput {
          """Part of the name."""
          text: String
          """Any of these."""
          supports: [Support!]
          """At most so many."""
          limit: Int! = 10
        }

        input PersonKeyInput @oneOf {
          name: String
          index: Int
        }

        """A part of a long list."""
        type PersonPage {
          items: [Person!]!
          total: Int!
        }

        """Everything that can be asked."""
        type Query {
          everybody: [INamed!]!
          big: Long!
          """The people, by name."""
          people(
            """Which of them."""
            filter: PersonFilterInput
          ): PersonPage!
          person(key: PersonKeyInput!): Person
          describe(support: Support! = MENTOR, weight: Float! = 0.5, day: Date, word: String! = "a \"b\"", amount: Decimal! = "1.5"): String!
          at(instant: DateTime!): DateTime!
          hello(name: String!): String!
        }

        """How a person stands toward us."""
        enum Support {
          """Speaks for us unasked."""
          MENTOR
          NON_SUPPORTER
          ENEMY @deprecated(reason: "Use NON_SUPPORTER.")
        }

        """";

    [Fact]
    public void Build_FromSampleClasses_GivesTheSchemaTheyMean() => Assert.Equal(Expected, SchemaPrinter.Print(SampleSchema.Schema));

    [Fact]
    public void Print_ParsedAgain_GivesTheSameDefinitions()
    {
        var text = SchemaPrinter.Print(SampleSchema.Schema);
        var once = GraphQLPrinter.Print(GraphQLParser.Parse(text));

        Assert.Equal(once, GraphQLPrinter.Print(GraphQLParser.Parse(once)));
        Assert.Equal(Definitions(text), Definitions(once));
    }

    private static int Definitions(string text) => GraphQLParser.Parse(text).Definitions.Length;
}
