"""Prints what another graph program answers, as JSON: {"kernel": [a value for each node, in order]}.

Usage: answers.py igraph|networkx NODES EDGES directed|undirected
EDGES is a file with "from to weight" a line; nodes are numbered from 0 to NODES - 1; no self-loops, no parallels.
"""
import json
import sys


def igraph_answers(count, edges, directed):
    import igraph
    graph = igraph.Graph(n=count, edges=[edge[:2] for edge in edges], directed=directed)
    weights = [edge[2] for edge in edges]
    answers = {
        "pagerank": graph.pagerank(weights=weights, damping=0.85, implementation="prpack"),
        "weak": graph.connected_components(mode="weak").membership,
        "strong": graph.connected_components(mode="strong").membership,
        "cores": graph.as_undirected().coreness(),
        "triangles": triangles(graph.as_undirected()),
        "hops": finite(graph.distances(source=0, mode="out")[0]),
        "distances": finite(graph.distances(source=0, weights=weights, mode="out")[0]),
    }
    if not directed:
        answers["clustering"] = graph.transitivity_local_undirected(mode="zero")
        # igraph joins a node to its two-hop neighbourhood by the same sum, without the ends.
        answers["adamic_adar_of_0"] = graph.similarity_inverse_log_weighted(vertices=[0])[0]
    if count < 5000:
        answers["betweenness"] = graph.betweenness(directed=directed)
    return answers


def triangles(graph):
    found = [0] * graph.vcount()
    for triangle in graph.list_triangles():
        for node in triangle:
            found[node] += 1
    return found


def networkx_answers(count, edges, directed):
    import networkx
    graph = networkx.DiGraph() if directed else networkx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_weighted_edges_from(edges)
    both = networkx.Graph(graph)
    order = range(count)
    hops = networkx.single_source_shortest_path_length(graph, 0)
    distances = networkx.single_source_dijkstra_path_length(graph, 0)
    answers = {
        "pagerank": by_node(networkx.pagerank(graph, alpha=0.85, tol=1e-14, max_iter=1000), order),
        "weak": numbered(networkx.connected_components(both), count),
        "cores": by_node(networkx.core_number(both), order),
        "triangles": by_node(networkx.triangles(both), order),
        "hops": [hops.get(node, -1) for node in order],
        "distances": [distances.get(node, -1) for node in order],
    }
    if directed:
        answers["strong"] = numbered(networkx.strongly_connected_components(graph), count)
    else:
        answers["clustering"] = by_node(networkx.clustering(graph), order)
        pairs = [(0, other) for other in order if other != 0]
        answers["jaccard_of_0"] = [0] + [score for _, _, score in networkx.jaccard_coefficient(graph, pairs)]
        answers["adamic_adar_of_0"] = [0] + [score for _, _, score in networkx.adamic_adar_index(graph, pairs)]
        answers["resource_allocation_of_0"] = [0] + [score for _, _, score in networkx.resource_allocation_index(graph, pairs)]
    if count < 100:
        answers["betweenness"] = by_node(networkx.betweenness_centrality(graph, normalized=False), order)
        answers["constraint"] = [value if value == value else -1 for value in by_node(networkx.constraint(graph, weight="weight"), order)]
    return answers


def by_node(values, order):
    return [values[node] for node in order]


def finite(values):
    return [-1 if value == float("inf") else value for value in values]


def numbered(parts, count):
    numbers = [0] * count
    for number, part in enumerate(parts):
        for node in part:
            numbers[node] = number
    return numbers


def main():
    program, count, path, kind = sys.argv[1:]
    with open(path) as file:
        edges = [(int(one), int(other), float(weight)) for one, other, weight in (line.split() for line in file)]
    answer = igraph_answers if program == "igraph" else networkx_answers
    json.dump(answer(int(count), edges, kind == "directed"), sys.stdout)


main()
