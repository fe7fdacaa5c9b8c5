using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Firm;

/// <summary>A partner organisation with the one person of it we know.</summary>
internal sealed record PartnerFirm(string Id, string Name, string Role, int Place, RivalPerson Person)
{
    private static readonly (string Name, string Role)[] Kinds =
    [
        ("汇岭系统集成 Huiling Integration", "integrator"), ("禾沛渠道 Hepei Channels", "reseller"), ("砺原咨询 Liyuan Advisory", "consultant"),
        ("垣云基础设施 Yuanyun Infrastructure", "cloud"), ("Kestrel Point Partners", "integrator"), ("Larkspur Advisory", "consultant"),
    ];

    public static PartnerFirm[] DrawAll(SimulationOptions options)
    {
        var partners = new PartnerFirm[Kinds.Length];
        for (var index = 0; index < partners.Length; index++)
        {
            var random = RandomDraws.Stream(options.Seed, StreamOf.Partner, index);
            var tongue = index < 4 ? Tongue.Chinese : Tongue.English;
            var (name, other) = PersonNames.Draw(ref random, tongue);
            partners[index] = new PartnerFirm(
                Ids.Partner(index), Kinds[index].Name, Kinds[index].Role, random.NextBelow(CompanyNames.Places.Length), new RivalPerson(Ids.PartnerStaff(index), name, other, tongue));
        }

        return partners;
    }
}
