package org.edgemuse.inference.session;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.platform.Fp16Conversions;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;

/**
 * An array that a graph made.
 *
 * @param values its elements, the last axis fastest
 * @param shape its shape
 */
public record Evaluated(float[] values, long[] shape) {

  static Evaluated of(Port port, OnnxTensor tensor) {
    float[] values =
        switch (port.type()) {
          case FLOAT -> {
            FloatBuffer floats = tensor.getFloatBuffer();
            float[] all = new float[floats.remaining()];
            floats.get(all);
            yield all;
          }
          case FLOAT16 -> {
            ShortBuffer halves = tensor.getShortBuffer();
            float[] all = new float[halves.remaining()];
            for (int i = 0; i < all.length; i++) {
              all[i] = Fp16Conversions.fp16ToFloat(halves.get(i));
            }
            yield all;
          }
          default ->
              throw new IllegalArgumentException(port + " holds " + port.type() + ", not floats");
        };
    return new Evaluated(values, tensor.getInfo().getShape());
  }
}
