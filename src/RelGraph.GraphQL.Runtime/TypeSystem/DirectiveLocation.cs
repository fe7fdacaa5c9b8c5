namespace RelGraph.GraphQL.Runtime.TypeSystem;

#pragma warning disable CA1720 // these are the words of the specification
/// <summary>A place in a document where a directive may stand (specification 3.13).</summary>
public enum DirectiveLocation
{
    /// <summary>A query operation.</summary>
    Query,

    /// <summary>A mutation operation.</summary>
    Mutation,

    /// <summary>A subscription operation.</summary>
    Subscription,

    /// <summary>A field of a selection set.</summary>
    Field,

    /// <summary>The definition of a fragment.</summary>
    FragmentDefinition,

    /// <summary>The use of a fragment.</summary>
    FragmentSpread,

    /// <summary>A fragment written in place.</summary>
    InlineFragment,

    /// <summary>The definition of a variable.</summary>
    VariableDefinition,

    /// <summary>The definition of a schema.</summary>
    Schema,

    /// <summary>The definition of a scalar.</summary>
    Scalar,

    /// <summary>The definition of an object type.</summary>
    Object,

    /// <summary>The definition of a field.</summary>
    FieldDefinition,

    /// <summary>The definition of an argument.</summary>
    ArgumentDefinition,

    /// <summary>The definition of an interface.</summary>
    Interface,

    /// <summary>The definition of a union.</summary>
    Union,

    /// <summary>The definition of an enum.</summary>
    Enum,

    /// <summary>The definition of a value of an enum.</summary>
    EnumValue,

    /// <summary>The definition of an input object.</summary>
    InputObject,

    /// <summary>The definition of a field of an input object.</summary>
    InputFieldDefinition,
}
