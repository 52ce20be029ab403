package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives commands in this process, in a folder: {@code @} in an argument stands for it. */
final class Shell {
  /** A world of seconds: three UEs, two APs, two ESs, twelve slots. */
  static final String WORLD =
      """
      seed: 1
      slots: 12
      measure: {lastSlots: 6}
      area: {widthM: 300, heightM: 300}
      accessPoints: {count: 2, placement: grid, bandwidthMHz: 6}
      edgeServers:
        count: 2
        capacityTflops: {uniform: [2, 10]}
        model: {analytic: {tflopPerStep: {uniform: [0.1, 0.5]}, errorScale: {uniform: [0.8, 1]}}}
      userEquipments:
        count: 3
        demand: {bernoulli: {probability: 0.5}}
        resultMB: {uniform: [2, 10]}
      metrics: [total-service-time, expected-service-time, requests]
      """;

  private final Path folder;

  Shell(Path folder) {
    this.folder = folder;
  }

  /** What a command has left. */
  record Result(int exitCode, String out, String err) {}

  Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] placed =
        Arrays.stream(args).map(arg -> arg.replace("@", folder + "/")).toArray(String[]::new);
    int exitCode = EdgeMuse.execute(new PrintWriter(out), new PrintWriter(err), placed);
    return new Result(exitCode, plain(out), plain(err));
  }

  /** The text without the folder's name, which differs from test to test. */
  private String plain(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n").replace(folder + "/", "@");
  }

  /** Runs a command that goes well and returns what it prints. */
  String good(String... args) {
    Result result = run(args);
    assertEquals(new Result(0, result.out(), ""), result);
    return result.out();
  }

  /** Runs a command that is refused with this message, and with a stack trace only on demand. */
  void refused(String message, String... args) {
    assertEquals(new Result(2, "", message + "\n"), run(args));
    List<String> debug = new ArrayList<>(List.of(args));
    debug.add("--debug");
    Result traced = run(debug.toArray(String[]::new));
    assertEquals(2, traced.exitCode());
    assertFalse(traced.err().lines().noneMatch(line -> line.startsWith("\tat ")), traced.err());
  }

  /** Writes a file. */
  Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Writes world.yaml: the world with more keys after it. */
  void world(String more) {
    file("world.yaml", WORLD + more);
  }
}
