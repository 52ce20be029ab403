"""The data of the bundled model: 32 x 32 pictures of one shaded shape on a grey gradient.

Eight shapes in six colours make 48 prompts such as "red ring". Every picture is drawn from formulas, so
there is no data set to fetch and no licence to ask about. Pixels are floats in [-1, 1], channels first.
"""

import math

import numpy as np

SHAPES = ("circle", "square", "triangle", "star", "ring", "plus", "heart", "moon")
COLOURS = {
    "red": (0.90, 0.12, 0.12),
    "yellow": (0.95, 0.80, 0.10),
    "green": (0.10, 0.70, 0.20),
    "cyan": (0.10, 0.75, 0.85),
    "blue": (0.12, 0.20, 0.90),
    "magenta": (0.85, 0.15, 0.75),
}
LABELS = [f"{colour} {shape}" for shape in SHAPES for colour in COLOURS]
CLASSES = len(LABELS)
SIZE = 32


def shape_of(label):
    """The index of a label's shape; works on arrays and tensors."""
    return label // len(COLOURS)


def colour_of(label):
    """The index of a label's colour; works on arrays."""
    return label % len(COLOURS)


def _disc(x, y, cx, cy, radius):
    return np.hypot(x - cx, y - cy) - radius


def _box(x, y, half_width, half_height):
    return np.maximum(np.abs(x) - half_width, np.abs(y) - half_height)


def _circle(x, y):
    return _disc(x, y, 0, 0, 1)


def _square(x, y):
    return _box(x, y, 0.85, 0.85)


def _triangle(x, y):
    edges = [math.radians(angle) for angle in (-90, 30, 150)]
    return np.max([x * math.cos(a) - y * math.sin(a) for a in edges], axis=0) - 0.55


def _star(x, y):
    fifth = 2 * math.pi / 5
    angle = np.arctan2(x, -y)
    folded = np.abs((angle + fifth / 2) % fifth - fifth / 2)
    radius = np.hypot(x, y)
    px, py = radius * np.cos(folded), radius * np.sin(folded)
    # One edge of the star, from its tip to the notch between two tips.
    tip = np.array([1.1, 0.0])
    notch = 0.45 * np.array([math.cos(fifth / 2), math.sin(fifth / 2)])
    along = (notch - tip) / np.linalg.norm(notch - tip)
    return along[1] * (px - tip[0]) - along[0] * (py - tip[1])


def _ring(x, y):
    return np.abs(np.hypot(x, y) - 0.75) - 0.25


def _plus(x, y):
    return np.minimum(_box(x, y, 0.33, 1), _box(x, y, 1, 0.33))


def _heart(x, y):
    lobes = np.minimum(_disc(x, y, -0.46, -0.36, 0.54), _disc(x, y, 0.46, -0.36, 0.54))
    half = math.sqrt(0.5)
    point = np.maximum((np.abs(x) + y) * half - 0.64, -0.36 - y)
    return np.minimum(lobes, np.maximum(point, np.abs(x) - 0.95))


def _moon(x, y):
    return np.maximum(_disc(x, y, 0, 0, 1), -_disc(x, y, 0.5, 0, 0.8))


# Signed distance to the outline, negative inside, for a shape of about radius 1; y points down.
_OUTLINES = (_circle, _square, _triangle, _star, _ring, _plus, _heart, _moon)


def render(labels, rng):
    """Pictures of these labels: float32 of shape [len(labels), 3, 32, 32] in [-1, 1].

    Place, size, tilt, tint, shading and background are drawn from rng.
    """
    grid = (np.arange(SIZE) + 0.5) / SIZE * 2 - 1
    right, down = np.meshgrid(grid, grid)
    colours = np.array(list(COLOURS.values()))
    pictures = np.empty((len(labels), 3, SIZE, SIZE), np.float32)
    for i, label in enumerate(labels):
        radius = rng.uniform(0.40, 0.62)
        tilt = rng.uniform(-0.35, 0.35)
        x, y = ((axis - rng.uniform(-0.25, 0.25)) / radius for axis in (right, down))
        u = x * math.cos(tilt) + y * math.sin(tilt)
        v = y * math.cos(tilt) - x * math.sin(tilt)
        # Half a pixel of soft edge.
        cover = np.clip(0.5 - _OUTLINES[shape_of(label)](u, v) * radius * SIZE / 2, 0, 1)
        tint = np.clip(colours[colour_of(label)] + rng.normal(0, 0.04, 3), 0, 1)
        shade = 1 - 0.35 * np.clip((u + v) / 2, -0.6, 1)
        front = np.clip(tint[:, None, None] * shade, 0, 1)
        light = rng.uniform(0.55, 0.95)
        dark = light - rng.uniform(0, 0.35)
        angle = rng.uniform(0, 2 * math.pi)
        slope = np.clip(0.5 + 0.5 * (right * math.cos(angle) + down * math.sin(angle)), 0, 1)
        back = light + (dark - light) * slope
        pictures[i] = (front * cover + back * (1 - cover)) * 2 - 1
    return pictures


def balanced_labels(each):
    """Every label equally often."""
    return np.tile(np.arange(CLASSES), each)
