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


class _Attention(nn.Module):
    """One head; what asks and what is asked may differ in width."""

    def __init__(self, asking, asked, out):
        super().__init__()
        self.query = nn.Linear(asking, 4)
        self.key = nn.Linear(asked, 4)
        self.value = nn.Linear(asked, out)

    def forward(self, asking, asked, mask=None):
        score = self.query(asking) @ self.key(asked).transpose(1, 2) / 2
        if mask is not None:
            score = score + mask
        return score.softmax(dim=2) @ self.value(asked)


class TextEncoder(nn.Module):
    """input_ids int64 [B, L] -> last_hidden_state [B, L, 4], pooler_output [B, 4]; a token sees those before it."""

    def __init__(self, tokens, length, width=4):
        super().__init__()
        self.token = nn.Embedding(tokens, width)
        self.place = nn.Parameter(torch.randn(length, width))
        self.attention = _Attention(width, width, width)
        self.register_buffer("number", torch.arange(float(length)))

    def forward(self, input_ids):
        h = self.token(input_ids) + self.place
        # -10000 where what is asked comes after what asks; half precision knows no lower number by far.
        mask = -10000 * (self.number[None] - self.number[:, None]).clamp(0, 1)
        h = torch.tanh(h + self.attention(h, h, mask))
        return h, h.mean(dim=1)


class LatentDenoiser(nn.Module):
    """(sample [B, 4, 4, 4], timestep int64 [], [1] or [B], encoder_hidden_states [B, L, 4]) -> out_sample, the noise."""

    def __init__(self, signal, width=8):
        super().__init__()
        self.first = nn.Conv2d(4, width, 3, padding=1)
        # Slow waves only, since half precision knows no fast ones.
        self.time = _Times(width)
        self.time.frequency.copy_(torch.arange(1, 5) * math.pi / 1000)
        self.read = _Attention(width, 4, width)
        self.last = nn.Conv2d(width, 4, 3, padding=1)
        self.register_buffer("signal", signal)

    def forward(self, sample, timestep, encoder_hidden_states):
        t = timestep.expand(sample.shape[0])
        h = F.silu(self.first(sample) + self.time(t)[:, :, None, None])
        told = self.read(h.flatten(2).transpose(1, 2), encoder_hidden_states)
        h = F.silu(h + 4 * told.transpose(1, 2).reshape(h.shape))
        return _noise(sample, t, torch.tanh(2 * self.last(h)), self.signal)


class Decoder(nn.Module):
    """latent_sample [B, 4, 4, 4] -> sample [B, 3, 8, 8]."""

    def __init__(self, width=8):
        super().__init__()
        self.first = nn.Conv2d(4, width, 3, padding=1)
        self.grow = nn.ConvTranspose2d(width, 3, 2, stride=2)

    def forward(self, latent_sample):
        return 2 * self.grow(torch.tanh(self.first(latent_sample)))
