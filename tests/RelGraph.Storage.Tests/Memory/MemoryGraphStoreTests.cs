using RelGraph.Engine.History;
using RelGraph.Testing.Stores;

namespace RelGraph.Storage.Tests.Memory;

public sealed class MemoryGraphStoreTests : GraphStoreContract
{
    protected override Task<IGraphStore> CreateAsync(WorkspaceInfo workspace, TimeProvider time) => Task.FromResult<IGraphStore>(new MemoryGraphStore(workspace, time));

    protected override string NewBackupName() => "copy";

    protected override Task<IGraphStore> OpenBackupAsync(string name) => Task.FromResult<IGraphStore>(((MemoryGraphStore)Store).Backups[name]);
}
