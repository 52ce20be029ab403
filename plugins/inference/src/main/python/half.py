"""Turns an exported graph into half precision: weights, constants, casts, inputs and outputs."""

import numpy as np
import onnx
from onnx import TensorProto, numpy_helper


def to_half(source, target):
    model = onnx.load(source)
    graph = model.graph
    for weight in graph.initializer:
        _halve(weight)
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.TENSOR:
                _halve(attribute.t)
            elif node.op_type == "Cast" and attribute.i == TensorProto.FLOAT:
                attribute.i = TensorProto.FLOAT16
    for value in [*graph.input, *graph.output]:
        if value.type.tensor_type.elem_type == TensorProto.FLOAT:
            value.type.tensor_type.elem_type = TensorProto.FLOAT16
    del graph.value_info[:]
    onnx.checker.check_model(model)
    onnx.save(model, target)


def _halve(tensor):
    if tensor.data_type == TensorProto.FLOAT:
        half = numpy_helper.to_array(tensor).astype(np.float16)
        tensor.CopyFrom(numpy_helper.from_array(half, tensor.name))
