package org.edgemuse.inference.session;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.platform.Fp16Conversions;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * An array outside the Java heap that a graph reads or writes in place, used over and over. Its
 * elements are of the type that the graph asks for: floats of 16, 32 or 64 bits, or whole numbers
 * of 32 or 64. Rows lie one after the other; a graph may be shown fewer of them than there are.
 */
public final class NativeArray implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final Port port;
  private final boolean forAll;
  private final int rows;
  private final long[] rowShape;
  private final int rowSize;
  private final ByteBuffer bytes;
  private final Tensors tensors;
  private final Cleaner.Cleanable cleanable;

  /**
   * @param port what it is for
   * @param rows the largest number of rows, at least 1
   * @param rowShape shape of a row; none for single numbers
   * @throws IllegalArgumentException if the port takes no such rows, or no numbers
   */
  public NativeArray(Port port, int rows, long... rowShape) {
    this(port, false, rows, rowShape);
    port.requireRows(rows, rowShape);
  }

  private NativeArray(Port port, boolean forAll, int rows, long... rowShape) {
    this.port = port;
    this.forAll = forAll;
    this.rows = rows;
    this.rowShape = rowShape.clone();
    long size = 1;
    for (long length : rowShape) {
      size = Math.multiplyExact(size, length);
    }
    rowSize = Math.toIntExact(size);
    bytes =
        ByteBuffer.allocateDirect(
                Math.multiplyExact(Math.multiplyExact(rows, rowSize), elementBytes(port)))
            .order(ByteOrder.nativeOrder());
    tensors = new Tensors(rows);
    cleanable = CLEANER.register(this, tensors);
  }

  /**
   * An array of a single number that holds for all rows of the others, however many are shown.
   *
   * @throws IllegalArgumentException if the port does not take a single number
   */
  public static NativeArray forAll(Port port) {
    if (!port.isSingle()) {
      throw new IllegalArgumentException(port + " does not take a single number");
    }
    return new NativeArray(port, true, 1);
  }

  private static int elementBytes(Port port) {
    return switch (port.type()) {
      case FLOAT, INT32 -> Integer.BYTES;
      case DOUBLE, INT64 -> Long.BYTES;
      case FLOAT16 -> Short.BYTES;
      default ->
          throw new IllegalArgumentException(
              port + " holds " + port.type() + ", which nothing here can read or write");
    };
  }

  /** The input or output that it is for. */
  public Port port() {
    return port;
  }

  /** The largest number of rows. */
  public int rows() {
    return rows;
  }

  /** Number of elements of a row. */
  public int rowSize() {
    return rowSize;
  }

  /** Writes a row: {@code from} has its elements, whole numbers if the graph asks for such. */
  public void put(int row, float[] from) {
    int at = row * rowSize;
    switch (port.type()) {
      case FLOAT -> bytes.asFloatBuffer().put(at, from, 0, rowSize);
      case FLOAT16 -> {
        for (int i = 0; i < rowSize; i++) {
          bytes.putShort((at + i) * Short.BYTES, Fp16Conversions.floatToFp16(from[i]));
        }
      }
      default -> {
        for (int i = 0; i < rowSize; i++) {
          put(at + i, (double) from[i]);
        }
      }
    }
  }

  /** Writes a row of whole numbers. */
  public void put(int row, long[] from) {
    for (int i = 0; i < rowSize; i++) {
      put(row, i, from[i]);
    }
  }

  /** Writes one element of a row. */
  public void put(int row, int index, long value) {
    int at = row * rowSize + index;
    if (port.type() == OnnxJavaType.INT64) {
      bytes.putLong(at * Long.BYTES, value);
    } else {
      put(at, (double) value);
    }
  }

  private void put(int at, double value) {
    switch (port.type()) {
      case FLOAT -> bytes.putFloat(at * Float.BYTES, (float) value);
      case FLOAT16 -> bytes.putShort(at * Short.BYTES, Fp16Conversions.floatToFp16((float) value));
      case DOUBLE -> bytes.putDouble(at * Double.BYTES, value);
      case INT32 -> bytes.putInt(at * Integer.BYTES, (int) value);
      default -> bytes.putLong(at * Long.BYTES, (long) value);
    }
  }

  /** Reads a row. */
  public void get(int row, float[] to) {
    int at = row * rowSize;
    switch (port.type()) {
      case FLOAT -> bytes.asFloatBuffer().get(at, to, 0, rowSize);
      case FLOAT16 -> {
        for (int i = 0; i < rowSize; i++) {
          to[i] = Fp16Conversions.fp16ToFloat(bytes.getShort((at + i) * Short.BYTES));
        }
      }
      case DOUBLE -> {
        for (int i = 0; i < rowSize; i++) {
          to[i] = (float) bytes.getDouble((at + i) * Double.BYTES);
        }
      }
      case INT32 -> {
        for (int i = 0; i < rowSize; i++) {
          to[i] = bytes.getInt((at + i) * Integer.BYTES);
        }
      }
      default -> {
        for (int i = 0; i < rowSize; i++) {
          to[i] = bytes.getLong((at + i) * Long.BYTES);
        }
      }
    }
  }

  /** The first rows as ONNX Runtime sees them; made once for each number of rows. */
  OnnxTensor tensor(int rowsShown) throws OrtException {
    int shown = forAll ? 1 : rowsShown;
    OnnxTensor tensor = tensors.byRows[shown];
    if (tensor == null) {
      long[] shape = shape(shown);
      ByteBuffer part = bytes.duplicate().order(ByteOrder.nativeOrder());
      part.limit(shown * rowSize * elementBytes(port));
      tensor = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), part, shape, port.type());
      tensors.byRows[shown] = tensor;
    }
    return tensor;
  }

  private long[] shape(int shown) {
    if (forAll) {
      return port.shape();
    }
    long[] shape = new long[rowShape.length + 1];
    shape[0] = shown;
    System.arraycopy(rowShape, 0, shape, 1, rowShape.length);
    return shape;
  }

  /**
   * Gives the tensors back; the memory goes with this object. Whoever cannot tell when a run ends
   * may leave it to the garbage collector.
   */
  @Override
  public void close() {
    cleanable.clean();
  }

  /** What ONNX Runtime holds; it refers to no array, so that an array can become garbage. */
  private static final class Tensors implements Runnable {
    private final @Nullable OnnxTensor[] byRows;

    Tensors(int rows) {
      byRows = new OnnxTensor[rows + 1];
    }

    @Override
    public void run() {
      for (int i = 0; i < byRows.length; i++) {
        OnnxTensor tensor = byRows[i];
        if (tensor != null) {
          tensor.close();
          byRows[i] = null;
        }
      }
    }
  }
}
