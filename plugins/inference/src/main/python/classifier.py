"""A small network that tells shape and colour of a picture: the judge of what the denoiser makes."""

from torch import nn

import shapes


class Classifier(nn.Module):
    """pictures [B, 3, 32, 32] -> scores of shapes [B, 8], scores of colours [B, 6]."""

    def __init__(self):
        super().__init__()
        widths = (3, 16, 32, 48)
        layers = []
        for wide_in, wide_out in zip(widths, widths[1:]):
            layers += [nn.Conv2d(wide_in, wide_out, 3, stride=2, padding=1)]
            layers += [nn.BatchNorm2d(wide_out), nn.ReLU()]
        self.features = nn.Sequential(*layers, nn.Flatten(), nn.Linear(48 * 16, 48), nn.ReLU())
        self.shape = nn.Linear(48, len(shapes.SHAPES))
        self.colour = nn.Linear(48, len(shapes.COLOURS))

    def forward(self, pictures):
        features = self.features(pictures)
        return self.shape(features), self.colour(features)
