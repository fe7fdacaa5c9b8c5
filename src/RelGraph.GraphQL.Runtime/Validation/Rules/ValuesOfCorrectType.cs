using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A literal can be coerced to the type expected where it stands (section 5.6.1, Values of Correct Type), with
/// the extra demands of <c>@oneOf</c> (section 3.10.1, OneOf Input Objects).</summary>
internal sealed class ValuesOfCorrectType : ValidationRule
{
    public override void VisitValue(Value value, InputPosition position)
    {
        if (position.Type is not { IsInput: true } type || value is VariableValue) return;
        if (value is NullValue)
        {
            if (type is NonNullType) Report($"Expected value of type \"{type}\", found null.", value.Location);
            return;
        }
        if (value is ListValue && type.Nullable is ListType) return;
        switch (DocumentWalker.ItemTypeOf(type))
        {
            case InputObjectType when value is not ObjectValue:
                Report($"Expected value of type \"{type}\", found {Describe(value)}.", value.Location);
                break;
            case EnumType choice:
                CheckEnum(value, choice);
                break;
            case ScalarType scalar:
                CheckScalar(value, scalar);
                break;
        }
    }

    public override void VisitObject(ObjectValue value, InputObjectType? type)
    {
        if (type is not { IsOneOf: true }) return;
        // Fields that the type does not have are a mistake of their own (section 5.6.2).
        var known = value.Fields.Where(field => type.FindField(field.Name) is not null).ToList();
        if (known.Count != 1)
        {
            Report($"OneOf input object \"{type.Name}\" must specify exactly one field, but has {known.Count}.",
                value.Location);
        }
        else if (known[0].Value is NullValue)
        {
            Report($"Field \"{type.Name}.{known[0].Name}\" must not be null, since exactly one field of a OneOf " +
                "input object is given.", value.Location);
        }
    }

    private void CheckEnum(Value value, EnumType type)
    {
        if (value is EnumValue name)
        {
            if (type.FindValue(name.Name) is null)
                Report($"Value \"{name.Name}\" does not exist in \"{type.Name}\" enum.{DidYouMean(name.Name, type)}", value.Location);
            return;
        }
        var suggestion = value is StringValue text ? DidYouMean(text.Text, type) : "";
        Report($"Enum \"{type.Name}\" cannot represent non-enum value: {Describe(value)}.{suggestion}", value.Location);
    }

    private static string DidYouMean(string name, EnumType type) =>
        Suggestions.DidYouMean(name, type.Values.Select(known => known.Name), "the enum value ");

    private void CheckScalar(Value value, ScalarType type)
    {
        // What variables inside a literal hold is known only when the operation runs; no scalar of the specification takes
        // a list or an object, whatever it holds.
        if (HoldsVariable(value) && !BuiltInScalars.IsBuiltIn(type.Name)) return;
        try
        {
            type.Parse(ScalarInput.FromLiteral(value));
        }
        catch (ScalarFormatException exception)
        {
            Report(exception.Message, value.Location);
        }
    }

    private static bool HoldsVariable(Value value) => value switch
    {
        VariableValue => true,
        ListValue list => list.Items.Any(HoldsVariable),
        ObjectValue fields => fields.Fields.Any(field => HoldsVariable(field.Value)),
        _ => false,
    };

    private static string Describe(Value value)
    {
        const int longest = 60;
        var text = value switch
        {
            ListValue => "a list",
            ObjectValue => "an input object",
            StringValue literal when literal.Text.Length > longest => $"\"{literal.Text[..longest]}…\"",
            StringValue literal => $"\"{literal.Text}\"",
            _ => GraphQLPrinter.Print(value),
        };
        return text.Length > longest + 3 ? string.Concat(text.AsSpan(0, longest), "…") : text;
    }
}
