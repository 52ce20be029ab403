package org.edgemuse.inference.session;

import ai.onnxruntime.OnnxJavaType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An input or output of a graph. */
public final class Port {
  private final String where;
  private final String name;
  private final OnnxJavaType type;
  private final long[] shape;

  Port(String where, String name, OnnxJavaType type, long[] shape) {
    this.where = where;
    this.name = name;
    this.type = type;
    this.shape = shape;
  }

  /** What the graph calls it. */
  public String name() {
    return name;
  }

  /** The type of its elements. */
  public OnnxJavaType type() {
    return type;
  }

  /** Its shape; -1 stands for what any array may choose. */
  public long[] shape() {
    return shape.clone();
  }

  /** Whether it takes one number and never more, as a scalar or in an array of length 1. */
  public boolean isSingle() {
    return shape.length == 0 || shape.length == 1 && shape[0] == 1;
  }

  /**
   * Does nothing if arrays of any number of rows of that shape fit.
   *
   * @param rows the largest number of rows that will be asked for
   * @throws IllegalArgumentException if the rank is another, a length differs, or the number of
   *     rows is fixed
   */
  public void requireRows(int rows, long... rowShape) {
    if (shape.length != rowShape.length + 1) {
      throw new IllegalArgumentException(
          "%s has rank %d, %s, but rank %d is needed, %s"
              .formatted(where, shape.length, text(shape), rowShape.length + 1, need(rowShape)));
    }
    for (int i = 0; i < rowShape.length; i++) {
      if (shape[i + 1] >= 0 && shape[i + 1] != rowShape[i]) {
        throw new IllegalArgumentException(
            "%s has shape %s, but %s is needed".formatted(where, text(shape), need(rowShape)));
      }
    }
    if (shape[0] >= 0 && shape[0] != rows) {
      throw new IllegalArgumentException(
          "%s takes exactly %d at a time, %s; export the graph with a dynamic first axis"
              .formatted(where, shape[0], text(shape)));
    }
  }

  /** Says which port of which file it is, for messages. */
  @Override
  public String toString() {
    return where;
  }

  private static String need(long[] rowShape) {
    long[] whole = new long[rowShape.length + 1];
    whole[0] = -1;
    System.arraycopy(rowShape, 0, whole, 1, rowShape.length);
    return text(whole);
  }

  private static String text(long[] shape) {
    return Arrays.stream(shape)
        .mapToObj(length -> length < 0 ? "any" : Long.toString(length))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
