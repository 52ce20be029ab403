package org.edgemuse.inference.decoding;

import java.util.function.Consumer;
import org.edgemuse.inference.descriptor.Descriptor;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.session.Device;

/** Turns what a denoiser worked on into a picture. Used by one thread at a time. */
public interface Decoder extends AutoCloseable {

  /**
   * Opens what a descriptor asks for.
   *
   * @param log told what users should know
   * @throws IllegalArgumentException if its graph is unfit, or pixels cannot make a picture
   */
  static Decoder open(Descriptor descriptor, Device device, Consumer<String> log) {
    return descriptor.decoder() == null
        ? new Pixels(descriptor.shape())
        : new GraphDecoder(descriptor.decoder(), descriptor.shape(), device, log);
  }

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
