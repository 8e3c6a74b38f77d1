"""Writes trained heads as ONNX, the layers in int8 per channel, the heads in float."""

import os
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic


def export(model, target: str) -> None:
    model.eval()
    inputs = (torch.zeros(2, 6, 384), torch.ones(2, 6), torch.zeros(2, 6, dtype=torch.long), torch.zeros(2, 4, dtype=torch.long))
    names = ["states", "mask", "marks", "first"]
    with tempfile.TemporaryDirectory() as folder:
        whole = os.path.join(folder, "float.onnx")
        torch.onnx.export(
            model,
            inputs,
            whole,
            input_names=names,
            output_names=["trigger", "role"],
            opset_version=17,
            dynamic_axes={
                **{name: {0: "b", 1: "t"} for name in names[:3]},
                "first": {0: "b", 1: "n"},
                "trigger": {0: "b", 1: "n"},
                "role": {0: "b", 1: "n"},
            },
            dynamo=False,
        )
        heads = [node.name for node in onnx.load(whole).graph.node if node.name.startswith(("/trigger", "/role"))]
        quantize_dynamic(
            whole,
            target,
            per_channel=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gemm"],
            nodes_to_exclude=heads,
        )
