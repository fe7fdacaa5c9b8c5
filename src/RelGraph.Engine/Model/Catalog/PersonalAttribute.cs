namespace RelGraph.Engine.Model.Catalog;

/// <summary>Marks a field that identifies or describes a natural person, and is removed from every version when the person is erased.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
