"""Answers one kernel after another on one graph, for `bench peers`.

Usage: worker.py igraph|networkx|scipy|graph-tool|gds NODES EDGES THREADS
EDGES is a binary file: all starts, all ends (32-bit integers), all weights (64-bit floats); undirected, each relationship once.
EDGES.sources holds the nodes from which betweenness is counted (32-bit integers).
Reads a line "KERNEL FILE" and prints the seconds the kernel took; its answer, 64-bit floats by node, goes to FILE unless that is "-".
A question about two nodes is KERNEL:FROM:TO; weights are then chances, and paths are compared by their lengths −ln w.
For gds a Neo4j with the library answers at GDS_ADDRESS with GDS_PASSWORD.
Prints "ready VERSION" first, "none" for a kernel it does not have. Only the kernel is timed: graphs and matrices are made before.
"""
import os
import sys
import time

import numpy


def igraph_kernels(count, ends, weights, sources, threads):
    import igraph
    import random
    random.seed(1)  # Leiden draws from it.
    graph = igraph.Graph(n=count, edges=numpy.stack(ends, axis=1), directed=False)
    graph.es["weight"] = weights
    lengths = (-numpy.log(weights)).tolist()

    def five_paths(source, target):
        found = graph.get_k_shortest_paths(source, to=target, k=5, weights=lengths, output="epath")
        return [sum(lengths[edge] for edge in path) for path in found]

    return igraph.__version__, {
        "best-path": lambda source, target: graph.distances(source=source, target=target, weights=lengths)[0],
        "five-paths": five_paths,
        "vertex-cut": lambda source, target: [graph.vertex_connectivity(source, target, neighbors="negative")],
        "pagerank": lambda: graph.pagerank(weights="weight", damping=0.85, implementation="prpack"),
        "components": lambda: graph.connected_components().membership,
        "cores": lambda: graph.coreness(),
        "clustering": lambda: graph.transitivity_local_undirected(mode="zero"),
        "hops": lambda: graph.distances(source=0)[0],
        "distances": lambda: graph.distances(source=0, weights="weight")[0],
        "leiden": lambda: graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1).membership,
        "constraint": lambda: graph.constraint(weights="weight"),
    }


def networkx_kernels(count, ends, weights, sources, threads):
    import networkx
    graph = networkx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_weighted_edges_from(zip(ends[0].tolist(), ends[1].tolist(), weights.tolist()))
    order = range(count)

    def components():
        found = [0] * count
        for number, part in enumerate(networkx.connected_components(graph)):
            for node in part:
                found[node] = number
        return found

    def values(answer):
        return [answer.get(node, float("inf")) for node in order]

    def pagerank():
        # It stops when scores change by less than the number of nodes times the tolerance.
        return values(networkx.pagerank(graph, alpha=0.85, weight="weight", tol=1e-10 * 0.15 / 0.85 / count, max_iter=1000))

    def betweenness():
        # Half of what both directions of a pair would count.
        found = networkx.betweenness_centrality_subset(graph, sources, order)
        return [2 * found[node] for node in order]

    kernels = {
        "pagerank": pagerank,
        "components": components,
        "cores": lambda: values(networkx.core_number(graph)),
        "hops": lambda: values(networkx.single_source_shortest_path_length(graph, 0)),
        "distances": lambda: values(networkx.single_source_dijkstra_path_length(graph, 0)),
    }
    if len(weights) < 200_000:  # Beyond that a round takes minutes.
        kernels["betweenness"] = betweenness
    return networkx.__version__, kernels


def scipy_kernels(count, ends, weights, sources, threads):
    import scipy
    from scipy import sparse
    from scipy.sparse import csgraph
    matrix = sparse.coo_matrix((numpy.concatenate([weights, weights]), (numpy.concatenate(ends), numpy.concatenate(ends[::-1]))), shape=(count, count)).tocsr()
    outflow = numpy.asarray(matrix.sum(axis=1)).ravel()
    scale = sparse.diags(numpy.divide(1, outflow, out=numpy.zeros(count), where=outflow > 0))
    steps = (scale @ matrix).tocsr()
    backwards = steps.T.tocsr()
    steps32 = steps.astype(numpy.float32)
    dangling = outflow == 0

    def pagerank():
        scores = numpy.full(count, 1 / count)
        while True:
            following = 0.85 * (backwards @ scores + scores[dangling].sum() / count) + 0.15 / count
            if numpy.abs(following - scores).sum() * 0.85 / 0.15 <= 1e-10:
                return following
            scores = following

    def projection():
        draw = numpy.random.default_rng(1).random((count, 128), dtype=numpy.float32)
        rows = numpy.where(draw < 1 / 6, numpy.float32(3 ** 0.5), numpy.where(draw < 1 / 3, numpy.float32(-(3 ** 0.5)), numpy.float32(0)))
        total = numpy.zeros_like(rows)
        for weight in (0, 1, 1, 1):
            rows = steps32 @ rows
            total += numpy.float32(weight) * rows
        return total

    def undirected_hops():
        return csgraph.dijkstra(matrix, directed=True, indices=0, unweighted=True)

    return scipy.__version__, {
        "pagerank": pagerank,
        "components": lambda: csgraph.connected_components(matrix, directed=False)[1],
        "hops": undirected_hops,
        "distances": lambda: csgraph.dijkstra(matrix, directed=True, indices=0),
        "projection": projection,
    }


def graph_tool_kernels(count, ends, weights, sources, threads):
    import graph_tool
    from graph_tool import centrality, clustering, topology
    graph_tool.openmp_set_num_threads(threads)
    graph = graph_tool.Graph(directed=False)
    graph.add_vertex(count)
    weight = graph.new_edge_property("double")
    graph.add_edge_list(numpy.stack(ends + [weights], axis=1), eprops=[weight])

    def hops():
        found = topology.shortest_distance(graph, source=0).a.astype(float)
        return numpy.where(found > count, numpy.inf, found)

    return graph_tool.__version__.split()[0], {
        "pagerank": lambda: centrality.pagerank(graph, damping=0.85, weight=weight, epsilon=1e-11, max_iter=1000).a,
        "components": lambda: topology.label_components(graph)[0].a,
        "betweenness": lambda: 2 * centrality.betweenness(graph, pivots=numpy.array(sources), norm=False)[0].a,  # Half of what both directions of a pair would count.
        "cores": lambda: topology.kcore_decomposition(graph).a,
        "clustering": lambda: clustering.local_clustering(graph).a,
        "hops": hops,
        "distances": lambda: topology.shortest_distance(graph, source=0, weights=weight).a,
    }


def gds_kernels(count, ends, weights, sources, threads):
    server = GraphServer()
    server.project(count, ends, weights)

    def of(procedure, column, **settings):
        """Timed without its rows; asked for an answer, with them."""
        given = {"concurrency": threads, **settings}

        def run(wants_answer):
            if not wants_answer:
                return server.rows(f"CALL gds.{procedure}.stats('g', $given) YIELD computeMillis RETURN computeMillis", given=given)
            answer = numpy.zeros(count)
            for node, value in server.rows(f"CALL gds.{procedure}.stream('g', $given) YIELD nodeId, {column} RETURN nodeId, {column}", given=given):
                answer[node] = value
            return answer / answer.sum() if procedure == "pageRank" else answer

        run.is_told = True
        return run

    def paths(procedure, **settings):
        return lambda source, target: [row[0] for row in server.rows(
            f"CALL gds.shortestPath.{procedure}.stream('g', $given) YIELD totalCost RETURN totalCost ORDER BY totalCost",
            given={"sourceNode": source, "targetNode": target, "relationshipWeightProperty": "length", "concurrency": threads, **settings})]

    return server.rows("RETURN gds.version()")[0][0], {
        "pagerank": of("pageRank", "score", relationshipWeightProperty="weight", maxIterations=1000, tolerance=1e-10 * 0.15 / 0.85),
        "leiden": of("leiden", "communityId", relationshipWeightProperty="weight"),
        "components": of("wcc", "componentId"),
        "cores": of("kcore", "coreValue"),
        "clustering": of("localClusteringCoefficient", "localClusteringCoefficient"),
        "best-path": paths("dijkstra"),
        "five-paths": paths("yens", k=5),
    }


class GraphServer:
    """A Neo4j with the Graph Data Science library, asked over its Query API."""

    def __init__(self):
        import base64
        self.url = os.environ["GDS_ADDRESS"] + "/db/neo4j/query/v2"
        self.login = "Basic " + base64.b64encode(("neo4j:" + os.environ["GDS_PASSWORD"]).encode()).decode()

    def rows(self, statement, **parameters):
        import json
        import urllib.request
        body = json.dumps({"statement": statement, "parameters": parameters}).encode()
        request = urllib.request.Request(self.url, body, {"Content-Type": "application/json", "Accept": "application/json", "Authorization": self.login})
        with urllib.request.urlopen(request) as answer:
            found = json.load(answer)
        if found.get("errors"):
            raise RuntimeError(found["errors"][0]["message"])
        return found["data"]["values"]

    def project(self, count, ends, weights):
        """Projects the graph without storing it: the server fetches its rows from this process."""
        import http.server
        import threading
        nodes = "".join(f"{node},{node},\n" for node in range(count))  # A row for each node, so that those alone are there too.
        table = (nodes + "".join(f"{one},{other},{weight!r}\n" for one, other, weight in zip(ends[0].tolist(), ends[1].tolist(), weights.tolist()))).encode()

        class Rows(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Length", str(len(table)))
                self.end_headers()
                self.wfile.write(table)

            def log_message(self, *_):
                pass

        source = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Rows)
        threading.Thread(target=source.serve_forever, daemon=True).start()
        self.rows("""
            LOAD CSV FROM $address AS row
            WITH toInteger(row[0]) AS one, CASE WHEN row[2] IS NULL THEN null ELSE toInteger(row[1]) END AS other, toFloat(row[2]) AS weight
            RETURN gds.graph.project('g', one, other,
                { relationshipProperties: CASE WHEN other IS NULL THEN null ELSE { weight: weight, length: -log(weight) } END },
                { undirectedRelationshipTypes: ['*'] }).relationshipCount""", address=f"http://127.0.0.1:{source.server_port}/rows.csv")
        source.shutdown()


def main():
    program, count, path, threads = sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    data = numpy.fromfile(path, dtype=numpy.uint8)
    edges = len(data) // 16  # Two numbers of 4 bytes and one of 8 each.
    ends = [data[:4 * edges].view(numpy.int32), data[4 * edges:8 * edges].view(numpy.int32)]
    weights = data[8 * edges:].view(numpy.float64)
    make = {"igraph": igraph_kernels, "networkx": networkx_kernels, "scipy": scipy_kernels, "graph-tool": graph_tool_kernels, "gds": gds_kernels}[program]
    sources = numpy.fromfile(path + ".sources", dtype=numpy.int32).tolist()
    version, kernels = make(count, ends, weights, sources, threads)
    print("ready", version, flush=True)
    for line in sys.stdin:
        question, file = line.split()
        name, *pair = question.split(":")
        if name not in kernels:
            print("none", flush=True)
            continue
        start = time.perf_counter()
        kernel = kernels[name]
        answer = kernel(file != "-") if hasattr(kernel, "is_told") else kernel(*map(int, pair))
        seconds = time.perf_counter() - start
        if file != "-":
            numpy.asarray(answer, dtype=numpy.float64).tofile(file)
        print(repr(seconds), flush=True)


main()
