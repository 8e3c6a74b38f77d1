"""Adds the states of the shared layers to the outputs of the reader's network, once: python expose_states.py SOURCE TARGET."""

import sys

import onnx
from onnx import TensorProto, helper

from weights import SHARED_LAYERS


def expose_states(source: str, target: str) -> None:
    """Writes the network with one more output `states` [batch, pieces, 384]; its weights and other outputs stay."""
    model = onnx.load(source)
    model.graph.node.append(
        helper.make_node("Identity", [f"/e/L.{SHARED_LAYERS - 1}/ln2/LayerNormalization_output_0"], ["states"], name="states")
    )
    model.graph.output.append(helper.make_tensor_value_info("states", TensorProto.FLOAT, ["b", "t", 384]))
    onnx.save(model, target)


if __name__ == "__main__":
    expose_states(sys.argv[1], sys.argv[2])
