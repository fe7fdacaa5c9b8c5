using RelGraph.Engine.Execution;
using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Deals;

/// <summary>Names of projects, as sellers write them.</summary>
internal static class DealNames
{
    private static readonly Dictionary<string, (string Chinese, string English)[]> Scopes = new(StringComparer.Ordinal)
    {
        ["new"] = [("一期", "phase 1"), ("试点", "pilot"), ("建设项目", "programme"), ("总部项目", "head office")],
        ["upgrade"] = [("升级改造", "upgrade"), ("国产化替换", "replacement"), ("二期", "phase 2")],
        ["extension"] = [("扩容", "capacity extension"), ("推广至分支机构", "roll-out to branches"), ("三期", "phase 3")],
    };

    public static string Draw(ref SeededRandom random, AccountProfile profile, Offers offer, string purchase)
    {
        var scope = random.Pick<(string Chinese, string English)>(Scopes[purchase]);
        return profile.Tongue == Tongue.Chinese ? $"{profile.Name[..2]}{offer.Chinese}{scope.Chinese}" : $"{profile.Name.Split(' ')[0]} {offer.English} {scope.English}";
    }
}
