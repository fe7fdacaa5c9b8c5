namespace RelGraph.GraphQL.Schema.Identity;

/// <summary>What a global id names. The values are written into ids and must not change.</summary>
internal enum GlobalIdType : byte
{
    /// <summary>A noun or an interaction.</summary>
    Object = (byte)'n',

    /// <summary>The recorded fact.</summary>
    Fact = (byte)'f',
}
