package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of when runs settle. */
class SettlingTest {
  private static final String MANIFEST =
      """
      {"failedRuns": 0, "ended": "2026-01-01T00:00:00Z", "figure": {},
       "layout": {"axes": [], "titles": [], "points": [[]],
        "schedulers": ["quick", "slow"], "incentives": [], "replications": 2,
        "reference": null, "metrics": ["mean_delay_s"], "slotMetrics": ["mean_delay_s", "loss"],
        "better": {"mean_delay_s": "less"}}}
      """;

  private static final String SLOTS =
      """
      point,scheduler,replication,episode,mean_delay_s,loss
      0,quick,0,0,9,
      0,quick,0,1,5,1
      0,quick,0,2,5,1
      0,quick,0,3,5,1
      0,slow,0,0,9,
      0,slow,0,1,8,3
      0,slow,0,2,7,2
      0,slow,0,3,5,1
      0,quick,1,0,5,
      0,quick,1,1,5,1
      0,quick,1,2,5,1
      0,quick,1,3,5,1
      0,slow,1,0,9,
      0,slow,1,1,9,3
      0,slow,1,2,5,2
      0,slow,1,3,5,1
      """;

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() throws IOException {
    shell = new Shell(folder);
    Files.createDirectories(folder.resolve("out"));
    shell.file("out/manifest.json", MANIFEST);
    shell.file("out/slots.csv", SLOTS);
  }

  @Test
  void rowsAndLevelAreMeansOverRuns() {
    String table = shell.run("compare", "@out", "--settling", "5", "--window", "1").out();
    assertTrue(table.contains("mean_delay_s\n"), table);
    assertTrue(
        table.matches("(?s).*quick +1\\.5 .* 5\\.?0* +2\n.*slow +3\\.5 .* 5\\.?0* +2\n.*"), table);
  }

  @Test
  void multiplesOfAnotherRowByRowMaySettleSooner() {
    String[] command = {"compare", "@out", "--settling", "5", "--window", "1"};
    String[] related = Arrays.copyOf(command, 8);
    related[6] = "--against";
    related[7] = "quick";
    String table = shell.good(related);
    // slow / quick: 1, 1.6, 1.4, 1 and 1.8, 1.8, 1, 1.
    assertTrue(table.matches("(?s).*quick +1\\.0 .*slow +3\\.5 .* 1\\.?0* +2\n.*"), table);
  }

  @Test
  void columnsMayLackValuesInSomeRows() {
    String table =
        shell.run("compare", "@out", "--settling", "5", "--window", "1", "--metric", "l*").out();
    assertTrue(table.matches("(?s)loss\n.*quick +1\\.0 .*slow +3\\.0 .*"), table);
  }

  @Test
  void whatMakesNoSenseIsRefused() throws IOException {
    refused("must be above 0", "--settling", "0");
    refused("must be at least 1", "--settling", "5", "--window", "0");
    refused("Did you mean 'quick'", "--settling", "5", "--against", "quik");
    refused("goes with", "--settling", "5", "--by-point");
    refused("Did you mean 'loss'", "--settling", "5", "--metric", "los");
    Files.delete(folder.resolve("out/slots.csv"));
    refused("recordSlots", "--settling", "5");
  }

  private void refused(String message, String... options) {
    String[] command = new String[2 + options.length];
    command[0] = "compare";
    command[1] = "@out";
    System.arraycopy(options, 0, command, 2, options.length);
    Shell.Result result = shell.run(command);
    assertEquals(2, result.exitCode(), result.err());
    assertTrue(result.err().contains(message), result.err());
  }
}
