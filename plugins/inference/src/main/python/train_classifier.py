"""Trains the judge on real renderings, none of which the denoiser has seen.

    python3 train_classifier.py --out classifier.pt
"""

import argparse

import numpy as np
import torch
from torch.nn import functional as F

import shapes
from classifier import Classifier


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--out", required=True, help="where the weights go")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--each", type=int, default=150, help="pictures of each label, a fifth of them held out")
    parser.add_argument("--seed", type=int, default=77)
    return parser.parse_args()


def main():
    given = arguments()
    torch.manual_seed(given.seed)
    torch.set_num_threads(1)
    labels = shapes.balanced_labels(given.each)
    pictures = torch.from_numpy(shapes.render(labels, np.random.default_rng(given.seed)))
    labels = torch.from_numpy(labels)
    order = torch.randperm(len(labels))
    kept = len(labels) * 4 // 5
    learnt, held = order[:kept], order[kept:]
    model = Classifier()
    optimiser = torch.optim.AdamW(model.parameters(), 3e-3)
    batch = 64
    updates = given.epochs * (kept // batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda done: 1 - done / updates)
    for epoch in range(given.epochs):
        model.train()
        for some in learnt[torch.randperm(kept)][: kept // batch * batch].split(batch):
            # A little noise, so that it judges shapes and not how clean a rendering is.
            noise = torch.randn_like(pictures[some]) * 0.05 * torch.rand(batch, 1, 1, 1)
            shape, colour = model(pictures[some] + noise)
            loss = F.cross_entropy(shape, shapes.shape_of(labels[some]))
            loss = loss + F.cross_entropy(colour, shapes.colour_of(labels[some]))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
        model.eval()
        with torch.no_grad():
            shape, colour = model(pictures[held])
        right_shape = (shape.argmax(1) == shapes.shape_of(labels[held])).float().mean()
        right_colour = (colour.argmax(1) == shapes.colour_of(labels[held])).float().mean()
        print(f"epoch {epoch}: held out, shapes {right_shape:.4f}, colours {right_colour:.4f}", flush=True)
    torch.save(model.state_dict(), given.out)


if __name__ == "__main__":
    main()
