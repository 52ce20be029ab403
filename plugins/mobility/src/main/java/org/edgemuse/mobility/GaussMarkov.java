package org.edgemuse.mobility;

import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Places;
import org.edgemuse.kernel.api.world.Reflection;

/**
 * Velocities with memory, after Liang and Haas: each component follows v' = a v + (1 - a) mu +
 * sigma sqrt(1 - a^2) w with standard normal w, so that it is normal about mu with deviation sigma
 * at all times, and what is left of a deviation after n slots is a^n. At a border the UE bounces:
 * the component of its velocity and of its mean velocity across the border change sign.
 */
final class GaussMarkov implements MobilityModel {
  private static final long serialVersionUID = 1L;

  private final Area area;
  private final double slotS;
  private final double memory;
  private final double sigmaMps;
  private final double noiseMps;
  private final double[] meanXMps;
  private final double[] meanYMps;
  private final double[] xMps;
  private final double[] yMps;
  private final Draws draws;
  private final DiscPoint point = new DiscPoint();

  /**
   * A model whose UEs head in random directions.
   *
   * @param speedMps length of each UE's mean velocity, m/s
   * @param sigmaMps standard deviation of each component of a velocity, m/s
   */
  GaussMarkov(
      Area area, double slotS, double memory, double[] speedMps, double sigmaMps, Draws draws) {
    this.area = area;
    this.slotS = slotS;
    this.memory = memory;
    this.sigmaMps = sigmaMps;
    this.noiseMps = sigmaMps * Math.sqrt(1 - memory * memory);
    this.draws = draws.forPurpose("gauss-markov/noise");
    meanXMps = new double[speedMps.length];
    meanYMps = new double[speedMps.length];
    xMps = new double[speedMps.length];
    yMps = new double[speedMps.length];
    start(speedMps, draws);
  }

  @Override
  public void move(int ue, Moment now, Places places) {
    point.draw(draws.stem(ue, now.index()));
    double noise = noiseMps * normalPerCoordinate();
    xMps[ue] = memory * xMps[ue] + (1 - memory) * meanXMps[ue] + noise * point.x();
    yMps[ue] = memory * yMps[ue] + (1 - memory) * meanYMps[ue] + noise * point.y();
    double xM = places.xM(ue) + xMps[ue] * slotS;
    double yM = places.yM(ue) + yMps[ue] * slotS;
    if (turnsBack(xM, area.widthM())) {
      xMps[ue] = -xMps[ue];
      meanXMps[ue] = -meanXMps[ue];
    }
    if (turnsBack(yM, area.heightM())) {
      yMps[ue] = -yMps[ue];
      meanYMps[ue] = -meanYMps[ue];
    }
    places.put(ue, Reflection.fold(xM, area.widthM()), Reflection.fold(yM, area.heightM()));
  }

  /** Draws mean velocities, and velocities as they are long after the start. */
  private void start(double[] speedMps, Draws run) {
    Draws headings = run.forPurpose("gauss-markov/heading");
    Draws deviations = run.forPurpose("gauss-markov/start");
    for (int ue = 0; ue < speedMps.length; ue++) {
      point.draw(headings.stem(ue, 0));
      double scale = speedMps[ue] / Math.sqrt(point.square());
      meanXMps[ue] = scale * point.x();
      meanYMps[ue] = scale * point.y();
      point.draw(deviations.stem(ue, 0));
      double deviation = sigmaMps * normalPerCoordinate();
      xMps[ue] = meanXMps[ue] + deviation * point.x();
      yMps[ue] = meanYMps[ue] + deviation * point.y();
    }
  }

  /** What makes the point's coordinates two independent standard normals: Marsaglia's method. */
  private double normalPerCoordinate() {
    return Math.sqrt(-2 * StrictMath.log(point.square()) / point.square());
  }

  /** Whether a ball that flies there between two walls ends up on its way back. */
  private static boolean turnsBack(double coordinateM, double lengthM) {
    boolean inside = coordinateM >= 0 && coordinateM <= lengthM;
    return !inside && lengthM > 0 && Math.floor(coordinateM / lengthM) % 2 != 0;
  }
}
