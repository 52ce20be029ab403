package org.edgemuse.console.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowGridTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3", "6, 3", "7, 3", "8, 4"})
  void runsShareTheScreenInRowsThatAreWiderThanHigh(int count, int columns) {
    assertEquals(columns, WindowGrid.of(count, 1600, 1200, 380).columns());
  }

  @Test
  void windowsAndConsoleFitOnAUsualScreen() {
    for (int count = 1; count <= 3; count++) {
      WindowGrid grid = WindowGrid.of(count, 1920, 1080, 380);
      int rows = (count + grid.columns() - 1) / grid.columns();
      assertTrue(grid.columns() * (grid.pictureWidth() + 40) + 380 <= 1920, grid.toString());
      assertTrue(rows * (grid.pictureHeight() + 90) <= 1080, grid.toString());
    }
  }

  @Test
  void picturesDoNotGetTooSmallToRead() {
    assertEquals(480, WindowGrid.of(9, 1024, 768, 380).pictureWidth());
  }
}
