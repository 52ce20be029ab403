"""Writes named tensors in the safetensors layout: a length, a JSON header, the bytes."""

import json
import struct

import numpy as np

_NAMES = {np.dtype("float32"): "F32", np.dtype("float16"): "F16"}


def write(path, tensors):
    """tensors: name -> float32 or float16 array."""
    header, body = {}, b""
    for name, tensor in tensors.items():
        tensor = np.ascontiguousarray(tensor)
        start = len(body)
        body += tensor.astype(tensor.dtype.newbyteorder("<")).tobytes()
        header[name] = {
            "dtype": _NAMES[tensor.dtype],
            "shape": list(tensor.shape),
            "data_offsets": [start, len(body)],
        }
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + body)
