package org.edgemuse.places.city;

/** The files of a city. */
public enum CityFile {
  /** Lines, with the keys of OpenStreetMap that tell who may use them. */
  STREETS("streets.geojson"),
  /** Polygons, some of them with courtyards. */
  BUILDINGS("buildings.geojson"),
  /** A park and a lake. */
  GROUND("ground.geojson"),
  /** Base stations, with the headers of the public data set EUA. */
  SITES("sites.csv"),
  /** Those of the sites that have a server. */
  SERVERS("servers.csv"),
  /** Positions of people. */
  USERS("users.csv"),
  /** People's positions over time. */
  TRACES("traces.csv");

  private final String name;

  CityFile(String name) {
    this.name = name;
  }

  /** The file's name, without the prefix. */
  String fileName() {
    return name;
  }
}
