package org.edgemuse.inference.decoding;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.edgemuse.inference.descriptor.DecoderGraph;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.session.Device;
import org.edgemuse.inference.session.Graph;
import org.edgemuse.inference.session.NativeArray;
import org.edgemuse.inference.session.Port;

/** The denoiser worked on a latent, and a graph turns it into pixels. */
final class GraphDecoder implements Decoder {
  private final Graph graph;
  private final double latentScale;
  private final NativeArray input;
  private final NativeArray output;
  private final int channels;
  private final int height;
  private final int width;
  private final float[] latent;
  private final float[] pixels;

  GraphDecoder(DecoderGraph named, List<Integer> shape, Device device, Consumer<String> log) {
    graph = Graph.open(named.file(), device, log);
    latentScale = named.latentScale();
    Port from = graph.input("decoder.input", named.input());
    Port to = graph.output("decoder.output", named.output());
    graph.requireInputs("decoder.input", List.of(from.name()));
    input = new NativeArray(from, 1, shape.stream().mapToLong(Integer::longValue).toArray());
    latent = new float[input.rowSize()];
    // How large the picture is, no graph with a size of choice tells before it was asked for one.
    input.put(0, latent);
    long[] made;
    try {
      made = graph.evaluate(1, to, input).shape();
    } catch (IllegalStateException failed) {
      input.close();
      throw new IllegalArgumentException(
          "%s does not decode latents of the shape %s: %s"
              .formatted(named.file().name(), shape, failed.getMessage()),
          failed);
    }
    if (made.length != 4 || made[0] != 1 || made[1] != 1 && made[1] != 3) {
      input.close();
      throw new IllegalArgumentException(
          "%s must have the shape [pictures, 1 or 3, height, width], not %s"
              .formatted(to, Arrays.toString(made)));
    }
    channels = (int) made[1];
    height = (int) made[2];
    width = (int) made[3];
    output = new NativeArray(to, 1, made[1], made[2], made[3]);
    pixels = new float[output.rowSize()];
  }

  @Override
  public Picture decode(float[] sample) {
    for (int i = 0; i < latent.length; i++) {
      latent[i] = (float) (sample[i] / latentScale);
    }
    input.put(0, latent);
    graph.run(1, output, input);
    output.get(0, pixels);
    return new Picture(channels, height, width, pixels);
  }

  @Override
  public double loadS() {
    return graph.loadS();
  }

  @Override
  public void close() {
    input.close();
    output.close();
  }
}
