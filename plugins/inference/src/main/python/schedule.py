"""The noise schedule of the bundled model: a cosine, cut short so that some signal is always left."""

import math

import torch

STEPS = 1000


def alpha_bar():
    """The share of signal power at t = 0 .. 999, float64: cos^2 of .97 (t + 1) / 1000, with Nichol and
    Dhariwal's offset .008."""
    progress = 0.97 * (torch.arange(STEPS, dtype=torch.float64) + 1) / STEPS
    return torch.cos((progress + 0.008) / 1.008 * math.pi / 2) ** 2


def scaled_linear(start=0.00085, end=0.012):
    """Stable Diffusion's schedule: betas whose square roots rise linearly; float64, at t = 0 .. 999."""
    beta = torch.linspace(start**0.5, end**0.5, STEPS, dtype=torch.float64) ** 2
    return torch.cumprod(1 - beta, dim=0)
