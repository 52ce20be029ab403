package org.edgemuse.inference.decoding;

import java.util.List;
import org.edgemuse.inference.picture.Picture;

/** The denoiser worked on pixels. */
final class Pixels implements Decoder {
  private final List<Integer> shape;

  /**
   * @param shape channels, height and width
   * @throws IllegalArgumentException if a picture cannot have so many channels
   */
  Pixels(List<Integer> shape) {
    if (shape.get(0) != 1 && shape.get(0) != 3) {
      throw new IllegalArgumentException(
          "shape has "
              + shape.get(0)
              + " channels, but a picture has 1 or 3; a latent needs a decoder");
    }
    this.shape = List.copyOf(shape);
  }

  @Override
  public Picture decode(float[] sample) {
    return new Picture(shape.get(0), shape.get(1), shape.get(2), sample);
  }

  @Override
  public void close() {}
}
