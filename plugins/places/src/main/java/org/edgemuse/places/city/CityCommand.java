package org.edgemuse.places.city;

import java.io.IOException;
import java.nio.file.Path;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.command.CommandOutput;

/**
 * Draws a city that does not exist, for trials that need no licence to anybody's map. It lies in
 * the South Pacific, farther from land than anything else, unless it is put elsewhere.
 */
public final class CityCommand implements Command<CityOptions> {

  @Override
  public Class<CityOptions> options() {
    return CityOptions.class;
  }

  @Override
  public String summary() {
    return "Draws a city that does not exist, far out in the Pacific: streets, buildings, sites, users, traces";
  }

  @Override
  public void run(CityOptions options, CommandOutput out) throws IOException {
    CityFolder folder = CityFolder.open(options.out(), options.prefix());
    City city = City.draw(options);
    Globe globe = new Globe(options);
    GeoJsonText shapes = new GeoJsonText(city, globe);
    CsvText points = new CsvText(city, globe);
    for (CityFile file : options.files()) {
      String text =
          switch (file) {
            case STREETS -> shapes.streets();
            case BUILDINGS -> shapes.buildings();
            case GROUND -> shapes.ground();
            case SITES -> points.sites(city.sites().size());
            case SERVERS -> points.sites(city.servers());
            case USERS -> points.users();
            case TRACES -> points.traces();
          };
      Path written = folder.write(file, text);
      out.say("Wrote " + written);
      if (city.has(file) == 0) {
        out.note(written + " is empty, as the city has none of that; a map refuses empty files");
      }
    }
  }
}
