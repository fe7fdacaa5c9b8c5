using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Tests.Model;

public sealed class FactCatalogTests
{
    [Fact]
    public void All_EveryKindOfTheEnumeration_HasARecord() =>
        Assert.Equal(Enum.GetValues<FactKind>().Where(kind => kind != FactKind.None), FactCatalog.All.Select(descriptor => descriptor.Kind));

    [Fact]
    public void Of_Seat_ListsKeyPartsReferencesAndAllowedNames()
    {
        var seat = FactCatalog.Of(FactKind.Seat);

        Assert.Equal("seats.csv", seat.FileName);
        Assert.Equal(["opportunity", "contact"], seat.Fields.Where(field => field.IsKeyPart).Select(field => field.Column));
        Assert.Equal([FactKind.Contact], seat.Find("contact")!.Kinds);
        Assert.Contains("decision-maker", seat.Find("role")!.AllowedNames);
        Assert.True(seat.Find("role")!.IsRequired);
        Assert.False(seat.Find("veto")!.IsRequired);
    }

    [Fact]
    public void Create_FromFieldValues_EqualsTheLiteral()
    {
        var descriptor = FactCatalog.Of(FactKind.Seat);
        var built = descriptor.Create(new Dictionary<FactField, object?>
        {
            [descriptor.Find("opportunity")!] = "O-1",
            [descriptor.Find("contact")!] = "C-1",
            [descriptor.Find("role")!] = BuyingRole.Approver,
            [descriptor.Find("veto")!] = true,
        });

        Assert.Equal(new Seat { Opportunity = "O-1", Contact = "C-1", Role = BuyingRole.Approver, Veto = true }, built);
    }

    [Fact]
    public void Create_WithoutARequiredField_NamesIt()
    {
        var error = Assert.Throws<ArgumentException>(() => FactCatalog.Of(FactKind.Seat).Create(new Dictionary<FactField, object?>()));

        Assert.StartsWith("seat needs opportunity: The deal.", error.Message);
    }

    [Fact]
    public void FileNames_OfAllKinds_AreUnique() =>
        Assert.Equal(FactCatalog.All.Count, FactCatalog.All.Select(descriptor => descriptor.FileName).Distinct().Count());

    [Fact]
    public void Fields_OfEveryKind_HaveBothLanguages() =>
        Assert.Empty(FactCatalog.All.SelectMany(descriptor => descriptor.Fields).Where(field => field.Description.Length == 0 || !field.Chinese.Any(c => c >= 0x4E00)));

    [Fact]
    public void Names_ReadWithBlanksAndCase_FindTheValue()
    {
        Assert.True(Names.TryParse<SupportLevel>(" Non supporter ", out var level));
        Assert.Equal(SupportLevel.NonSupporter, level);
        Assert.False(Names.TryParse<SupportLevel>("frend", out _));
    }
}
