"""The weights of networks that were written as ONNX in int8, as floats again."""

import re

import numpy as np
import onnx
from onnx import numpy_helper

# The layers of the reader's network above these are the event heads' own to change.
SHARED_LAYERS = 3


def upper_layers(reader: str) -> dict[str, np.ndarray]:
    """The weights of the reader's layers above the shared ones, named as those of the event heads (out × in, as in torch)."""
    weights = {}
    for name, value in floats(reader).items():
        found = re.match(r"e\.L\.(\d+)\.(.+)", name)
        if found and int(found[1]) >= SHARED_LAYERS:
            weights[f"layers.{int(found[1]) - SHARED_LAYERS}.{found[2]}"] = value
    return weights


def floats(file: str) -> dict[str, np.ndarray]:
    """All weights of a network by the names of their modules. Those of multiplications have lost theirs, but the nodes have kept it."""
    graph = onnx.load(file).graph
    values = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    weights = {name: value for name, value in values.items() if name.endswith((".weight", ".bias"))}
    for node in graph.node:
        if node.op_type not in ("MatMul", "MatMulInteger") or node.input[1] not in values:
            continue
        module = ".".join(node.name.strip("/").split("/")[:-1])
        matrix = values[node.input[1]]
        if node.op_type == "MatMulInteger":
            base = node.input[1].removesuffix("_quantized")
            matrix = (matrix.astype(np.float32) - values[f"{base}_zero_point"].astype(np.float32)) * values[f"{base}_scale"]
        weights[f"{module}.weight"] = matrix.T
    return weights
