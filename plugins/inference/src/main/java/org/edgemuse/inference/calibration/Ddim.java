package org.edgemuse.inference.calibration;

import org.edgemuse.inference.descriptor.Descriptor;

/** What references are sampled with, whatever a model's own sampler is. */
final class Ddim {
  private Ddim() {}

  /** The same model with the plain sampler. */
  static Descriptor of(Descriptor model) {
    return new Descriptor(
        model.name(),
        model.denoiser(),
        model.condition(),
        model.decoder(),
        model.shape(),
        model.schedule(),
        model.prediction(),
        Descriptor.DDIM,
        model.guidance(),
        model.clip(),
        model.tflopPerStep(),
        model.warmUp());
  }
}
