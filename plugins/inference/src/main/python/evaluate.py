"""Asks the judge what the denoiser makes, by guidance and number of steps.

    python3 evaluate.py --denoiser denoiser.pt --classifier classifier.pt
"""

import argparse

import torch

import shapes
from classifier import Classifier
from denoiser import NULL_CLASS, Denoiser
from sampling import ddim, guided
from schedule import alpha_bar


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--denoiser", required=True)
    parser.add_argument("--classifier", required=True)
    parser.add_argument("--each", type=int, default=10, help="pictures of each label")
    parser.add_argument("--seed", type=int, default=9)
    return parser.parse_args()


def main():
    given = arguments()
    torch.set_num_threads(1)
    model = Denoiser()
    model.load_state_dict(torch.load(given.denoiser, map_location="cpu")["averaged"])
    model.eval()
    judge = Classifier()
    judge.load_state_dict(torch.load(given.classifier, map_location="cpu"))
    judge.eval()
    labels = torch.from_numpy(shapes.balanced_labels(given.each))
    generator = torch.Generator().manual_seed(given.seed)
    noise = torch.randn(len(labels), 3, shapes.SIZE, shapes.SIZE, generator=generator)
    none = torch.full_like(labels, NULL_CLASS)
    signal = alpha_bar().tolist()
    for guidance in (1.0, 2.0, 3.0):
        predict = guided(model, labels, none, guidance)
        for steps in (5, 20):
            with torch.no_grad():
                shape, colour = judge(ddim(predict, noise, signal, steps, clip=True))
            wrong_shape = (shape.argmax(1) != shapes.shape_of(labels)).float().mean()
            wrong_colour = (colour.argmax(1) != shapes.colour_of(labels)).float().mean()
            print(f"guidance {guidance}, {steps} steps: wrong shapes {wrong_shape:.4f}, colours {wrong_colour:.4f}")


if __name__ == "__main__":
    main()
