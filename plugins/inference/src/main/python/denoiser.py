"""The denoiser: a small U-Net that predicts v and, as exported, the noise."""

import math

import torch
from torch import nn
from torch.nn import functional as F

import shapes
from schedule import alpha_bar

NULL_CLASS = shapes.CLASSES


class Block(nn.Module):
    """Two 3 x 3 convolutions around a shift and a scale by time and class, and a way past them."""

    def __init__(self, channels_in, channels_out, context):
        super().__init__()
        self.before = nn.GroupNorm(8, channels_in)
        self.first = nn.Conv2d(channels_in, channels_out, 3, padding=1)
        self.modulate = nn.Linear(context, 2 * channels_out)
        self.between = nn.GroupNorm(8, channels_out)
        self.second = nn.Conv2d(channels_out, channels_out, 3, padding=1)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.second.bias)
        same = channels_in == channels_out
        self.past = nn.Identity() if same else nn.Conv2d(channels_in, channels_out, 1)

    def forward(self, x, context):
        h = self.first(F.silu(self.before(x)))
        scale, shift = self.modulate(context)[:, :, None, None].chunk(2, dim=1)
        h = self.second(F.silu(self.between(h) * (1 + scale) + shift))
        return h + self.past(x)


def _doubled(x):
    return F.interpolate(x, scale_factor=2.0, mode="nearest")


class Denoiser(nn.Module):
    """(x_t [B, 3, 32, 32], t int64 [B], class int64 [B]) -> noise [B, 3, 32, 32].

    Class 48 is "no class", for classifier-free guidance. The convolutions at full resolution are few and thin,
    the blocks work at 16, 8 and 4 pixels a side.
    """

    def __init__(self, widths=(24, 48, 64), context=96, stem=12, frequencies=32):
        super().__init__()
        fine, middle, coarse = widths
        self.stem = nn.Conv2d(3, stem, 3, padding=1)
        self.enter = nn.Conv2d(stem, fine, 3, stride=2, padding=1)
        self.down_fine = Block(fine, fine, context)
        self.to_middle = nn.Conv2d(fine, middle, 3, stride=2, padding=1)
        self.down_middle = Block(middle, middle, context)
        self.to_coarse = nn.Conv2d(middle, coarse, 3, stride=2, padding=1)
        self.coarse_first = Block(coarse, coarse, context)
        self.coarse_second = Block(coarse, coarse, context)
        self.from_coarse = nn.Conv2d(coarse, middle, 1)
        self.up_middle = Block(2 * middle, middle, context)
        self.from_middle = nn.Conv2d(middle, fine, 1)
        self.up_fine = Block(2 * fine, fine, context)
        self.leave = nn.GroupNorm(8, fine)
        self.join = nn.Conv2d(fine + stem, 16, 3, padding=1)
        self.last = nn.Conv2d(16, 3, 3, padding=1)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)
        self.time = nn.Sequential(
            nn.Linear(2 * frequencies, context), nn.SiLU(), nn.Linear(context, context)
        )
        # A prompt is a shape and a colour: what is learnt of one serves all prompts that hold it.
        self.shape = nn.Parameter(torch.randn(len(shapes.SHAPES), context))
        self.colour = nn.Parameter(torch.randn(len(shapes.COLOURS), context))
        self.none = nn.Parameter(torch.randn(1, context))
        span = torch.arange(frequencies) / frequencies
        self.register_buffer("frequency", torch.exp(-math.log(10000) * span), persistent=False)
        self.register_buffer("alpha_bar", alpha_bar().float(), persistent=False)

    def _context(self, t, label):
        angle = t.float()[:, None] * self.frequency[None]
        time = self.time(torch.cat([angle.sin(), angle.cos()], dim=1))
        pairs = (self.shape[:, None] + self.colour[None]).flatten(0, 1)
        return F.silu(time + F.embedding(label, torch.cat([pairs, self.none])))

    def v(self, x, t, label):
        """v = sqrt(alpha bar) noise - sqrt(1 - alpha bar) picture, what training aims at."""
        context = self._context(t, label)
        stem = self.stem(x)
        fine = self.down_fine(self.enter(F.silu(stem)), context)
        middle = self.down_middle(self.to_middle(fine), context)
        coarse = self.coarse_first(self.to_coarse(middle), context)
        coarse = self.coarse_second(coarse, context)
        up = torch.cat([_doubled(self.from_coarse(coarse)), middle], dim=1)
        up = self.up_middle(up, context)
        up = torch.cat([_doubled(self.from_middle(up)), fine], dim=1)
        up = self.up_fine(up, context)
        up = torch.cat([_doubled(F.silu(self.leave(up))), stem], dim=1)
        return self.last(F.silu(self.join(up)))

    def forward(self, x, t, label):
        signal = self.alpha_bar[t][:, None, None, None]
        return (1 - signal).sqrt() * x + signal.sqrt() * self.v(x, t, label)
