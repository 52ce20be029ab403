package org.edgemuse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markets whose faults only a run can show: they say which key is to be changed. */
class FailingMarketsTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "userEquipments: {oneRequestPerServer: false} | oneRequestPerServer must be true",
        "userEquipments: {demand: {per-cell: {tasks: 9}}} | userEquipments.demand must raise no more"
      })
  void aFailingMarketNamesTheKey(String keys, String told) throws IOException {
    Files.writeString(folder.resolve("market.yaml"), BadMarkets.MARKET);
    Files.writeString(folder.resolve("bad.yaml"), "extends: market.yaml\n" + keys + "\n");
    Shell.Result result = new Shell(folder).run("sweep", "@bad.yaml", "--out", "@out");
    assertEquals(3, result.exitCode(), result.err());
    assertTrue(result.err().contains(told), result.err());
    assertFalse(result.err().contains("\tat "), result.err());
  }

  /** Out of reach, or too little for anyone: denied and counted, not an error. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "channel: {snr: {snrDb: -50}} | 12",
        "channel: {shannon: {pathLossExponent: 30}} | 12",
        "edgeServers: {capacityTflops: [30, 0.001]} | 6",
        "accessPoints: {bandwidthMHz: [100, 0.001]} | 6",
        "userEquipments: {count: 0} |",
        "userEquipments: {demand: {bernoulli: {probability: 0}}} |"
      })
  void whoCannotBeServedIsCounted(String keys, String denied) throws IOException {
    Files.writeString(folder.resolve("market.yaml"), BadMarkets.MARKET);
    Files.writeString(folder.resolve("edge.yaml"), "extends: market.yaml\n" + keys + "\n");
    new Shell(folder).good("run", "@edge.yaml", "--out", "@out");
    List<String> lines = Files.readAllLines(folder.resolve("out/runs.csv"));
    int column = List.of(lines.get(0).split(",")).indexOf("denied");
    assertEquals(denied == null ? "0" : denied, lines.get(1).split(",", -1)[column]);
    assertFalse(lines.get(1).contains("NaN") || lines.get(1).contains("nfinity"), lines.get(1));
  }
}
