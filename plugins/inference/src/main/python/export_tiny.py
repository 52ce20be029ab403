"""Writes the models and reference outputs that the tests of this module read; always the same bytes.

    python3 export_tiny.py --out ../../test/resources/tiny
"""

import argparse
import json
import os

import numpy as np
import torch

import bpe
import half
import shapes
import tensorfile
import tiny
from denoiser import NULL_CLASS
from sampling import ddim, dpm_solver, guided
from schedule import alpha_bar, scaled_linear

OPSET = 15
LENGTH = 77
LATENT_SCALE = 0.18215

# Texts beside the prompts that the tokeniser of the Java code is compared on.
TEXTS = [
    "",
    "red ring",
    "Magenta  TRIANGLE,\tgreen\nmoon",
    "reddish rings' 2024 circle-square",
    "it's 'she'll' they've I'm we'd you're don't 'sample 'RE !'s",
    "3.14159 x 10^-3 = ½ + ² Ⅳ",
    "Grüne Straße, ÄÖÜ; naïve cafe\u0301",
    "a moon 🌙 and 星 – “star”… ★★",
    "\u00a0\u2003heart\u00a0plus\u3000",
    "don’t <|endoftext|> stop<|startoftext|>!",
    "Привет ΣΊΣΥΦΟΣ नमस्ते 안녕",
    "\x7f ~¡¬®ÿ",
    "yellow star " * 45,
]


def export(model, inputs, file, input_names, output_names):
    """An .onnx file whose inputs and outputs have any batch size; a time is one for all, or any number of them."""
    axes = {name: {0: "batch"} for name in [*input_names, *output_names]}
    if "timestep" in axes:
        axes["timestep"] = {0: "steps"} if inputs[input_names.index("timestep")].dim() else {}
    torch.onnx.export(
        model,
        inputs,
        file,
        opset_version=OPSET,
        # Folded, the mask of the text encoder alone would be 24 kB.
        do_constant_folding=False,
        input_names=input_names,
        output_names=output_names,
        dynamic_axes=axes,
    )


def save(folder, references):
    arrays = {name: np.asarray(tensor.detach(), np.float32) for name, tensor in references.items()}
    tensorfile.write(os.path.join(folder, "references.safetensors"), arrays)


@torch.no_grad()
def export_class_model(folder):
    """A denoiser with classes and, of torch, its outputs and pictures."""
    os.makedirs(folder, exist_ok=True)
    torch.manual_seed(1)
    model = tiny.ClassDenoiser().eval()
    x = torch.randn(3, 3, 8, 8)
    t = torch.tensor([0, 500, 999])
    label = torch.tensor([0, 24, NULL_CLASS])
    export(model, (x, t, label), os.path.join(folder, "denoiser.onnx"), ["x_t", "t", "class"], ["eps"])
    references = {"x_t": x, "t": t, "class": label, "eps": model(x, t, label)}
    noise = torch.randn(1, 3, 8, 8)
    references["noise"] = noise
    chosen = torch.tensor([shapes.LABELS.index("red ring")])
    null = torch.tensor([NULL_CLASS])
    signal = alpha_bar().tolist()
    for steps, guidance in ((20, 1), (20, 3), (1, 3), (7, 3)):
        predict = guided(model, chosen, null, guidance)
        for name, sampler in (("ddim", ddim), ("dpm", dpm_solver)):
            picture = sampler(predict, noise, signal, steps, clip=True)
            references[f"{name} {steps} steps guidance {guidance}"] = picture
    save(folder, references)


@torch.no_grad()
def export_text_model(folder):
    """What a Stable-Diffusion-style export consists of, with the names that Optimum gives, in full and half
    precision; token ids; and, of torch, outputs and a picture."""
    os.makedirs(folder, exist_ok=True)
    merges = bpe.train(shapes.LABELS)
    ids = bpe.vocabulary(merges)
    bpe.save(merges, ids, os.path.join(folder, "vocab.json"), os.path.join(folder, "merges.txt"))
    write_tokens(os.path.join(folder, "tokens.json"), merges, ids)

    torch.manual_seed(2)
    encoder = tiny.TextEncoder(len(ids), LENGTH).eval()
    denoiser = tiny.LatentDenoiser(scaled_linear().float()).eval()
    decoder = tiny.Decoder().eval()
    prompts = ["", "red ring", "blue star"]
    input_ids = torch.tensor([bpe.padded(prompt, merges, ids, LENGTH) for prompt in prompts])
    states, _ = encoder(input_ids)
    sample = torch.randn(3, 4, 4, 4)
    timestep = torch.tensor([500])
    parts = (
        ("text_encoder", encoder, (input_ids,), ["input_ids"], ["last_hidden_state", "pooler_output"]),
        ("unet", denoiser, (sample, timestep, states), ["sample", "timestep", "encoder_hidden_states"], ["out_sample"]),
        ("vae_decoder", decoder, (sample,), ["latent_sample"], ["sample"]),
    )
    for name, model, inputs, input_names, output_names in parts:
        file = os.path.join(folder, name + ".onnx")
        export(model, inputs, file, input_names, output_names)
        half.to_half(file, os.path.join(folder, name + ".fp16.onnx"))
        if name == "unet":
            # Optimum exports the time as a scalar today; it was an array once, and other exporters have it so.
            export(model, (sample, timestep[0], states), file, input_names, output_names)

    noise = torch.randn(1, 4, 4, 4)
    references = {
        "last_hidden_state": states,
        "latents": sample,
        "timestep": timestep,
        "out_sample": denoiser(sample, timestep, states),
        "sample": decoder(sample),
        "noise": noise,
    }
    signal = scaled_linear().tolist()
    for steps in (1, 20):
        predict = guided(denoiser, states[1:2], states[:1], 3)
        for name, sampler in (("ddim", ddim), ("dpm", dpm_solver)):
            latent = sampler(predict, noise, signal, steps)
            references[f"{name} {steps} steps latent"] = latent
            references[f"{name} {steps} steps picture"] = decoder(latent / LATENT_SCALE).clamp(-1, 1)
    save(folder, references)
    embeddings = {prompt: np.asarray(state, np.float32) for prompt, state in zip(prompts, states)}
    tensorfile.write(os.path.join(folder, "embeddings.safetensors"), embeddings)


def write_tokens(path, merges, ids):
    """[{"text": ..., "ids": start, those of the text, end}], cut to the length of the encoder."""
    with open(path, "w", encoding="utf-8") as file:
        lines = []
        for text in TEXTS:
            inner = bpe.encode(text, merges, ids)[: LENGTH - 2]
            lines.append(json.dumps({"text": text, "ids": [ids[bpe.START], *inner, ids[bpe.END]]}))
        file.write("[\n" + ",\n".join(lines) + "\n]\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--out", required=True, help="a folder; class-model and text-model are written there")
    given = parser.parse_args()
    torch.set_num_threads(1)
    export_class_model(os.path.join(given.out, "class-model"))
    export_text_model(os.path.join(given.out, "text-model"))


if __name__ == "__main__":
    main()
