package org.edgemuse.inference.condition;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.edgemuse.inference.descriptor.EmbeddingOptions;
import org.edgemuse.inference.session.NativeArray;
import org.edgemuse.inference.tensor.Tensor;
import org.edgemuse.inference.tensor.TensorFile;
import org.edgemuse.kernel.config.Nearest;

/**
 * A prompt is the name of an array in a file, and to the denoiser that array; no prompt is the one
 * named "".
 */
final class EmbeddingCondition implements Condition {
  private static final String NONE = "";

  private final Map<String, Tensor> embeddings;
  private final long[] rowShape;

  EmbeddingCondition(EmbeddingOptions options, boolean guided) {
    String file = options.file().name();
    try {
      embeddings = TensorFile.read(options.file().path(), file);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
    }
    if (embeddings.isEmpty()) {
      throw new IllegalArgumentException(file + " holds no embeddings");
    }
    if (guided && !embeddings.containsKey(NONE)) {
      throw new IllegalArgumentException(
          "guidance needs an embedding of no prompt, named \"\", in " + file);
    }
    String first = trial();
    rowShape = embeddings.get(first).shape().clone();
    embeddings.forEach(
        (name, tensor) -> {
          if (!Arrays.equals(rowShape, tensor.shape())) {
            throw new IllegalArgumentException(
                "%s: '%s' has shape %s, but '%s' has %s"
                    .formatted(
                        file,
                        name,
                        Arrays.toString(tensor.shape()),
                        first,
                        Arrays.toString(rowShape)));
          }
        });
  }

  @Override
  public void check(String prompt) {
    embedding(prompt);
  }

  @Override
  public String trial() {
    return embeddings.keySet().iterator().next();
  }

  private Tensor embedding(String prompt) {
    Tensor embedding = embeddings.get(prompt);
    if (embedding == null) {
      throw new IllegalArgumentException(
          Nearest.unknown(
              "prompt",
              prompt,
              embeddings.keySet().stream().filter(name -> !name.equals(NONE)).toList()));
    }
    return embedding;
  }

  @Override
  public long[] rowShape() {
    return rowShape.clone();
  }

  @Override
  public void put(String prompt, NativeArray into, int row) {
    into.put(row, embedding(prompt).values());
  }

  @Override
  public void putNone(NativeArray into, int row) {
    put(NONE, into, row);
  }

  @Override
  public void close() {}
}
