using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Operations, fragments and selections (sections 2.3 to 2.9 and 2.13).</content>
internal ref partial struct Parser
{
    private Definition ParseDefinition()
    {
        var start = _token;
        if (Is(TokenKind.BraceLeft)) return ParseShorthandQuery();
        var description = ParseDescription();
        if (Is(TokenKind.Name))
        {
            Definition? definition = _lexer.Slice(_token) switch
            {
                "query" => ParseOperation(OperationType.Query, start, description),
                "mutation" => ParseOperation(OperationType.Mutation, start, description),
                "subscription" => ParseOperation(OperationType.Subscription, start, description),
                "fragment" => ParseFragment(start, description),
                "extend" when description is null => ParseExtension(start),
                _ => ParseTypeSystemDefinition(start, description, isExtension: false),
            };
            if (definition is not null) return definition;
        }
        // What takes no description makes the description the mistake, so that is where the error points.
        if (description is not null && Is(TokenKind.BraceLeft))
        {
            throw Error("Unexpected description of \"{\"; a query written without the word \"query\" takes none. " +
                "Write \"query\" in front.", start);
        }
        if (description is not null && IsKeyword("extend"))
            throw Error("Unexpected description of Name \"extend\"; extensions take none.", start);
        if (description is not null && Is(TokenKind.Name))
            throw Error($"Unexpected description of {DescribeToken()}; only definitions take one.", start);
        throw Unexpected();
    }

    private OperationDefinition ParseShorthandQuery()
    {
        var start = _token;
        var selectionSet = ParseSelectionSet();
        return new OperationDefinition(OperationType.Query, null, [], [], selectionSet, null, From(start));
    }

    private OperationDefinition ParseOperation(OperationType operation, in Token start, StringValue? description)
    {
        Advance();
        var name = Is(TokenKind.Name) ? ParseName() : null;
        var variables = OptionalMany(TokenKind.ParenLeft,
            static (scoped ref Parser p) => p.ParseVariableDefinition(), TokenKind.ParenRight);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinition(operation, name, variables, directives, selectionSet, description, From(start));
    }

    private OperationType ParseOperationType()
    {
        var operation = Is(TokenKind.Name)
            ? _lexer.Slice(_token) switch
            {
                "query" => OperationType.Query,
                "mutation" => OperationType.Mutation,
                "subscription" => OperationType.Subscription,
                _ => throw Unexpected(),
            }
            : throw Error($"Expected Name, found {DescribeToken()}.");
        Advance();
        return operation;
    }

    private FragmentDefinition ParseFragment(in Token start, StringValue? description)
    {
        Advance();
        if (IsKeyword("on")) throw Unexpected();
        var name = ParseName();
        ExpectKeyword("on");
        var type = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        return new FragmentDefinition(name, type, directives, ParseSelectionSet(), description, From(start));
    }

    private VariableDefinition ParseVariableDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        Expect(TokenKind.Dollar);
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinition(name, type, defaultValue, directives, description, From(start));
    }

    private SelectionSet ParseSelectionSet()
    {
        var start = _token;
        Enter();
        var selections = Many<Selection>(TokenKind.BraceLeft,
            static (scoped ref Parser p) => p.ParseSelection(), TokenKind.BraceRight);
        Leave();
        return new SelectionSet(selections, From(start));
    }

    private Selection ParseSelection() => Is(TokenKind.Spread) ? ParseSpread() : ParseField();

    private Field ParseField()
    {
        var start = _token;
        var name = ParseName();
        string? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }
        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = Is(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new Field(alias, name, arguments, directives, selectionSet, From(start));
    }

    private Selection ParseSpread()
    {
        var start = _token;
        Advance();
        var hasCondition = SkipKeyword("on");
        if (!hasCondition && Is(TokenKind.Name))
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpread(name, spreadDirectives, From(start));
        }
        var type = hasCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        return new InlineFragment(type, directives, ParseSelectionSet(), From(start));
    }

    private ImmutableArray<Argument> ParseArguments(bool isConstant) => isConstant
        ? OptionalMany(TokenKind.ParenLeft, static (scoped ref Parser p) => p.ParseArgument(true), TokenKind.ParenRight)
        : OptionalMany(TokenKind.ParenLeft, static (scoped ref Parser p) => p.ParseArgument(false), TokenKind.ParenRight);

    private Argument ParseArgument(bool isConstant)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new Argument(name, ParseValue(isConstant), From(start));
    }

    private ImmutableArray<Directive> ParseDirectives(bool isConstant)
    {
        if (!Is(TokenKind.At)) return [];
        var mark = _buffer.Count;
        while (Is(TokenKind.At))
        {
            if (_buffer.Count - mark == _maxDirectives)
                throw Error($"There are more than {_maxDirectives} directives in one place, the limit. Say it with fewer.");
            _buffer.Add(ParseDirective(isConstant));
        }

        return TakeBuffer<Directive>(mark);
    }

    private Directive ParseDirective(bool isConstant)
    {
        var start = _token;
        Advance();
        var name = ParseName();
        return new Directive(name, ParseArguments(isConstant), From(start));
    }
}
