package org.edgemuse.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.metric.TableRowException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  private final Table market = new Table("market", "cycle", "reward");

  private static void told(String message, Executable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  @Test
  void rowsStayInTheirOrderHoweverManyThereAre() {
    assertEquals(0, market.rows());
    assertArrayEquals(new double[0], market.values());
    for (int i = 0; i < 100_000; i++) {
      market.row(i, i % 7 == 0 ? Double.NaN : i / 8.0);
    }
    assertEquals(100_000, market.rows());
    double[] values = market.values();
    assertEquals(200_000, values.length);
    for (int i = 0; i < 100_000; i++) {
      assertEquals(i, values[2 * i]);
      assertEquals(i % 7 == 0 ? Double.NaN : i / 8.0, values[2 * i + 1]);
    }
  }

  @Test
  void whatWasReadDoesNotChangeWithTheTable() {
    double[] row = {1, 2};
    market.row(row);
    double[] before = market.values();
    row[0] = 9;
    market.row(row);
    assertArrayEquals(new double[] {1, 2}, before);
    before[1] = 7;
    assertArrayEquals(new double[] {1, 2, 9, 2}, market.values());
  }

  @Test
  void rowsThatDoNotFitAreRefusedAndLeaveNothing() {
    assertEquals(
        "table 'market' takes 2 values a row, not 3",
        assertThrows(TableRowException.class, () -> market.row(1, 2, 3)).getMessage());
    told("table 'market' takes 2 values a row, not 0", () -> market.row());
    told(
        "table 'market' takes values that are finite, or NaN where there is none; reward is"
            + " -infinity",
        () -> market.row(1, Double.NEGATIVE_INFINITY));
    assertEquals(0, market.rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Market", "mar_ket", "-market", "market-", "a--b", "2nd", "../x", "a.b"})
  void namesThatNoFileShouldHaveAreRefused(String name) {
    told(
        "The name of a table ('%s') must be lower-case words joined by hyphens".formatted(name),
        () -> new Table(name, "x"));
  }

  @Test
  void columnsThatNoTableCanHoldAreRefused() {
    told("Table 'market' must have a column", () -> new Table("market"));
    told("Table 'market' has two columns 'x'", () -> new Table("market", "x", "y", "x"));
    told(
        "Table 'market' has a column of a name ('') that no table can hold",
        () -> new Table("market", " "));
    told(
        "Table 'market' has a column of a name (null) that no table can hold",
        () -> new Table("market", "x", null));
    assertEquals(List.of("x 2"), new Table("solver-steps-2", "x 2").columns());
  }
}
