namespace RelGraph.GraphQL.Runtime.TypeSystem;

#pragma warning disable CA1720 // these are the words of the specification
/// <summary>The form in which a client wrote a scalar value.</summary>
public enum ScalarInputKind
{
    /// <summary>The null literal; occurs only inside lists and objects.</summary>
    Null,

    /// <summary>A whole number; in JSON also one written with a zero fraction, since JSON has one kind of number.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>A string.</summary>
    String,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A bare name; occurs only in documents, never in variables.</summary>
    Enum,

    /// <summary>A list; only scalars of arbitrary JSON take it.</summary>
    List,

    /// <summary>An object; only scalars of arbitrary JSON take it.</summary>
    Object,
}
