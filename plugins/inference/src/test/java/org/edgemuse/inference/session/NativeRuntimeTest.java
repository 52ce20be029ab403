package org.edgemuse.inference.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.onnxruntime.OrtEnvironment;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NativeRuntimeTest {
  /** Loads the runtime as a process's first thread. */
  static final class Main {
    private Main() {}

    /** The program. */
    public static void main(String[] args) {
      NativeRuntime.load();
    }
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  @Test
  void aLongCommandLineDoesNotEndTheProcess()
      throws IOException, InterruptedException, URISyntaxException {
    String classPath =
        String.join(
            File.pathSeparator,
            place(Main.class),
            place(NativeRuntime.class),
            place(OrtEnvironment.class),
            place(Nullable.class));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlong=" + "x".repeat(20_000),
                "-cp",
                classPath,
                Main.class.getName())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
  }
}
