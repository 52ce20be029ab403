package org.edgemuse.inference.session;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import org.jspecify.annotations.Nullable;

/** ONNX Runtime itself, loaded once a process. */
public final class NativeRuntime {
  /** Stack of the thread that starts it. */
  private static final long STACK_BYTES = 256L << 20;

  private static @Nullable OrtEnvironment environment;

  private NativeRuntime() {}

  /** Loads the native library if it is not yet, so that what is measured next is a model's. */
  public static void load() {
    environment();
  }

  /**
   * The environment, without telemetry. As it starts, version 1.29 matches the process's command
   * line against a regular expression by recursion, and a class path of four thousand letters
   * overflows the stack of Java's first thread, which ends the process.
   */
  static synchronized OrtEnvironment environment() {
    if (environment == null) {
      Thread starter = new Thread(null, NativeRuntime::start, "onnx-runtime-start", STACK_BYTES);
      // What goes wrong there goes wrong again below, where the caller is told.
      starter.setUncaughtExceptionHandler((thread, thrown) -> {});
      starter.start();
      try {
        starter.join();
      } catch (InterruptedException asked) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while ONNX Runtime was loaded", asked);
      }
      environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "edgemuse");
      try {
        environment.setTelemetry(false);
      } catch (OrtException refused) {
        throw new IllegalStateException("ONNX Runtime keeps its telemetry", refused);
      }
    }
    return environment;
  }

  private static void start() {
    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "edgemuse");
  }
}
