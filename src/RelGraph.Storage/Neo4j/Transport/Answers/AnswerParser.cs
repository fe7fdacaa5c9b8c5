using System.Text.Json;

namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>Understands an answer token by token, so that it can stop at any byte and go on when more have come.</summary>
/// <remarks>
/// An answer is <c>{"data":{"fields":[..],"values":[[..],..]},"errors":[..],"notifications":[..],"counters":{..},"bookmarks":[..]}</c>,
/// where errors may follow rows. Rows are handed out as they are complete; the rest is small and collected in <see cref="Rest"/>.
/// A node is the map of <c>elementId</c>, <c>labels</c> and <c>properties</c>, a relationship also of its type and ends: the form they have in plain JSON.
/// </remarks>
internal sealed class AnswerParser(bool typed)
{
    private const int NextIsType = 1;
    private const int NextIsValue = 2;

    private readonly ScalarReader _scalars = new();
    private Frame[] _frames = new Frame[16];
    private int _depth = -1;
    private List<object?[]>? _rows;

    /// <summary>The names of the columns; null until they are known.</summary>
    public string[]? Fields { get; private set; }

    /// <summary>Everything but the data, by its name in the answer.</summary>
    public Dictionary<string, object?> Rest { get; } = new(StringComparer.Ordinal);

    /// <summary>True when the answer has been read to its last brace.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Reads on until the batch is full or the bytes end.</summary>
    /// <exception cref="JsonException">The bytes are not such an answer.</exception>
    public void Read(ref Utf8JsonReader reader, List<object?[]> rows, int batch)
    {
        _rows = rows;
        while (rows.Count < batch && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    Name(ref reader);
                    break;
                case JsonTokenType.StartObject:
                    Open(isObject: true);
                    break;
                case JsonTokenType.StartArray:
                    Open(isObject: false);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Close();
                    break;
                default:
                    Scalar(ref reader);
                    break;
            }
        }
    }

    private void Name(ref Utf8JsonReader reader)
    {
        ref var top = ref _frames[_depth];
        if (top.Kind == FrameKind.Envelope)
        {
            top.Position = reader.ValueTextEquals("$type"u8) ? NextIsType : reader.ValueTextEquals("_value"u8) ? NextIsValue : throw Unexpected("a typed value");
        }
        else
        {
            top.Key = top.Kind == FrameKind.Element ? ElementKeys.Of(_scalars.Text(ref reader)) : _scalars.Text(ref reader);
        }
    }

    private void Scalar(ref Utf8JsonReader reader)
    {
        if (_depth < 0)
        {
            throw Unexpected("an object");
        }

        ref var top = ref _frames[_depth];
        if (top.Kind != FrameKind.Envelope)
        {
            Deliver(top.IsTyped ? throw Unexpected("a typed value") : _scalars.Plain(ref reader));
        }
        else if (top.Position == NextIsType)
        {
            top.Type = CypherTypes.Of(reader.ValueSpan);
        }
        else
        {
            top.Content = top.Type == CypherType.None ? throw Unexpected("a type before its value") : _scalars.Typed(ref reader, top.Type);
        }
    }

    private void Open(bool isObject)
    {
        if (_depth < 0)
        {
            Push(isObject ? FrameKind.Answer : throw Unexpected("an object"), false, Rest);
            return;
        }

        ref var top = ref _frames[_depth];
        switch (top.Kind)
        {
            case FrameKind.Answer when isObject && top.Key == "data":
                Push(FrameKind.Data, false, new Dictionary<string, object?>(StringComparer.Ordinal));
                break;
            case FrameKind.Data when !isObject && top.Key == "values":
                Push(FrameKind.Rows, false, null);
                break;
            case FrameKind.Rows:
                Push(FrameKind.Row, typed, new object?[(isObject ? null : Fields)?.Length ?? throw Unexpected("the names of the columns, then the rows as lists")]);
                break;
            case FrameKind.Envelope:
                OpenTyped(top.Type, isObject);
                break;
            case var _ when top.IsTyped:
                Push(isObject ? FrameKind.Envelope : throw Unexpected("a typed value"), false, null);
                break;
            default:
                PushContainer(isObject, typedValues: top.Kind == FrameKind.Element && isObject);
                break;
        }
    }

    private void OpenTyped(CypherType type, bool isObject)
    {
        if (isObject != type is CypherType.Map or CypherType.Element || (!isObject && type != CypherType.List))
        {
            throw Unexpected("the value that the type promises");
        }

        if (type == CypherType.Element)
        {
            Push(FrameKind.Element, false, new Dictionary<string, object?>(StringComparer.Ordinal));
        }
        else
        {
            PushContainer(isObject, typedValues: true);
        }
    }

    private void Close()
    {
        ref var top = ref _frames[_depth--];
        var content = top.Content;
        top.Content = null;
        switch (top.Kind)
        {
            case FrameKind.Answer:
                IsComplete = true;
                break;
            case FrameKind.Data or FrameKind.Rows:
                break;
            case FrameKind.Row:
                _rows!.Add(top.Position == Fields!.Length ? (object?[])content! : throw Unexpected("as many values as columns"));
                break;
            default:
                Deliver(content);
                break;
        }
    }

    private void Deliver(object? value)
    {
        ref var top = ref _frames[_depth];
        switch (top.Kind)
        {
            case FrameKind.Row:
                var row = (object?[])top.Content!;
                row[top.Position < row.Length ? top.Position++ : throw Unexpected("as many values as columns")] = value;
                break;
            case FrameKind.Envelope:
                top.Content = value;
                break;
            case FrameKind.List:
                ((List<object?>)top.Content!).Add(value);
                break;
            case FrameKind.Data when top.Key == "fields":
                Fields = value is List<object?> names ? [.. names.Cast<string>()] : throw Unexpected("the names of the columns");
                break;
            case FrameKind.Rows:
                throw Unexpected("rows");
            default:
                ((Dictionary<string, object?>)top.Content!)[top.Key!] = value;
                break;
        }
    }

    private void PushContainer(bool isObject, bool typedValues) =>
        Push(isObject ? FrameKind.Map : FrameKind.List, typedValues, isObject ? new Dictionary<string, object?>(StringComparer.Ordinal) : new List<object?>());

    private void Push(FrameKind kind, bool isTyped, object? content)
    {
        if (++_depth == _frames.Length)
        {
            Array.Resize(ref _frames, _depth * 2);
        }

        _frames[_depth] = new Frame { Kind = kind, IsTyped = isTyped, Content = content };
    }

    private static JsonException Unexpected(string expected) => new($"{expected} was expected");
}
