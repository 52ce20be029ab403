package org.edgemuse.inference.session;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A graph in memory, held once for all runs of the process and until its end: evaluating it changes
 * nothing in it, and loading it again for every run would cost more than the run.
 *
 * @param session ONNX Runtime's own
 * @param onGpu whether a GPU evaluates it
 * @param loadS how long loading took, s
 * @param fallback why the CPU has it although a GPU was asked for if there is one; null if not so
 */
record SharedSession(OrtSession session, boolean onGpu, double loadS, @Nullable String fallback) {
  private static final Map<Key, SharedSession> LOADED = new HashMap<>();
  private static final double NANOS = 1e9;

  private record Key(Path file, long size, FileTime changed, DeviceKind kind, int threads) {}

  /**
   * The session of a file, loaded if it is not yet.
   *
   * @throws IllegalArgumentException if the file is no graph, or there is no GPU where one must be
   */
  static SharedSession of(Path file, String name, Device device) {
    synchronized (LOADED) {
      Key key = key(file, name, device);
      SharedSession found = LOADED.get(key);
      if (found == null) {
        found = load(file, name, device);
        LOADED.put(key, found);
      }
      return found;
    }
  }

  private static Key key(Path file, String name, Device device) {
    try {
      return new Key(
          file.toRealPath(),
          Files.size(file),
          Files.getLastModifiedTime(file),
          device.kind(),
          device.threads());
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(name + " cannot be read (" + file + ")", unreadable);
    }
  }

  private static SharedSession load(Path file, String name, Device device) {
    // Before anything else of ONNX Runtime: it loads the native library.
    OrtEnvironment environment = NativeRuntime.environment();
    String fallback = null;
    if (device.kind() != DeviceKind.CPU) {
      try {
        return create(environment, file, device.threads(), true, null);
      } catch (OrtException unusable) {
        String why = brief(unusable);
        if (device.kind() == DeviceKind.CUDA) {
          // A file that is no graph is no fault of the GPU.
          onCpu(environment, file, name, device.threads(), null);
          throw new IllegalArgumentException(
              "device cuda: no GPU can evaluate " + name + " (" + why + ")", unusable);
        }
        fallback = "device auto: the CPU is used, since no GPU can be (" + why + ")";
      }
    }
    return onCpu(environment, file, name, device.threads(), fallback);
  }

  private static SharedSession onCpu(
      OrtEnvironment environment, Path file, String name, int threads, @Nullable String fallback) {
    try {
      return create(environment, file, threads, false, fallback);
    } catch (OrtException broken) {
      throw new IllegalArgumentException(
          name + " is no complete ONNX graph (" + brief(broken) + ")", broken);
    }
  }

  private static SharedSession create(
      OrtEnvironment environment, Path file, int threads, boolean gpu, @Nullable String fallback)
      throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      if (gpu) {
        options.addCUDA(0);
      }
      long start = System.nanoTime();
      // By path, so that weights of more than 2 GB may lie beside the graph.
      OrtSession session = environment.createSession(file.toString(), options);
      return new SharedSession(session, gpu, (System.nanoTime() - start) / NANOS, fallback);
    }
  }

  private static String brief(OrtException thrown) {
    return String.valueOf(thrown.getMessage()).strip().replaceAll("\\s+", " ");
  }
}
