namespace RelGraph.GraphQL.Runtime.Language;

/// <content>Values, types and descriptions (sections 2.10 to 2.12).</content>
internal ref partial struct Parser
{
    private Value ParseValue(bool isConstant)
    {
        var start = _token;
        switch (_token.Kind)
        {
            case TokenKind.Int:
                Advance();
                return new IntValue(_lexer.Slice(start).ToString(), From(start));
            case TokenKind.Float:
                Advance();
                return new FloatValue(_lexer.Slice(start).ToString(), From(start));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNameAsValue();
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Dollar:
                return ParseVariable(isConstant);
            default:
                throw Unexpected();
        }
    }

    private StringValue ParseString()
    {
        var start = _token;
        var text = _lexer.StringText;
        Advance();
        return new StringValue(text, start.Kind == TokenKind.BlockString, From(start));
    }

    private Value ParseNameAsValue()
    {
        var start = _token;
        var name = ParseName();
        return name switch
        {
            "true" => new BooleanValue(true, From(start)),
            "false" => new BooleanValue(false, From(start)),
            "null" => new NullValue(From(start)),
            _ => new EnumValue(name, From(start)),
        };
    }

    private VariableValue ParseVariable(bool isConstant)
    {
        var start = _token;
        Advance();
        if (isConstant)
        {
            if (!Is(TokenKind.Name)) throw Error("Unexpected \"$\" in a constant value; write a literal.", start);
            throw new GraphQLSyntaxException(
                $"Unexpected variable \"${_lexer.Slice(_token)}\" in a constant value; write a literal.",
                new Location(start.Line, start.Column, start.Start, _token.End));
        }
        return new VariableValue(ParseName(), From(start));
    }

    private ListValue ParseList(bool isConstant)
    {
        var start = _token;
        Enter();
        Advance();
        var mark = _buffer.Count;
        while (!Skip(TokenKind.BracketRight)) _buffer.Add(ParseValue(isConstant));
        Leave();
        return new ListValue(TakeBuffer<Value>(mark), From(start));
    }

    private ObjectValue ParseObject(bool isConstant)
    {
        var start = _token;
        Enter();
        Advance();
        var mark = _buffer.Count;
        while (!Skip(TokenKind.BraceRight)) _buffer.Add(ParseObjectField(isConstant));
        Leave();
        return new ObjectValue(TakeBuffer<ObjectField>(mark), From(start));
    }

    private ObjectField ParseObjectField(bool isConstant)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectField(name, ParseValue(isConstant), From(start));
    }

    private NamedTypeReference ParseNamedType()
    {
        var start = _token;
        return new NamedTypeReference(ParseName(), From(start));
    }

    private TypeReference ParseTypeReference()
    {
        var start = _token;
        TypeReference type;
        if (Is(TokenKind.BracketLeft))
        {
            Enter();
            Advance();
            var item = ParseTypeReference();
            Expect(TokenKind.BracketRight);
            Leave();
            type = new ListTypeReference(item, From(start));
        }
        else
        {
            type = ParseNamedType();
        }
        return Skip(TokenKind.Bang) ? new NonNullTypeReference(type, From(start)) : type;
    }

    private StringValue? ParseDescription() =>
        _token.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;
}
