using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Schema.Lists.Orders;

namespace RelGraph.GraphQL.Schema.Lists.Pages;

/// <summary>Cursors: the place of an object in an order, in base64url. A page goes on from there also when the object is gone or others came.</summary>
/// <remarks>Inside is a JSON array: the order, the values of its steps, the key. Clients must not rely on it.</remarks>
internal static class Cursor
{
    /// <summary>The cursor of an object.</summary>
    public static string Of<T>(ListOrder<T> order, T item)
    {
        var place = order.PlaceOf(item);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            json.WriteStringValue(order.Signature);
            foreach (var value in place.Values)
            {
                Write(json, value);
            }

            json.WriteStringValue(place.Key);
            json.WriteEndArray();
        }

        return Base64Url.EncodeToString(bytes.WrittenSpan);
    }

    /// <summary>The place a cursor tells.</summary>
    /// <param name="order">The order of the list asked.</param>
    /// <param name="argument">The argument, for the message.</param>
    /// <param name="cursor">The cursor.</param>
    /// <exception cref="InvalidValueException">It is no cursor, or one of another list or order.</exception>
    public static SortPlace Read<T>(ListOrder<T> order, string argument, string cursor)
    {
        if (Parse(cursor) is not [{ ValueKind: JsonValueKind.String } name, .., { ValueKind: JsonValueKind.String } key] parts)
        {
            throw Wrong(argument, cursor, "a cursor that an earlier page of the same list gave");
        }

        if (name.GetString() != order.Signature)
        {
            throw Wrong(argument, cursor, $"a cursor of a page in this order ({order.Signature}), this one is of {InvalidValueException.Shorten(name.GetString()!)}");
        }

        return order.PlaceOf([.. parts.Skip(1).SkipLast(1).Select(Value)], key.GetString()!) ?? throw Wrong(argument, cursor, "a cursor that an earlier page of the same list gave");
    }

    private static void Write(Utf8JsonWriter json, SortValue value)
    {
        if (!value.IsKnown)
        {
            json.WriteNullValue();
        }
        else if (value.Text is { } text)
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteNumberValue(value.Number);
        }
    }

    // Numbers, texts and null; whether they fit the steps, the order knows.
    private static object? Value(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Number => part.GetDouble(),
        JsonValueKind.String => part.GetString(),
        _ => null,
    };

    private static JsonElement[]? Parse(string cursor)
    {
        if (!Base64Url.IsValid(cursor))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static InvalidValueException Wrong(string argument, string cursor, string allowed) =>
        new(argument, InvalidValueException.Shorten(cursor), allowed, $"ask again without {argument}, or with a cursor of the list as it is asked now");
}
