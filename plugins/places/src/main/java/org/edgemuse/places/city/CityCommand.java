package org.edgemuse.places.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgemuse.kernel.api.command.Command;
import org.edgemuse.kernel.api.command.CommandOutput;

/** Draws a city that does not exist, for trials that need no licence to anybody's map. */
public final class CityCommand implements Command<CityOptions> {

  @Override
  public Class<CityOptions> options() {
    return CityOptions.class;
  }

  @Override
  public String summary() {
    return "Draws a city that does not exist: streets, buildings, sites, users and traces as files";
  }

  @Override
  public void run(CityOptions options, CommandOutput out) throws IOException {
    City city = City.draw(options);
    Globe globe = new Globe(options);
    GeoJsonText shapes = new GeoJsonText(city, globe);
    CsvText points = new CsvText(city, globe);
    Path folder = Files.createDirectories(Path.of(options.out()));
    for (CityFile file : options.files()) {
      String text =
          switch (file) {
            case STREETS -> shapes.streets();
            case BUILDINGS -> shapes.buildings();
            case GROUND -> shapes.ground();
            case SITES -> points.sites(options.sites());
            case SERVERS -> points.sites(options.servers());
            case USERS -> points.users();
            case TRACES -> points.traces();
          };
      Path written = folder.resolve(options.prefix() + file.fileName());
      Files.writeString(written, text);
      out.say("Wrote " + written);
    }
  }
}
