"""Networks of a few kilobytes with random weights: they draw nothing, but have the interfaces of those that do."""

import math

import torch
from torch import nn
from torch.nn import functional as F

import shapes
from denoiser import NULL_CLASS
from schedule import alpha_bar


class _Times(nn.Module):
    """Sines and cosines of t, brought to a width."""

    def __init__(self, width, frequencies=4):
        super().__init__()
        self.bring = nn.Linear(2 * frequencies, width)
        frequency = torch.exp(-math.log(1000) * torch.arange(frequencies) / frequencies)
        self.register_buffer("frequency", frequency)

    def forward(self, t):
        angle = t.to(self.frequency.dtype)[:, None] * self.frequency[None]
        return self.bring(torch.cat([angle.sin(), angle.cos()], dim=1))


def _noise(x, t, v, signal):
    """The noise that belongs to v; keeps a random network from sending x away."""
    a = signal[t][:, None, None, None]
    return (1 - a).sqrt() * x + a.sqrt() * v


class ClassDenoiser(nn.Module):
    """(x_t [B, 3, 8, 8], t int64 [B], class int64 [B]) -> noise: the bundled model's interface, in small."""

    def __init__(self, width=8):
        super().__init__()
        self.first = nn.Conv2d(3, width, 3, padding=1)
        self.time = _Times(width)
        self.label = nn.Embedding(NULL_CLASS + 1, width)
        self.last = nn.Conv2d(width, 3, 3, padding=1)
        self.register_buffer("signal", alpha_bar().float())

    def forward(self, x, t, label):
        context = self.time(t) + self.label(label)
        h = F.silu(self.first(x) + context[:, :, None, None])
        return _noise(x, t, torch.tanh(2 * self.last(h)), self.signal)
