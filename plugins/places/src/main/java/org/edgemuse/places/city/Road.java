package org.edgemuse.places.city;

/** What a street is, by the values of OpenStreetMap's key {@code highway}. */
enum Road {
  PRIMARY("primary", 50, 13),
  SECONDARY("secondary", 50, 10),
  RESIDENTIAL("residential", 30, 8),
  FOOTWAY("footway", 0, 4);

  private final String highway;
  private final int speedKmh;
  private final double setbackM;

  Road(String highway, int speedKmh, double setbackM) {
    this.highway = highway;
    this.speedKmh = speedKmh;
    this.setbackM = setbackM;
  }

  String highway() {
    return highway;
  }

  /** How fast cars may be; 0 where none may. */
  int speedKmh() {
    return speedKmh;
  }

  boolean forCars() {
    return this != FOOTWAY;
  }

  /** From the middle of the street to where a block begins. */
  double setbackM() {
    return setbackM;
  }
}
