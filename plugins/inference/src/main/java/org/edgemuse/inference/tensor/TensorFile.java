package org.edgemuse.inference.tensor;

import ai.onnxruntime.platform.Fp16Conversions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a safetensors file: the length of a JSON header as 8 bytes, little-endian; the header,
 * {@code {"name": {"dtype": "F32", "shape": [77, 768], "data_offsets": [0, 236544]}, ...}}; the
 * tensors' bytes, little-endian. Of its types F32 and F16 are read, both as float.
 */
public final class TensorFile {
  private TensorFile() {}

  /**
   * As {@link #read(Path, String)}, with messages that call the file by its path.
   *
   * @throws IOException if it cannot be read
   */
  public static Map<String, Tensor> read(Path file) throws IOException {
    return read(file, file.toString());
  }

  /**
   * The tensors of a file by name, in the order of its header.
   *
   * @param name what messages call the file
   * @throws IllegalArgumentException if the file is no such file, or holds other types
   * @throws IOException if it cannot be read
   */
  public static Map<String, Tensor> read(Path file, String name) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    long length = bytes.remaining() < 8 ? Long.MAX_VALUE : bytes.getLong();
    if (length < 0 || length > bytes.remaining()) {
      throw new IllegalArgumentException(name + ": not a safetensors file, or cut short");
    }
    byte[] header = new byte[(int) length];
    bytes.get(header);
    ByteBuffer body = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : entries(header, name)) {
      try {
        tensors.put(entry.getKey(), tensor(entry.getValue(), body));
      } catch (IllegalArgumentException | ArithmeticException e) {
        throw new IllegalArgumentException(
            name + ": tensor '" + entry.getKey() + "': " + e.getMessage(), e);
      }
    }
    return tensors;
  }

  private static List<Map.Entry<String, JsonNode>> entries(byte[] header, String name)
      throws IOException {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
    try {
      Iterator<Map.Entry<String, JsonNode>> fields = new JsonMapper().readTree(header).fields();
      while (fields.hasNext()) {
        Map.Entry<String, JsonNode> field = fields.next();
        // The one key that the layout keeps for remarks.
        if (!field.getKey().equals("__metadata__")) {
          entries.add(field);
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          name + ": not a safetensors file: " + e.getOriginalMessage(), e);
    }
    return entries;
  }

  private static Tensor tensor(JsonNode entry, ByteBuffer body) {
    JsonNode lengths = entry.path("shape");
    long[] shape = new long[lengths.size()];
    long size = 1;
    for (int i = 0; i < shape.length; i++) {
      shape[i] = lengths.get(i).asLong();
      size = Math.multiplyExact(size, shape[i]);
    }
    String type = entry.path("dtype").asText();
    int width =
        switch (type) {
          case "F32" -> Float.BYTES;
          case "F16" -> Short.BYTES;
          default ->
              throw new IllegalArgumentException("type '" + type + "' is not read; F32, F16 are");
        };
    long from = entry.path("data_offsets").path(0).asLong(-1);
    long to = entry.path("data_offsets").path(1).asLong(-1);
    if (from < 0 || size < 0 || to > body.limit() || to - from != Math.multiplyExact(size, width)) {
      throw new IllegalArgumentException(
          "bytes " + from + " to " + to + " of " + body.limit() + " for " + size + " of " + type);
    }
    float[] values = new float[(int) size];
    for (int i = 0; i < values.length; i++) {
      int at = (int) from + i * width;
      values[i] =
          width == Float.BYTES ? body.getFloat(at) : Fp16Conversions.fp16ToFloat(body.getShort(at));
    }
    return new Tensor(shape, values);
  }
}
