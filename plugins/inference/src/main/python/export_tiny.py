"""Writes the models and reference outputs that the tests of this module read; always the same bytes.

    python3 export_tiny.py --out ../../test/resources/tiny
"""

import argparse
import os

import numpy as np
import torch

import shapes
import tensorfile
import tiny
from denoiser import NULL_CLASS
from sampling import ddim, dpm_solver, guided
from schedule import alpha_bar

OPSET = 15


def export_class_model(folder):
    """A denoiser with classes and, of torch, its outputs and pictures of 20 steps."""
    os.makedirs(folder, exist_ok=True)
    torch.manual_seed(1)
    model = tiny.ClassDenoiser().eval()
    x = torch.randn(3, 3, 8, 8)
    t = torch.tensor([0, 500, 999])
    label = torch.tensor([0, 24, NULL_CLASS])
    torch.onnx.export(
        model,
        (x, t, label),
        os.path.join(folder, "denoiser.onnx"),
        opset_version=OPSET,
        input_names=["x_t", "t", "class"],
        output_names=["eps"],
        dynamic_axes={name: {0: "batch"} for name in ("x_t", "t", "class", "eps")},
    )
    with torch.no_grad():
        eps = model(x, t, label)
    references = {"x_t": x, "t": t.float(), "class": label.float(), "eps": eps}
    noise = torch.randn(1, 3, 8, 8)
    references["noise"] = noise
    chosen = torch.tensor([shapes.LABELS.index("red ring")])
    null = torch.tensor([NULL_CLASS])
    signal = alpha_bar().tolist()
    for guidance in (1, 3):
        predict = guided(model, chosen, null, guidance)
        for name, sampler in (("ddim", ddim), ("dpm", dpm_solver)):
            picture = sampler(predict, noise, signal, 20, clip=True)
            references[f"{name} 20 steps guidance {guidance}"] = picture
    for steps in (1, 7):
        predict = guided(model, chosen, null, 3)
        references[f"ddim {steps} steps guidance 3"] = ddim(predict, noise, signal, steps, clip=True)
        references[f"dpm {steps} steps guidance 3"] = dpm_solver(predict, noise, signal, steps, clip=True)
    save(folder, references)


def save(folder, references):
    arrays = {name: np.asarray(tensor, np.float32) for name, tensor in references.items()}
    tensorfile.write(os.path.join(folder, "references.safetensors"), arrays)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--out", required=True, help="a folder; class-model and text-model are written there")
    given = parser.parse_args()
    torch.set_num_threads(1)
    export_class_model(os.path.join(given.out, "class-model"))


if __name__ == "__main__":
    main()
