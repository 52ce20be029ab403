package org.edgemuse.inference.decoding;

import org.edgemuse.inference.picture.Picture;

/** Turns what a denoiser worked on into a picture. Used by one thread at a time. */
public interface Decoder extends AutoCloseable {

  /**
   * The picture of one sample, a copy.
   *
   * @param sample what the denoiser worked on, of the descriptor's shape
   */
  Picture decode(float[] sample);

  /** How long what it needs took to load, s. */
  default double loadS() {
    return 0;
  }

  /** Gives arrays outside the heap back. */
  @Override
  void close();
}
