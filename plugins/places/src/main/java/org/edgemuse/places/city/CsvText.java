package org.edgemuse.places.city;

import java.util.List;

/** A city's points as CSV. */
final class CsvText {
  private static final String SITE_HEADER =
      "SITE_ID,LATITUDE,LONGITUDE,NAME,STATE,LICENSING_AREA_ID,POSTCODE,SITE_PRECISION,ELEVATION,HCIS_L2\n";
  private static final int FIRST_SITE_ID = 900_001;

  private final City city;
  private final Globe globe;

  CsvText(City city, Globe globe) {
    this.city = city;
    this.globe = globe;
  }

  /** The first so many of the base stations, with the headers of the public data set EUA. */
  String sites(int count) {
    StringBuilder text = new StringBuilder(SITE_HEADER);
    for (int k = 0; k < count; k++) {
      Spot site = city.sites().get(k);
      text.append(FIRST_SITE_ID + k).append(',').append(position(site));
      text.append(",Street corner ").append(k + 1).append(",SEA,0,0,Within 10 meters,,\n");
    }
    return text.toString();
  }

  /** The people, with the headers of the public data set EUA. */
  String users() {
    StringBuilder text = new StringBuilder("Latitude,Longitude\n");
    for (Spot person : city.people()) {
      text.append(position(person)).append('\n');
    }
    return text.toString();
  }

  /** The ways that people went. */
  String traces() {
    StringBuilder text = new StringBuilder("id,time,latitude,longitude\n");
    for (int walker = 0; walker < city.walks().size(); walker++) {
      Walk walk = city.walks().get(walker);
      List<Spot> spots = walk.spots();
      for (int k = 0; k < spots.size(); k++) {
        text.append("walker ").append(walker + 1).append(',');
        text.append(walk.startS() + k * walk.everyS()).append(',');
        text.append(position(spots.get(k))).append('\n');
      }
    }
    return text.toString();
  }

  private String position(Spot spot) {
    return globe.latitude(spot) + "," + globe.longitude(spot);
  }
}
