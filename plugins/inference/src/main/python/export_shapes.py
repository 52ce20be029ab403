"""Writes the bundled model and its judge as ONNX, and what both make of given inputs.

    python3 export_shapes.py --denoiser denoiser.pt --classifier classifier.pt --model FOLDER --reference FOLDER

FOLDER of the model gets denoiser.onnx; that of the reference, for tests of other implementations, gets
classifier.onnx and references.safetensors: x_t, the noise "eps" that the denoiser predicts in it at
t = 999, 700, 200, 3 for the classes 0, 17, 47, 48, and the "pictures" that 20 DDIM steps with guidance 3
make of "noise" for the classes 24 ("red ring") and 47 ("magenta moon").
"""

import argparse
import os

import onnx
import torch
from torch import nn

import shapes
import tensorfile
from classifier import Classifier
from denoiser import NULL_CLASS, Denoiser
from sampling import ddim, guided
from schedule import alpha_bar

OPSET = 15


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--denoiser", required=True)
    parser.add_argument("--classifier", required=True)
    parser.add_argument("--model", required=True)
    parser.add_argument("--reference", required=True)
    return parser.parse_args()


def write(model, inputs, names, outputs, path):
    """Exports with a batch of any size and checks the file."""
    torch.onnx.export(
        model,
        inputs,
        path,
        opset_version=OPSET,
        do_constant_folding=True,
        input_names=names,
        output_names=outputs,
        dynamic_axes={name: {0: "batch"} for name in names + outputs},
    )
    onnx.checker.check_model(onnx.load(path))
    print(f"{os.path.basename(path)}: {os.path.getsize(path)} bytes")


def operations(model, inputs):
    """Floating-point operations of convolutions and linear layers for one picture; two a multiply-add."""
    total = 0

    def count(layer, _, output):
        nonlocal total
        if isinstance(layer, nn.Conv2d):
            total += 2 * output[0].numel() * layer.in_channels * layer.kernel_size[0] * layer.kernel_size[1]
        else:
            total += 2 * layer.in_features * layer.out_features

    layers = [layer for layer in model.modules() if isinstance(layer, (nn.Conv2d, nn.Linear))]
    hooks = [layer.register_forward_hook(count) for layer in layers]
    with torch.no_grad():
        model(*inputs)
    for hook in hooks:
        hook.remove()
    return total


def main():
    given = arguments()
    torch.set_num_threads(1)
    model = Denoiser()
    state = torch.load(given.denoiser, map_location="cpu")
    model.load_state_dict(state["averaged"])
    model.eval()
    judge = Classifier()
    judge.load_state_dict(torch.load(given.classifier, map_location="cpu"))
    judge.eval()
    os.makedirs(given.model, exist_ok=True)
    os.makedirs(given.reference, exist_ok=True)
    generator = torch.Generator().manual_seed(11)
    x = torch.randn(4, 3, shapes.SIZE, shapes.SIZE, generator=generator)
    t = torch.tensor([999, 700, 200, 3])
    label = torch.tensor([0, 17, 47, NULL_CLASS])
    print(f"{state['done']} updates, loss {state['smooth']:.4f}, CPU {state['cpu_s']:.0f} s")
    print(f"{sum(p.numel() for p in model.parameters())} parameters")
    print(f"{operations(model, (x, t, label)) / 1e6:.2f} MFLOP an evaluation of one picture")
    write(model, (x, t, label), ["x_t", "t", "class"], ["eps"], os.path.join(given.model, "denoiser.onnx"))
    write(judge, (x,), ["pictures"], ["shapes", "colours"], os.path.join(given.reference, "classifier.onnx"))
    with torch.no_grad():
        eps = model(x, t, label)
    noise = torch.randn(2, 3, shapes.SIZE, shapes.SIZE, generator=generator)
    asked = torch.tensor([24, 47])
    predict = guided(model, asked, torch.full_like(asked, NULL_CLASS), 3.0)
    pictures = ddim(predict, noise, alpha_bar().tolist(), 20, clip=True)
    named = {"x_t": x, "eps": eps, "noise": noise, "pictures": pictures}
    tensorfile.write(
        os.path.join(given.reference, "references.safetensors"),
        {name: tensor.numpy() for name, tensor in named.items()},
    )


if __name__ == "__main__":
    main()
