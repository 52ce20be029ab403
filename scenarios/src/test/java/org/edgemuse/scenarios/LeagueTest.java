package org.edgemuse.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A league in small: two worlds, schedulers of four information classes, not all in both. */
class LeagueTest {
  private static final String LEAGUE =
      """
      slots: 40
      measure: {lastSlots: 20}
      sweep:
        cases:
          wide: {extends: %1$s}
          narrow: {extends: %1$s, accessPoints: {bandwidthMHz: 2}}
        schedulers:
          - {selfish: {}, label: Selfish}
          - {random: {}, label: RARO}
          - {price-learning: {}, label: price learning, cases: [wide]}
          - {fictitious-play: {}, label: mxFP, cases: [narrow]}
          - {best-response: {start: fastest}, label: BR}
        replications: 3
        reference: RARO
      figure:
        x: scheduler
        series: information
        sort: mean
        panels:
          - {title: wide, y: [total_service_time_s], cases: [wide]}
          - {title: narrow, y: [total_service_time_s], cases: [narrow]}
      """;

  @TempDir Path folder;

  private Path sweep() throws IOException {
    // A file that lies here reads the shipped world by its own name for it.
    Path world = folder.resolve("world.yaml");
    Files.copy(Command.ROOT.resolve("scenarios/jcaco/defaults.yaml"), world);
    Path file = Files.writeString(folder.resolve("league.yaml"), LEAGUE.formatted("world.yaml"));
    Path out = folder.resolve("out");
    Command.run("sweep", file, "--out", out);
    return out;
  }

  @Test
  void tableAndFigureShowBothWorldsByWhatSchedulersMayKnow() throws IOException {
    Path out = sweep();
    String table =
        Command.run("compare", out, "--by-information", "--metric", "total_service_time_s");
    List<String> words =
        table
            .lines()
            .map(line -> line.strip().split("  ")[0])
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toList());
    assertEquals(
        List.of(
            "total_service_time_s, less is better",
            "at case=wide",
            "mean",
            "feedback",
            "RARO",
            "Selfish",
            "announced",
            "price learning",
            "complete",
            "BR",
            "at case=narrow",
            "mean",
            "feedback",
            "RARO",
            "Selfish",
            "statistics",
            "mxFP",
            "complete",
            "BR"),
        words.subList(0, 19),
        table);
    assertTrue(table.contains("  best"), table);
    String figure = Files.readString(out.resolve("figure.svg"));
    for (String shown : List.of("feedback", "announced", "statistics", "complete", "(a) wide")) {
      assertTrue(figure.contains(">" + shown + "<"), shown);
    }
    Command.run("plot", out);
    assertEquals(figure, Files.readString(out.resolve("figure.svg")));
    assertTrue(Command.run("verify", out, "--sample", "5").contains("5"));
  }
}
