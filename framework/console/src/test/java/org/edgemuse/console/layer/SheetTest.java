package org.edgemuse.console.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import org.edgemuse.console.Plays;
import org.edgemuse.console.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

  @TempDir Path folder;

  private Sheet sheet(double width, double height) {
    Scene scene = Plays.picture(folder, Plays.TWO_CELLS, 1).scene();
    return new Sheet(
        scene,
        scene.run().simulation().world(),
        new Rectangle2D.Double(20, 30, width, height),
        null,
        List.of());
  }

  @ParameterizedTest
  @CsvSource({"960, 720", "600, 900", "2000, 500", "480, 360"})
  void areaKeepsItsProportionsWithinThePicture(double width, double height) {
    Sheet sheet = sheet(width, height);

    assertEquals(2, sheet.area().getWidth() / sheet.area().getHeight(), 1e-9);
    assertTrue(sheet.picture().contains(sheet.area()));
    assertTrue(sheet.picture().contains(sheet.column()), "column");
    assertTrue(sheet.picture().contains(sheet.legend()), "legend");
    assertTrue(!sheet.area().intersects(sheet.column()));
    assertTrue(!sheet.area().intersects(sheet.legend()));
    assertTrue(sheet.column().getMaxY() <= sheet.legend().getY() + 1e-9);
    for (int es = 0; es < 2; es++) {
      assertTrue(sheet.column().contains(sheet.ess().bar(es)), "ES " + es);
    }
  }

  @Test
  void yGrowsUpwards() {
    Sheet sheet = sheet(960, 720);

    assertEquals(sheet.area().getX(), sheet.x(0), 1e-9);
    assertEquals(sheet.area().getMaxX(), sheet.x(800), 1e-9);
    assertEquals(sheet.area().getMaxY(), sheet.y(0), 1e-9);
    assertEquals(sheet.area().getY(), sheet.y(400), 1e-9);
    assertEquals(sheet.x(150), sheet.ueX(0), 1e-9);
    assertEquals(sheet.y(300), sheet.apY(1), 1e-9);
  }

  @Test
  void lettersGrowWithTheRootOfThePicture() {
    assertEquals(1, Sheet.unit(960, 720));
    assertEquals(2, Sheet.unit(4 * 960, 4 * 720));
    assertEquals(0.6, Sheet.unit(96, 72));
  }
}
