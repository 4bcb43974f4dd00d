import graphlib

graph = {"D": {"B", "C"}, "C": {"A"}, "B": {"A"}}
print(list(graphlib.TopologicalSorter(graph).static_order())[0::3])
sorter = graphlib.TopologicalSorter(graph)
sorter.add("E", "D")
sorter.prepare()
while sorter.is_active():
    ready = sorted(sorter.get_ready())
    print(ready)
    sorter.done(*ready)
try:
    graphlib.TopologicalSorter({"a": ["b"], "b": ["a"]}).prepare()
except graphlib.CycleError as error:
    print(error.args[0], sorted(set(error.args[1])))
