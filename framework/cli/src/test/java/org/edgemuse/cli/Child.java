package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A command in a process of its own, which can be killed. */
final class Child {
  private static final long MOST_S = 60;

  private final Process process;
  private final Path out;
  private final Path err;

  private Child(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** The words that start Java with the {@code edgemuse} command; it is short-lived. */
  static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx256m",
        "-cp",
        System.getProperty("java.class.path"),
        EdgeMuse.class.getName());
  }

  /** Starts {@code edgemuse} with these arguments; what it says goes to files in the folder. */
  static Child edgemuse(Path folder, List<String> args) {
    List<String> words = new ArrayList<>(java());
    words.addAll(args);
    return start(folder, words);
  }

  /** Starts a program. */
  static Child start(Path folder, List<String> words) {
    try {
      Path out = Files.createTempFile(folder, "child", ".out");
      Path err = Files.createTempFile(folder, "child", ".err");
      Process process =
          new ProcessBuilder(words)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      return new Child(process, out, err);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Starts {@code edgemuse} so that it heeds signals, even if this process was told not to. */
  static Child heedful(Path folder, List<String> args) {
    List<String> env = List.of("env", "--default-signal=INT");
    List<String> tried = new ArrayList<>(env);
    tried.add("true");
    assumeTrue(run(tried) == 0, "This system's env cannot set signals to their defaults");
    List<String> words = new ArrayList<>(env);
    words.addAll(java());
    words.addAll(args);
    return start(folder, words);
  }

  /** Runs a short program without listening to it; its exit code, or -1 if there is none. */
  static int run(List<String> words) {
    try {
      return new ProcessBuilder(words)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException none) {
      return -1;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it, as a machine does that has no memory left, and waits until it is gone. */
  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /** Sends a signal: INT, TERM. */
  void signal(String name) {
    assertTrue(run(List.of("kill", "-" + name, Long.toString(process.pid()))) == 0, name);
  }

  /** Waits until something is so, or it has ended. */
  void await(BooleanSupplier so) {
    while (process.isAlive() && !so.getAsBoolean()) {
      sleep(1);
    }
  }

  /** Waits until it has ended. */
  int exitCode() {
    try {
      if (!process.waitFor(MOST_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("A process hangs: " + err());
      }
      return process.exitValue();
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  String out() {
    return text(out);
  }

  String err() {
    return text(err);
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
