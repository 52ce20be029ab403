package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The world of the LAD-TS paper. */
class LadTsWorldTest {
  private static final Path FOLDER = Command.ROOT.resolve("scenarios/lad-ts");

  @TempDir Path folder;

  private void assertDrawn(String file, String index, int rows, String... columns)
      throws IOException {
    Path out = folder.resolve(file);
    List<Object> args = new ArrayList<>(List.of("draw", "--rows", rows, "--seed", 8, "--uniforms"));
    for (String column : columns) {
      args.addAll(List.of("--column", column));
    }
    args.addAll(List.of("--index", index, "--out", out));
    Command.run(args.toArray());
    assertArrayEquals(
        Files.readAllBytes(FOLDER.resolve(file)), Files.readAllBytes(out), file + " is another");
  }

  @Test
  void itsDrawsAreThoseOfTheCommandToTheByte() throws IOException {
    assertDrawn(
        "servers.csv",
        "es",
        40,
        "f_gcps={uniformInteger: [10, 50]}",
        "link_mbps={uniformInteger: [400, 500]}");
    assertDrawn(
        "tasks.csv",
        "task_index",
        70,
        "rho_gcycle={uniform: [0.1024, 0.3072]}",
        "z={uniformInteger: [1, 14]}",
        "result_mbit={uniform: [0.6, 1]}");
  }

  /** UEs walk away from the base station at which their tasks arrive. */
  @ParameterizedTest
  @ValueSource(strings = {"greedy-delay", "lad-ts", "sac-ts"})
  void tasksEnterElsewhereOnceTheirBaseStationIsOutOfReach(String scheduler) {
    String printed =
        Command.run(
            "run",
            FOLDER.resolve("default.yaml"),
            "--set",
            "episodes=1",
            "--set",
            "slots=8",
            "--set",
            "measure.lastEpisodes=1",
            "--set",
            "channel={wired: {reachM: 150}}",
            "--set",
            "userEquipments.mobility={random-walk: {stepM: 100}}",
            "--set",
            "scheduler=" + scheduler);
    assertTrue(printed.contains("mean_delay_s"), printed);
  }
}
