package org.edgemuse.console.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.console.SmallWorld;
import org.edgemuse.console.run.Watched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartDataTest {
  private final Told told = new Told();
  private final ChartData data = new ChartData(told);
  private Watched run;

  /** Tells what a test says. */
  private static final class Told implements Quantity {
    private List<Line> lines = List.of(Line.solid("masl", 0));
    private double value;

    @Override
    public String title() {
      return "Told";
    }

    @Override
    public Need need() {
      return Need.NOTHING;
    }

    @Override
    public String axis(List<Watched> runs) {
      return "told (s)";
    }

    @Override
    public List<Line> lines(Watched run) {
      return lines;
    }

    @Override
    public void read(Watched run, double[] values) {
      Arrays.fill(values, value);
    }
  }

  @BeforeEach
  void makeRun(@TempDir Path folder) {
    run = SmallWorld.unstarted(folder);
  }

  private void add(int slot, double value) {
    told.value = value;
    data.add(run, slot);
  }

  private List<String> names() {
    return data.drawn(0).stream().map(drawn -> drawn.line().name()).toList();
  }

  @Test
  void slotsBecomeOneCurve() {
    add(3, 1);
    add(4, 5);
    assertEquals(List.of("masl"), names());
    assertArrayEquals(new double[] {3, 4}, data.drawn(0).get(0).points().slots());
    assertArrayEquals(new double[] {1, 5}, data.drawn(0).get(0).points().values());
  }

  @Test
  void anotherSchedulerBeginsAnotherCurveInAnotherColour() {
    add(0, 1);
    told.lines = List.of(Line.solid("br", 0));
    add(1, 2);
    told.lines = List.of(Line.solid("masl", 0));
    add(2, 3);
    assertEquals(List.of("masl", "br", "masl from slot 2"), names());
    assertEquals(
        List.of(0, 1, 2), data.drawn(0).stream().map(drawn -> drawn.line().hue()).toList());
    assertArrayEquals(new double[] {0}, data.drawn(0).get(0).points().slots());
    assertArrayEquals(new double[] {1}, data.drawn(0).get(1).points().slots());
  }

  @Test
  void linesThatStayGoOnWhenOthersAreAdded() {
    add(0, 1);
    told.lines = List.of(Line.solid("masl", 0), Line.solid("more", 1));
    add(1, 2);
    assertEquals(List.of("masl", "more"), names());
    assertEquals(2, data.drawn(0).get(0).points().slots().length);
  }

  @Test
  void runThatStartsAnewBeginsWithoutCurves() {
    add(5, 1);
    data.clear(run);
    assertTrue(data.drawn(0).isEmpty());
    add(0, 2);
    assertArrayEquals(new double[] {0}, data.drawn(0).get(0).points().slots());
  }

  @Test
  void curvesWithoutValuesAreNotDrawn() {
    add(0, Double.NaN);
    assertTrue(data.drawn(0).isEmpty());
  }
}
