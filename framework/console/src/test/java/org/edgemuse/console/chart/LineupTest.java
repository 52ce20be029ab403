package org.edgemuse.console.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineupTest {

  private static List<String> names(int things, int runs, String prefix) {
    return Lineup.of("AP", things, runs, 0, prefix).stream().map(Line::name).toList();
  }

  @Test
  void fewThingsHaveALineEach() {
    assertEquals(List.of("AP 0", "AP 1", "AP 2"), names(3, 1, ""));
    assertEquals(8, names(8, 1, "").size());
  }

  @Test
  void manyThingsHaveASummary() {
    assertEquals(List.of("mean of 9 APs", "lowest", "highest"), names(9, 1, ""));
  }

  @Test
  void thingsOfAllRunsCountTogether() {
    assertEquals(List.of("br AP 0", "br AP 1"), names(2, 4, "br "));
    assertEquals(List.of("br mean of 5 APs", "br lowest", "br highest"), names(5, 2, "br "));
  }

  @Test
  void summaryIsInTheOrderOfItsLines() {
    double[] values = new double[3];
    Lineup.put(new Spread(1, 2, 6), values);
    assertArrayEquals(new double[] {2, 1, 6}, values);
  }
}
