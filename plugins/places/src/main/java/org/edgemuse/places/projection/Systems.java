package org.edgemuse.places.projection;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;

/** The library's maker of reference systems: dear to make, and used by one thread at a time. */
final class Systems {
  private static final CRSFactory FACTORY = new CRSFactory();

  private Systems() {}

  /**
   * The system with these parameters.
   *
   * @throws org.locationtech.proj4j.Proj4jException if there is none such
   */
  static synchronized CoordinateReferenceSystem of(String parameters) {
    return FACTORY.createFromParameters(parameters, parameters);
  }

  /**
   * The parameters of the system of that name, such as {@code EPSG:32755}.
   *
   * @throws org.locationtech.proj4j.Proj4jException if there is none such
   */
  static synchronized String parameters(String name) {
    return FACTORY.createFromName(name).getParameterString();
  }
}
