using System.Text;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Storage.Tests.Sqlite;

public sealed class ErasureBytesTests
{
    [Fact]
    public async Task Erase_APerson_LeavesNoByteOfNameAddressOrPhoneInTheFiles()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("store.relgraph");
        await using var store = await SqliteGraphStore.OpenAsync(path, new SqliteStoreOptions { CreateIfMissing = new("demo", "演示", "Asia/Shanghai", "CNY") }, default);
        for (var i = 0; i < 30; i++)
        {
            await store.ApplyAsync(
                new ChangeSet(
                    new($"set-{i}", "E-1", "test", "entered 欧阳晓芳 by hand"),
                    [
                        new Change.Assert(new(new Contact { Id = "C-1", Name = "欧阳晓芳", Email = "ouyang.xf@example.com", Phone = "13912345678", City = $"city {i}" }, DayRange.Always)),
                        .. Enumerable.Range(0, 50).Select(k => new Change.Assert(new(
                            new Interaction { Id = $"I-{i}-{k}", At = DateTimeOffset.UnixEpoch, Channel = Channel.Email, Employees = ["E-1"], Contacts = k % 2 == 0 ? ["C-1"] : ["C-1", "C-2"], Subject = "Re: 欧阳晓芳 ouyang.xf@example.com" },
                            DayRange.Always))),
                    ]),
                default);
        }

        Assert.Contains("欧阳晓芳", FilesWith(folder));

        await store.EraseAsync(new FactKey(FactKind.Contact, "C-1"), "E-1", default);

        Assert.Empty(FilesWith(folder));
    }

    private static string FilesWith(TemporaryFolder folder)
    {
        var found = new StringBuilder();
        foreach (var file in Directory.GetFiles(folder.FullName))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            foreach (var text in new[] { "欧阳晓芳", "ouyang.xf@example.com", "13912345678" })
            {
                if (copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0)
                {
                    found.Append(Path.GetFileName(file)).Append(": ").AppendLine(text);
                }
            }
        }

        return found.ToString();
    }
}
