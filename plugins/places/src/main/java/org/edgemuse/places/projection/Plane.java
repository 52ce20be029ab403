package org.edgemuse.places.projection;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * A projection of WGS84 into a plane of metres, x to the east and y to the north. It may be used
 * from several threads at once, each of which gets a calculator of its own; once it is compiled,
 * nothing is allocated.
 */
public final class Plane implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String WGS84 = "+proj=longlat +datum=WGS84";

  /** No map reaches that far from its middle, degrees. */
  private static final double FAR_LAT = 20;

  private static final double FAR_LON = 90;

  /** Nearer to a pole all longitudes are near. */
  private static final double POLAR_LAT = 75;

  private static final double TURN = 360;

  private final String parameters;

  /** The middle of the place, or NaN. */
  private final double middleLon;

  private final double middleLat;

  /** What the library computes with is neither serializable nor promised to be safe for threads. */
  private transient ThreadLocal<Calculator> calculators;

  /**
   * @param parameters of PROJ
   * @throws Proj4jException if it knows no such projection
   */
  Plane(String parameters) {
    this(parameters, Double.NaN, Double.NaN);
  }

  private Plane(String parameters, double middleLon, double middleLat) {
    this.parameters = parameters;
    this.middleLon = middleLon;
    this.middleLat = middleLat;
    calculators = ThreadLocal.withInitial(() -> new Calculator(parameters));
    calculators.get();
  }

  /**
   * The same, but without places on the far side of the Earth, which some projections put where
   * others are.
   *
   * @param box where the place is
   */
  public Plane of(DegreeBox box) {
    return new Plane(parameters, box.centreLon(), box.centreLat());
  }

  private boolean isFar(double lon, double lat) {
    if (Math.abs(lat - middleLat) > FAR_LAT) {
      return true;
    }
    double apart = Math.abs(lon - middleLon);
    return Math.min(apart, TURN - apart) > FAR_LON && Math.abs(middleLat) < POLAR_LAT;
  }

  /** The parameters that PROJ would be called with. */
  public String parameters() {
    return parameters;
  }

  /**
   * From degrees to metres.
   *
   * @param lon degrees, -180 to 180
   * @param lat degrees
   * @param xyM receives x and y, m; NaN where the projection does not reach
   */
  public void project(double lon, double lat, double[] xyM) {
    if (isFar(lon, lat)) {
      xyM[0] = Double.NaN;
      xyM[1] = Double.NaN;
      return;
    }
    Calculator calculator = calculators.get();
    calculator.apply(calculator.forward, lon, lat, xyM);
  }

  /**
   * From metres to degrees.
   *
   * @param xM m
   * @param yM m
   * @param lonLat receives longitude and latitude, degrees; not finite where no place is projected
   */
  public void unproject(double xM, double yM, double[] lonLat) {
    Calculator calculator = calculators.get();
    calculator.apply(calculator.backward, xM, yM, lonLat);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    calculators = ThreadLocal.withInitial(() -> new Calculator(parameters));
  }

  @Override
  public String toString() {
    return parameters;
  }

  /** What one thread computes with. */
  private static final class Calculator {
    private final BasicCoordinateTransform forward;
    private final BasicCoordinateTransform backward;
    private final ProjCoordinate from = new ProjCoordinate();
    private final ProjCoordinate to = new ProjCoordinate();

    private Calculator(String parameters) {
      CoordinateReferenceSystem earth = Systems.of(WGS84);
      CoordinateReferenceSystem plane = Systems.of(parameters);
      forward = new BasicCoordinateTransform(earth, plane);
      backward = new BasicCoordinateTransform(plane, earth);
    }

    private void apply(BasicCoordinateTransform way, double first, double second, double[] out) {
      from.setValue(first, second);
      try {
        way.transform(from, to);
        out[0] = to.x;
        out[1] = to.y;
      } catch (Proj4jException outOfReach) {
        // Who asks knows the place, and tells of it.
        out[0] = Double.NaN;
        out[1] = Double.NaN;
      }
    }
  }
}
