package org.edgemuse.kernel.placement;

import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.Placement;

/**
 * An even spread: floor(sqrt(n)) rows whose sizes differ by at most one, the fuller rows first
 * (lower), each member in the centre of its cell.
 */
final class GridPlacement implements Placement {
  private static final long serialVersionUID = 1L;

  private final Area area;

  GridPlacement(Area area) {
    this.area = area;
  }

  @Override
  public void place(String population, double[] xM, double[] yM) {
    int count = xM.length;
    int rows = (int) Math.sqrt(count);
    int member = 0;
    for (int row = 0; row < rows; row++) {
      int columns = count / rows + (row < count % rows ? 1 : 0);
      for (int column = 0; column < columns; column++) {
        xM[member] = (column + 0.5) * area.widthM() / columns;
        yM[member] = (row + 0.5) * area.heightM() / rows;
        member++;
      }
    }
  }
}
