package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same inputs, same bytes. */
class DeterminismTest {
  @TempDir Path folder;

  private Path sweep(String name, Object... more) {
    Path out = folder.resolve(name);
    Object[] fixed = {
      "sweep",
      Command.ROOT.resolve("scenarios/jcaco/quickstart.yaml"),
      "--out",
      out,
      "--set",
      "slots=200",
      "--set",
      "measure.lastSlots=50",
      "--set",
      "recordSlots.every=25",
      "--set",
      "sweep.replications=2"
    };
    Object[] all = new Object[fixed.length + more.length];
    System.arraycopy(fixed, 0, all, 0, fixed.length);
    System.arraycopy(more, 0, all, fixed.length, more.length);
    Command.run(all);
    return out;
  }

  @Test
  void tablesAreTheSameForAnyNumberOfThreadsAndAnyExecutor() throws IOException {
    Path one = sweep("one", "--jobs", 1);
    Path four = sweep("four", "--jobs", 4);
    Path serial = sweep("serial", "--executor", "serial");
    for (String name : new String[] {"runs.csv", "slots.csv", "summary.csv", "figure.svg"}) {
      byte[] expected = Files.readAllBytes(one.resolve(name));
      assertArrayEquals(expected, Files.readAllBytes(four.resolve(name)), name);
      assertArrayEquals(expected, Files.readAllBytes(serial.resolve(name)), name);
    }
  }

  private Path market(String name, Object... how) {
    Path out = folder.resolve(name);
    List<Object> args =
        new ArrayList<>(
            List.of(
                "sweep",
                Command.ROOT.resolve("scenarios/incentive/market-in-motion.yaml"),
                "--out",
                out,
                "--set",
                "slots=40",
                "--set",
                "metrics=[{market: {table: true}}, requests, qoe, delay]",
                "--set",
                "sweep.replications=2"));
    args.addAll(List.of(how));
    Command.run(args.toArray());
    return out;
  }

  /** Mechanisms remember the slot before, which must not leak between the runs of a process. */
  @Test
  void marketsAreTheSameForAnyNumberOfThreadsAndAnyExecutor() throws IOException {
    Path one = market("one", "--jobs", 1);
    Path four = market("four", "--jobs", 4);
    Path serial = market("serial", "--executor", "serial");
    for (String name : new String[] {"runs.csv", "slots.csv", "market.csv", "summary.csv"}) {
      byte[] expected = Files.readAllBytes(one.resolve(name));
      assertTrue(expected.length > 1000, name);
      assertArrayEquals(expected, Files.readAllBytes(four.resolve(name)), name);
      assertArrayEquals(expected, Files.readAllBytes(serial.resolve(name)), name);
    }
  }

  @Test
  void aRowIsRepeatedByItsSeedAlone() {
    Path whole = sweep("whole");
    Path again = folder.resolve("again");
    Command.run(
        "sweep",
        Command.ROOT.resolve("scenarios/jcaco/quickstart.yaml"),
        "--out",
        again,
        "--set",
        "slots=200",
        "--set",
        "measure.lastSlots=50",
        "--set",
        "sweep.replications=1",
        "--set",
        "seed=2");
    Map<String, List<Double>> all = Command.bySchedulers(whole, "total_service_time_s");
    Map<String, List<Double>> second = Command.bySchedulers(again, "total_service_time_s");
    assertEquals(all.keySet(), second.keySet());
    assertFalse(all.isEmpty());
    second.forEach(
        (label, values) -> {
          // The first replication of every point comes before the second.
          List<Double> both = all.get(label);
          assertEquals(2 * values.size(), both.size(), label);
          assertEquals(both.subList(values.size(), 2 * values.size()), values, label);
          assertNotEquals(both.subList(0, values.size()), values, label + " ignores the seed");
        });
  }
}
