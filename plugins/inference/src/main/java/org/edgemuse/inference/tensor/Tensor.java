package org.edgemuse.inference.tensor;

/**
 * Numbers with a shape.
 *
 * @param shape lengths, the slowest dimension first; empty for a single number
 * @param values as many as the product of the lengths
 */
@SuppressWarnings("ArrayRecordComponent")
public record Tensor(long[] shape, float[] values) {
  /**
   * Checks that shape and values agree.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Tensor {
    long size = 1;
    for (long length : shape) {
      size = Math.multiplyExact(size, length);
    }
    if (size != values.length) {
      throw new IllegalArgumentException(
          "A shape of " + size + " values, but " + values.length + " values");
    }
  }
}
