"""Sampling in Python, to compare the Java code with: DDIM and DPM-Solver++(2M), trailing steps, guidance.

`predict(x, t)` gives the noise in x at time t, or v, or the picture itself, as `prediction` says.
"""

import math

import numpy as np
import torch


def trailing(count, train=1000):
    """The times of `count` steps, from train - 1 downwards: round(train - i train / count) - 1, half to even."""
    return (np.round(train - np.arange(count) * train / count) - 1).astype(np.int64)


def _both(x, a, output, prediction, clip):
    """The noise and the picture that an output stands for; a clipped picture brings the noise that fits it."""
    if prediction == "epsilon":
        picture = (x - math.sqrt(1 - a) * output) / math.sqrt(a)
    elif prediction == "v_prediction":
        picture = math.sqrt(a) * x - math.sqrt(1 - a) * output
    else:
        picture = output
    if clip:
        picture = picture.clamp(-1, 1)
    return (x - math.sqrt(a) * picture) / math.sqrt(1 - a), picture


def ddim(predict, x, signal, steps, prediction="epsilon", clip=False):
    """Song et al. (2021), eta 0; `signal` is alpha bar at t = 0 .. 999, and the last step ends at alpha bar 1."""
    times = trailing(steps, len(signal))
    for i, t in enumerate(times):
        noise, picture = _both(x, signal[t], predict(x, int(t)), prediction, clip)
        a = signal[times[i + 1]] if i + 1 < steps else 1.0
        x = math.sqrt(a) * picture + math.sqrt(1 - a) * noise
    return x


def dpm_solver(predict, x, signal, steps, prediction="epsilon", clip=False):
    """Lu et al. (2022), DPM-Solver++(2M); the first step and the last, to alpha bar 1, are of first order."""
    times = trailing(steps, len(signal))
    half_log_snr = [0.5 * math.log(signal[t] / (1 - signal[t])) for t in times]
    before = None
    for i, t in enumerate(times):
        _, picture = _both(x, signal[t], predict(x, int(t)), prediction, clip)
        if i + 1 == steps:
            return picture
        h = half_log_snr[i + 1] - half_log_snr[i]
        aim = picture
        if i > 0:
            share = 0.5 * h / (half_log_snr[i] - half_log_snr[i - 1])
            aim = (1 + share) * picture - share * before
        a, a_next = signal[t], signal[times[i + 1]]
        x = math.sqrt((1 - a_next) / (1 - a)) * x - math.sqrt(a_next) * math.expm1(-h) * aim
        before = picture


def guided(predict, condition, empty, guidance):
    """Classifier-free guidance: from `empty` towards `condition` and, with guidance above 1, beyond."""

    @torch.no_grad()
    def both(x, t):
        time = torch.full((len(x),), t, dtype=torch.int64)
        with_it = predict(x, time, condition)
        if guidance == 1:
            return with_it
        without = predict(x, time, empty)
        return without + guidance * (with_it - without)

    return both
