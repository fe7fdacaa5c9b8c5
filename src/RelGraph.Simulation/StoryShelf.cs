namespace RelGraph.Simulation;

/// <summary>Keeps the stories of a small company, tells those of a big one again each time: memory stays bounded.</summary>
internal sealed class StoryShelf(World world)
{
    private const int MostKept = 2_000;
    private readonly AccountStory?[] _kept = new AccountStory?[Math.Min(world.Options.Accounts, MostKept)];

    public World World { get; } = world;

    /// <summary>The story of an account. Telling it twice gives equal stories, so a race between threads does no harm.</summary>
    public AccountStory Of(int account) => account >= _kept.Length ? AccountStory.Tell(World, account) : _kept[account] ??= AccountStory.Tell(World, account);

    /// <summary>All stories in the order of the accounts, one at a time.</summary>
    public IEnumerable<AccountStory> All()
    {
        for (var account = 0; account < World.Options.Accounts; account++)
        {
            yield return Of(account);
        }
    }
}
