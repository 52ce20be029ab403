package org.edgemuse.inference.session;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.config.Nearest;

/**
 * A graph of an ONNX file on a device. Several threads may evaluate it at once, each with arrays of
 * its own.
 */
public final class Graph {
  private final String name;
  private final SharedSession shared;
  private final Map<String, NodeInfo> inputs;
  private final Map<String, NodeInfo> outputs;

  private Graph(String name, SharedSession shared) throws OrtException {
    this.name = name;
    this.shared = shared;
    inputs = shared.session().getInputInfo();
    outputs = shared.session().getOutputInfo();
  }

  /**
   * Loads a graph, or finds it where the process has loaded it before.
   *
   * @param log told in one line if the CPU stands in for a GPU
   * @throws IllegalArgumentException if the file is no complete graph, or there is no GPU where one
   *     must be
   */
  public static Graph open(LocalFile file, Device device, Consumer<String> log) {
    SharedSession shared = SharedSession.of(file.path(), file.name(), device);
    if (shared.fallback() != null) {
      log.accept(shared.fallback());
    }
    try {
      return new Graph(file.name(), shared);
    } catch (OrtException unreadable) {
      throw new IllegalArgumentException(
          file.name() + " does not tell its inputs: " + unreadable.getMessage(), unreadable);
    }
  }

  /**
   * The input of that name.
   *
   * @param key the descriptor's that names it, for messages
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public Port input(String key, String called) {
    return port(key, "input", called, inputs);
  }

  /**
   * The output of that name.
   *
   * @param key the descriptor's that names it, for messages
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public Port output(String key, String called) {
    return port(key, "output", called, outputs);
  }

  private Port port(String key, String noun, String called, Map<String, NodeInfo> known) {
    String file = key + ": " + name + ": ";
    NodeInfo info = known.get(called);
    if (info == null) {
      throw new IllegalArgumentException(
          file + Nearest.unknown(noun, called, List.copyOf(known.keySet())));
    }
    String where = file + noun + " '" + called + "'";
    if (!(info.getInfo() instanceof TensorInfo tensor)) {
      throw new IllegalArgumentException(where + " is no array");
    }
    return new Port(where, called, tensor.type, tensor.getShape());
  }

  /**
   * Does nothing if the graph has no inputs but these.
   *
   * @param key the descriptor's that names inputs, for messages
   * @throws IllegalArgumentException if something would not be fed
   */
  public void requireInputs(String key, List<String> fed) {
    List<String> missing = new ArrayList<>(inputs.keySet());
    missing.removeAll(fed);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: %s: input '%s' would get no value; values are known for %s"
              .formatted(key, name, missing.get(0), String.join(", ", fed)));
    }
  }

  /**
   * Evaluates the graph on the first rows of some arrays, into the first rows of another. Nothing
   * is allocated outside the heap once each number of rows has been seen.
   *
   * @throws IllegalStateException if ONNX Runtime cannot evaluate it for these inputs
   */
  public void run(int rows, NativeArray output, NativeArray... from) {
    try {
      OrtSession.Result result =
          shared
              .session()
              .run(tensors(rows, from), Map.of(output.port().name(), output.tensor(rows)));
      result.close();
    } catch (OrtException failed) {
      throw failed(failed);
    }
  }

  /**
   * What the graph makes of the first rows of some arrays, where the shape of that is known only
   * afterwards.
   *
   * @throws IllegalStateException if ONNX Runtime cannot evaluate it for these inputs
   */
  public Evaluated evaluate(int rows, Port output, NativeArray... from) {
    try (OrtSession.Result result = shared.session().run(tensors(rows, from))) {
      OnnxValue value = result.get(output.name()).orElseThrow();
      return Evaluated.of(output, (OnnxTensor) value);
    } catch (OrtException failed) {
      throw failed(failed);
    }
  }

  private static Map<String, OnnxTensor> tensors(int rows, NativeArray... from)
      throws OrtException {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    for (NativeArray array : from) {
      tensors.put(array.port().name(), array.tensor(rows));
    }
    return tensors;
  }

  private IllegalStateException failed(OrtException thrown) {
    return new IllegalStateException(
        name + " could not be evaluated: " + thrown.getMessage(), thrown);
  }

  /** {@code cpu} or {@code cuda}. */
  public String deviceName() {
    return shared.onGpu() ? "cuda" : "cpu";
  }

  /** How long loading took when the process did it, s. */
  public double loadS() {
    return shared.loadS();
  }
}
