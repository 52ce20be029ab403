package org.edgemuse.inference.calibration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What people call the machine's processors. */
final class Hardware {
  private static final Path CPUS = Path.of("/proc/cpuinfo");
  private static final long PATIENCE_S = 20;

  private Hardware() {}

  /** The CPU's name, or at least its architecture. */
  static String cpu() {
    try {
      if (Files.isReadable(CPUS)) {
        for (String line : Files.readAllLines(CPUS)) {
          String[] parts = line.split(":", 2);
          if (parts.length == 2 && parts[0].strip().equals("model name")) {
            return parts[1].strip().replaceAll("\\s+", " ");
          }
        }
      }
    } catch (IOException unreadable) {
      // A name is a courtesy: the architecture does.
      return System.getProperty("os.arch");
    }
    return System.getProperty("os.arch");
  }

  /** The first GPU's name; "GPU" if NVIDIA's tool is not there. */
  static String gpu() {
    String name = askGpu("name");
    return name == null || name.isBlank() ? "GPU" : name;
  }

  /** What NVIDIA's tool answers about the first GPU; null if it is not there or fails. */
  static @Nullable String askGpu(String what) {
    try {
      Process process =
          new ProcessBuilder(
                  "nvidia-smi", "--id=0", "--query-gpu=" + what, "--format=csv,noheader,nounits")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String line;
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        line = out.readLine();
      }
      boolean done = process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
      return done && process.exitValue() == 0 && line != null ? line.strip() : null;
    } catch (IOException missing) {
      return null;
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
