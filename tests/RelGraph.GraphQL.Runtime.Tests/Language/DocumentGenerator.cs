using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Language;

/// <summary>Random trees that the grammar allows, sense or nonsense to a schema.</summary>
internal static class DocumentGenerator
{
    private static readonly Gen<string> Name =
        Gen.Elements("a", "b", "on", "type", "query", "fragment", "id", "Contact", "_x1", "extend", "input");

    private static readonly Gen<string> FragmentName = Gen.Elements("F", "G", "seats", "_f");

    private static readonly Gen<string> Text = Gen.Elements(
        "", " ", "a", "张伟", "Anna \"B\"", "\"\"\"", "line\nline", "  in\n dented", "a\n\n  b\n", "😀\t\\", "\r\n", "\u0001", "x\\");

    public static Gen<Document> Documents =>
        from definitions in ListOf(Definition, 1, 4)
        select new Document(definitions, default);

    private static Gen<Definition> Definition => Gen.OneOf(
        Operation.Select(o => (Definition)o), Fragment.Select(f => (Definition)f), Declaration.Select(d => (Definition)d));

    private static Gen<OperationDefinition> Operation =>
        from operation in Gen.Elements(OperationType.Query, OperationType.Mutation, OperationType.Subscription)
        from name in OrNull(Name)
        from variables in ListOf(Variable, 0, 2)
        from directives in Directives(false)
        from selections in Selections(3)
        from description in Description
        select new OperationDefinition(operation, name, variables, directives, selections, description, default);

    private static Gen<FragmentDefinition> Fragment =>
        from name in FragmentName
        from type in Name
        from directives in Directives(false)
        from selections in Selections(2)
        from description in Description
        select new FragmentDefinition(name, Named(type), directives, selections, description, default);

    private static Gen<VariableDefinition> Variable =>
        from name in Name
        from type in Type(2)
        from value in OrNull(Value(2, true))
        from directives in Directives(true)
        from description in Description
        select new VariableDefinition(name, type, value, directives, description, default);

    private static Gen<StringValue?> Description => OrNull(String);

    private static Gen<StringValue> String =>
        from text in Text
        from isBlock in Gen.Elements(true, false)
        select new StringValue(text, isBlock && CanBeBlock(text), default);

    private static Gen<TypeSystemDeclaration> Declaration =>
        from name in Name
        from isExtension in Gen.Elements(true, false)
        from interfaces in ListOf(Name.Select(Named), 1, 2)
        from fields in ListOf(FieldDeclaration, 0, 3)
        from inputs in ListOf(Input, 0, 3)
        from values in ListOf(EnumValue, 0, 3)
        from directive in Directive(true)
        from directives in Directives(true)
        from isRepeatable in Gen.Elements(true, false)
        from text in Description
        let description = isExtension ? null : text
        let all = directives.Add(directive)
        from declaration in Gen.Elements<TypeSystemDeclaration>(
            new SchemaDeclaration([new OperationTypeDeclaration(OperationType.Query, Named(name), default)], isExtension, directives, description, default),
            new ScalarTypeDeclaration(name, isExtension, all, description, default),
            new ObjectTypeDeclaration(name, interfaces, fields, isExtension, directives, description, default),
            new ObjectTypeDeclaration(name, [], fields, isExtension, all, description, default),
            new InterfaceTypeDeclaration(name, [], fields, isExtension, all, description, default),
            new UnionTypeDeclaration(name, interfaces, isExtension, directives, description, default),
            new UnionTypeDeclaration(name, [], isExtension, all, description, default),
            new EnumTypeDeclaration(name, values, isExtension, all, description, default),
            new InputObjectTypeDeclaration(name, inputs, isExtension, all, description, default),
            new DirectiveDeclaration(name, inputs, isRepeatable, ["FIELD", "QUERY"], text, default))
        select declaration;

    private static Gen<FieldDeclaration> FieldDeclaration =>
        from name in Name
        from arguments in ListOf(Input, 0, 2)
        from type in Type(2)
        from directives in Directives(true)
        from description in Description
        select new FieldDeclaration(name, arguments, type, directives, description, default);

    private static Gen<InputValueDeclaration> Input =>
        from name in Name
        from type in Type(2)
        from value in OrNull(Value(1, true))
        from directives in Directives(true)
        from description in Description
        select new InputValueDeclaration(name, type, value, directives, description, default);

    private static Gen<EnumValueDeclaration> EnumValue =>
        from name in Name
        from directives in Directives(true)
        from description in Description
        select new EnumValueDeclaration(name, directives, description, default);

    private static Gen<SelectionSet> Selections(int depth) =>
        from selections in ListOf(Selection(depth), 1, 3)
        select new SelectionSet(selections, default);

    private static Gen<Selection> Selection(int depth) =>
        from kind in Gen.Choose(0, 4)
        from alias in OrNull(Name)
        from name in Name
        from fragment in FragmentName
        from arguments in Arguments(false)
        from directives in Directives(false)
        from below in depth == 0 ? Gen.Constant<SelectionSet?>(null) : OrNull(Selections(depth - 1))
        from condition in OrNull(Name)
        select kind switch
        {
            0 => new FragmentSpread(fragment, directives, default),
            1 when below is not null => new InlineFragment(condition is null ? null : Named(condition), directives, below, default),
            _ => (Selection)new Field(alias, name, arguments, directives, below, default),
        };

    private static Gen<ImmutableArray<Directive>> Directives(bool isConstant) => ListOf(Directive(isConstant), 0, 1);

    private static Gen<Directive> Directive(bool isConstant) =>
        from name in Name
        from arguments in Arguments(isConstant)
        select new Directive(name, arguments, default);

    private static Gen<ImmutableArray<Argument>> Arguments(bool isConstant) => ListOf(
        from name in Name
        from value in Value(2, isConstant)
        select new Argument(name, value, default), 0, 2);

    private static Gen<Value> Value(int depth, bool isConstant) =>
        from kind in Gen.Choose(0, depth == 0 ? 6 : 8)
        from name in Name
        from text in String
        from number in Gen.Choose(-1000, 1000)
        from items in depth == 0 ? Gen.Constant(ImmutableArray<Value>.Empty) : ListOf(Value(depth - 1, isConstant), 0, 2)
        select kind switch
        {
            0 => new IntValue(FormattableString.Invariant($"{number}"), default),
            1 => new FloatValue(FormattableString.Invariant($"{number}.5e-3"), default),
            2 => text,
            3 => new BooleanValue(number > 0, default),
            4 => new NullValue(default),
            5 => new EnumValue(name, default),
            6 => isConstant ? text : new VariableValue(name, default),
            7 => new ListValue(items, default),
            _ => (Value)new ObjectValue([.. items.Select(i => new ObjectField(name, i, default))], default),
        };

    private static Gen<TypeReference> Type(int depth) =>
        from name in Name
        from isNonNull in Gen.Elements(true, false)
        from isList in Gen.Elements(true, false)
        from item in depth == 0 ? Gen.Constant<TypeReference>(Named(name)) : Type(depth - 1)
        let inner = isList ? new ListTypeReference(item, default) : (TypeReference)Named(name)
        select isNonNull ? new NonNullTypeReference(inner, default) : inner;

    // The printer quotes a block string that reading would change; a tree meant to come back must not hold one.
    private static bool CanBeBlock(string text) =>
        GraphQLPrinter.Print(new StringValue(text, true, default)).StartsWith("\"\"\"", StringComparison.Ordinal);

    private static NamedTypeReference Named(string name) => new(name, default);

    private static Gen<T?> OrNull<T>(Gen<T> some)
        where T : class =>
        Gen.Frequency((1, Gen.Constant<T?>(null)), (1, some.Select(value => (T?)value)));

    private static Gen<ImmutableArray<T>> ListOf<T>(Gen<T> item, int min, int max) =>
        from count in Gen.Choose(min, max)
        from items in item.ArrayOf(count)
        select ImmutableArray.Create(items);
}
