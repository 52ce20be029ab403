"""Trains the denoiser of the bundled model; the same arguments give the same weights on one machine.

    python3 train_denoiser.py --out denoiser.pt

A run that was stopped goes on from its checkpoint when called again with the same arguments.
"""

import argparse
import copy
import math
import os
import time

import numpy as np
import torch

import shapes
from denoiser import NULL_CLASS, Denoiser
from schedule import STEPS, alpha_bar


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--out", required=True, help="where the checkpoint and, at the end, the weights go")
    parser.add_argument("--updates", type=int, default=40000, help="number of optimiser steps")
    parser.add_argument("--batch", type=int, default=32, help="pictures an update")
    parser.add_argument("--rate", type=float, default=2e-3, help="highest learning rate")
    parser.add_argument("--each", type=int, default=400, help="pictures of each label")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    return parser.parse_args()


def batch_of(pictures, labels, signal, size, device):
    """Noised pictures, their times spread evenly over the schedule, and one label in ten dropped."""
    chosen = torch.randint(0, len(pictures), (size,))
    picture = pictures[chosen].float() / 127
    label = torch.where(torch.rand(size) < 0.1, NULL_CLASS, labels[chosen])
    t = ((torch.arange(size) + torch.rand(size)) / size * STEPS).long().clamp(max=STEPS - 1)
    noise = torch.randn_like(picture)
    a = signal[t][:, None, None, None]
    noised = a.sqrt() * picture + (1 - a).sqrt() * noise
    target = a.sqrt() * noise - (1 - a).sqrt() * picture
    return tuple(x.to(device) for x in (noised, t, label, target))


def main():
    given = arguments()
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    labels = shapes.balanced_labels(given.each)
    pictures = shapes.render(labels, np.random.default_rng(given.seed))
    # Eight bits a channel, as a picture file would hold: a quarter of the memory.
    pictures = torch.from_numpy((pictures * 127).round().astype(np.int8))
    labels = torch.from_numpy(labels)
    signal = alpha_bar().float()
    model = Denoiser().to(given.device)
    averaged = copy.deepcopy(model)
    optimiser = torch.optim.AdamW(model.parameters(), given.rate, betas=(0.9, 0.99), weight_decay=1e-4)
    done, smooth, used = 0, None, 0.0
    if os.path.exists(given.out):
        state = torch.load(given.out, map_location=given.device)
        model.load_state_dict(state["model"])
        averaged.load_state_dict(state["averaged"])
        optimiser.load_state_dict(state["optimiser"])
        torch.set_rng_state(state["random"].cpu())
        done, smooth, used = state["done"], state["smooth"], state["cpu_s"]

    def save():
        state = {
            "model": model.state_dict(),
            "averaged": averaged.state_dict(),
            "optimiser": optimiser.state_dict(),
            "random": torch.get_rng_state(),
            "done": done,
            "smooth": smooth,
            "cpu_s": used + time.process_time(),
            "arguments": vars(given),
        }
        torch.save(state, given.out + ".part")
        os.replace(given.out + ".part", given.out)

    while done < given.updates:
        warm = min(1, (done + 1) / 100)
        cosine = 0.5 * (1 + math.cos(math.pi * done / given.updates))
        for group in optimiser.param_groups:
            group["lr"] = given.rate * warm * (0.02 + 0.98 * cosine)
        noised, t, label, target = batch_of(pictures, labels, signal, given.batch, given.device)
        loss = ((model.v(noised, t, label) - target) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        done += 1
        keep = min(0.997, 1 - 1 / (done / 5 + 1))
        with torch.no_grad():
            for average, weight in zip(averaged.parameters(), model.parameters()):
                average.lerp_(weight, 1 - keep)
        smooth = loss.item() if smooth is None else 0.99 * smooth + 0.01 * loss.item()
        if done % 500 == 0 or done == given.updates:
            save()
            print(f"{done} updates, loss {smooth:.4f}, CPU {used + time.process_time():.0f} s", flush=True)


if __name__ == "__main__":
    main()
