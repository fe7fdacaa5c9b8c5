using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

#pragma warning disable CA1822 // resolvers are instance methods
public sealed class MappingErrorTests
{
    [Fact]
    public void Build_WithEverythingUnsupported_ListsAllWithClassAndMember()
    {
        var builder = new SchemaBuilder().AddQuery<Bad>().AddQuery<TwoConstructors>()
            .AddExtension(typeof(WrongParent)).AddExtension(typeof(NotMarked));

        var errors = Assert.Throws<SchemaException>(builder.Build).Errors;

        Assert.Equal(
            [
                "Class NotMarked is added as an extension but is not marked [ExtendsType(typeof(...))]; mark it.",
                "Class WrongParent hides the member 'Gone', which Person does not have; correct or remove the name.",
                "Bad.Map returns Dictionary<String, Int32>, which cannot be shown; return a scalar, an enum, a list, a class or record (or register a scalar for it), or mark the member [GraphQLIgnore].",
                "Bad.Nothing returns nothing; a field must return a value, so return one or mark it [GraphQLIgnore].",
                "Bad.Takes, parameter action, has the type Action, which clients cannot give; use a scalar, an enum, a list, or a record (or register a scalar for it).",
                "Bad.Queue, parameter items, cannot be mapped: the list type Queue<Int32> cannot be made from a client's list; use IReadOnlyList<Int32>.",
                "Bad.Generic is generic or has a parameter by reference, which a field cannot have; mark it [GraphQLIgnore] or change it.",
                "Bad.Rooted is marked [Batch], but a root field has only one parent; take the mark away.",
                "Class TwoConstructors cannot be made for a request: it needs exactly one public constructor and must not be abstract.",
                "WrongParent.Size must take Person as its first parameter, the parent whose field it is.",
                "WrongParent.Sizes must take IReadOnlyList<Person> as its first parameter, the parents whose field it is.",
                "WrongParent.One is marked [Batch] and must return a list (or a task of a list) with one value per parent.",
            ],
            errors);
    }

    [Fact]
    public void Build_WithoutQuery_SaysSo() =>
        Assert.Contains("no query root", Assert.Throws<SchemaException>(() => new SchemaBuilder().Build()).Message, StringComparison.Ordinal);

    [Fact]
    public void Build_WithTwoClassesOfOneName_NamesBoth()
    {
        var errors = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddQuery<Twins>().Build()).Errors;

        Assert.Equal(
            ["Classes RelGraph.GraphQL.Runtime.Tests.Mapping.Account and RelGraph.GraphQL.Runtime.Tests.Mapping.MappingErrorTests+Inner+Account are both named Account in the schema; rename one with [GraphQLName] or [ExtendsType(..., Name = ...)]."],
            errors);
    }

    public sealed class Twins
    {
        public Account? First => null;

        public Inner.Account? Second => null;
    }

    public static class Inner
    {
        public sealed record Account(string Name);
    }

    public sealed class Bad
    {
        public Dictionary<string, int> Map => [];

        public Person Person => new("王芳", Support.Mentor, [], null);

        public Task Nothing() => Task.CompletedTask;

        public int Takes(Action action) => action is null ? 0 : 1;

        public int Queue(Queue<int> items) => items.Count;

        public T? Generic<T>() => default;

        [Batch]
        public int[] Rooted() => [];
    }

    public sealed class TwoConstructors
    {
        public TwoConstructors()
        {
        }

        public TwoConstructors(int number) => Number = number;

        public int Number { get; }
    }

    [ExtendsType(typeof(Person), Hide = ["Gone"])]
    public sealed class WrongParent
    {
        public int Size(Account account) => account.Name.Length;

        [Batch]
        public int[] Sizes(Person person) => [person.Name.Length];

        [Batch]
        public int One(IReadOnlyList<Person> people) => people.Count;
    }

    public sealed class NotMarked;
}
