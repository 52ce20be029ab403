package org.edgemuse.kernel.placement;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.values.Values;

/** Each member at coordinates of its own. */
final class PointsPlacement implements Placement {
  private static final long serialVersionUID = 1L;

  private final Values valuesXM;
  private final Values valuesYM;
  private final Draws draws;

  PointsPlacement(Values valuesXM, Values valuesYM, Draws draws) {
    this.valuesXM = valuesXM;
    this.valuesYM = valuesYM;
    this.draws = draws;
  }

  @Override
  public void place(String population, double[] xM, double[] yM) {
    fill(valuesXM, "place/" + population + "/x", xM);
    fill(valuesYM, "place/" + population + "/y", yM);
  }

  private void fill(Values values, String purpose, double[] into) {
    double[] drawn = values.draw(draws.forPurpose(purpose), into.length);
    System.arraycopy(drawn, 0, into, 0, into.length);
  }
}
