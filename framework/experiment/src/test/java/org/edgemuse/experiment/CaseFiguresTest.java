package org.edgemuse.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of sweeps over cases. */
class CaseFiguresTest {
  private static final String SWEEP =
      """
      sweep:
        cases: {wide: {}, narrow: {accessPoints: {bandwidthMHz: 3}}}
        schedulers: [crowd, {spread: {}, cases: [narrow]}, {spread: {shift: 1}, label: moved}]
        replications: 2
      """;

  private static final Pattern TEXT = Pattern.compile(">([^<>]+)</text");

  @TempDir Path folder;

  private String problems(String figure) {
    return Worlds.problems(folder, SWEEP + "figure: " + figure + "\n");
  }

  /** The words of the figure that are names of what is compared. */
  private List<String> names(String figure) throws IOException {
    Path out = folder.resolve("out");
    SweepReport report =
        Worlds.run(Worlds.read(folder, SWEEP + "figure: " + figure + "\n"), out, 2);
    assertEquals("", report.figureProblem());
    assertTrue(Files.size(out.resolve("figure.png")) > 0);
    List<String> names = new ArrayList<>();
    Matcher words = TEXT.matcher(Files.readString(out.resolve("figure.svg")));
    while (words.find()) {
      if (words.group(1).matches("(crowd|spread|moved|feedback|wide|narrow|\\(.*)")) {
        names.add(words.group(1));
      }
    }
    return names;
  }

  @Test
  void panelsShowTheirCasesWithWhoRunsThere_byMeanWithinTheClass() throws IOException {
    List<String> names =
        names(
            "{x: scheduler, series: information, sort: mean, panels:"
                + " [{y: [total_service_time_s], cases: [wide], title: all}, {y:"
                + " [total_service_time_s], cases: [narrow], title: few}]}");
    assertEquals(2, names.stream().filter("moved"::equals).count(), names.toString());
    assertEquals(1, names.stream().filter("spread"::equals).count(), names.toString());
    assertTrue(names.indexOf("moved") < names.indexOf("crowd"), names.toString());
    assertFalse(names.contains("wide"), names.toString());
  }

  @Test
  void withoutPanelsCasesLieAlongX_orNameTheBars() throws IOException {
    assertEquals(List.of("crowd", "moved", "spread", "wide", "narrow"), names("{}"));
  }

  @Test
  void figuresThatCannotBeAreRefused() {
    assertEquals(
        "world.yaml:19: figure.series: series (information) groups schedulers; it needs x: scheduler",
        problems("{x: case, series: information}"));
    assertEquals(
        "world.yaml:19: figure.panels[0].cases: Unknown case 'wid'. Did you mean 'wide'? Known:"
            + " wide, narrow",
        problems("{panels: [{y: [raised], cases: [wid]}]}"));
    assertEquals(
        "world.yaml:19: figure.x: x (slot) needs recordSlots: {every: 1} in the scenario\n"
            + "world.yaml:19: figure.sort: sort (mean) orders bars; there are none",
        problems("{x: slot, sort: mean}"));
  }
}
