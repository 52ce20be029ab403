package org.edgemuse.places.city;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.sf.geographiclib.Geodesic;
import org.edgemuse.kernel.api.map.MapPoints;
import org.edgemuse.kernel.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command writes and what it refuses. */
class CityCommandTest {
  private static final Path SHIPPED =
      Path.of("..", "..", "scenarios", "city", "data").toAbsolutePath().normalize();
  private static final String LIKE_EUA =
      ", prefix: eua-, files: [sites, users], sites: 125, servers: 10, users: 816";

  @TempDir private Path folder;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theShippedCityIsWhatTheCommandDraws_byteForByte() throws IOException {
    List<String> said = DrawnCity.write(folder, "");
    assertEquals(7, said.size());
    assertEquals("Wrote " + folder.resolve("streets.geojson"), said.get(0));
    DrawnCity.write(folder, LIKE_EUA);
    assertEquals(names(SHIPPED), names(folder));
    for (String name : names(SHIPPED)) {
      assertArrayEquals(
          Files.readAllBytes(SHIPPED.resolve(name)),
          Files.readAllBytes(folder.resolve(name)),
          name);
    }
  }

  @Test
  void noLanguageOfTheMachineChangesAByte() throws IOException {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      DrawnCity.write(folder, "");
    } finally {
      Locale.setDefault(usual);
    }
    for (String name : names(folder)) {
      assertEquals(-1, Files.mismatch(SHIPPED.resolve(name), folder.resolve(name)), name);
    }
  }

  @Test
  void theFilesLikeEuaHaveAsManyRowsAsEua() throws IOException {
    List<String> sites = Files.readAllLines(SHIPPED.resolve("eua-sites.csv"));
    List<String> users = Files.readAllLines(SHIPPED.resolve("eua-users.csv"));
    assertEquals(126, sites.size());
    assertEquals(817, users.size());
    assertTrue(sites.get(0).startsWith("SITE_ID,LATITUDE,LONGITUDE,NAME,"), sites.get(0));
    assertEquals("Latitude,Longitude", users.get(0));
    int columns = sites.get(0).split(",", -1).length;
    sites.forEach(row -> assertEquals(columns, row.split(",", -1).length, row));
    assertEquals(
        Files.readAllLines(SHIPPED.resolve("sites.csv")), sites.subList(0, 41), "the same city");
  }

  @Test
  void coordinatesHaveSevenDecimals_andLinesEndAlike() throws IOException {
    for (String name : names(SHIPPED)) {
      String text = Files.readString(SHIPPED.resolve(name));
      assertEquals(-1, text.indexOf('\r'), name);
      assertTrue(text.endsWith("\n"), name);
      long decimals = text.chars().filter(c -> c == '.').count();
      long ofSeven = text.split("-?\\d{2,3}\\.\\d{7}(?!\\d)", -1).length - 1;
      assertEquals(decimals, ofSeven, name);
    }
  }

  @Test
  void anotherSeedIsAnotherCity() throws IOException {
    DrawnCity.write(folder, ", seed: 2");
    for (String name : names(folder)) {
      assertNotEquals(-1, Files.mismatch(SHIPPED.resolve(name), folder.resolve(name)), name);
    }
  }

  @ParameterizedTest
  @CsvSource({"13.4, 52.5", "179.999, -16.8", "-180, 0", "0, 0", "25, 79.9", "-60.1, -80"})
  void metresAreMetresWhereverItIsPut(double longitude, double latitude) throws IOException {
    String place = ", sizeM: 1000, longitude: %s, latitude: %s".formatted(longitude, latitude);
    MapPoints sites = DrawnCity.in(folder, place).points("sites");
    List<String[]> rows =
        Files.readAllLines(folder.resolve("sites.csv")).stream()
            .skip(1)
            .map(row -> row.split(","))
            .toList();
    City drawn = City.draw(DrawnCity.options("out: x, sizeM: 1000"));
    for (int k = 1; k < rows.size(); k++) {
      double[] here = degrees(rows.get(k));
      double[] first = degrees(rows.get(0));
      assertTrue(Math.abs(here[1]) <= 180, () -> "longitude " + here[1]);
      double geodesicM = Geodesic.WGS84.Inverse(first[0], first[1], here[0], here[1]).s12;
      double drawnM = drawn.sites().get(0).distance(drawn.sites().get(k));
      assertEquals(drawnM, geodesicM, 1e-3 * drawnM);
      double readM = Math.hypot(sites.xM()[k] - sites.xM()[0], sites.yM()[k] - sites.yM()[0]);
      assertEquals(geodesicM, readM, 1e-4 * geodesicM);
    }
  }

  private static double[] degrees(String[] row) {
    return new double[] {Double.parseDouble(row[1]), Double.parseDouble(row[2])};
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sizeM: 599.9",
        "sizeM: 20001",
        "longitude: -180.1",
        "longitude: 181",
        "latitude: 80.5",
        "latitude: -81",
        "sites: 0",
        "sites: 100001",
        "servers: -1",
        "users: -1",
        "users: 1000001",
        "walkers: -1",
        "walkers: 100001",
        "servers: 100001"
      })
  void whatIsOutOfRangeIsRefusedByName(String option) {
    ConfigException refused =
        assertThrows(ConfigException.class, () -> DrawnCity.options("out: x, " + option));
    String name = option.substring(0, option.indexOf(':'));
    assertTrue(refused.getMessage().contains(name), refused.getMessage());
    assertTrue(refused.getMessage().contains("must be"), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "servers: 41|--servers (41) stand at sites, of which there are 40",
        "files: []|--files ([]) must name at least one, and none twice",
        "files: [sites, sites]|--files ([sites, sites]) must name at least one, and none twice",
        "prefix: a/b|--prefix ('a/b') begins names of files, and must not lead to another folder; --out names that",
      })
  void contradictionsAreRefused(String option, String message) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> DrawnCity.options("out: x, " + option));
    assertTrue(refused.getMessage().endsWith(message), refused.getMessage());
  }

  @Test
  void moreSitesThanCornersAreRefused_andNothingIsWritten() throws IOException {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> DrawnCity.write(folder, ", sizeM: 600, sites: 40"));
    assertEquals(
        "--sites (40) stand at street corners, of which there are 23; a larger city (--size-m) has more",
        refused.getMessage());
    assertEquals(List.of(), names(folder));
  }

  @Test
  void foldersThatCannotBeWrittenToAreRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertEquals("--out (%s) is a file, not a folder".formatted(file), refusal(file));
    Path taken = folder.resolve("taken");
    Files.createDirectories(taken.resolve("ground.geojson"));
    assertEquals(
        "--out (%s) has a folder where the file ground.geojson is to be".formatted(taken),
        refusal(taken));
    assertEquals(List.of("buildings.geojson", "ground.geojson", "streets.geojson"), names(taken));
    assertThrows(IOException.class, () -> DrawnCity.write(file.resolve("below"), ""));
  }

  private static String refusal(Path out) {
    return assertThrows(IllegalArgumentException.class, () -> DrawnCity.write(out, ""))
        .getMessage();
  }

  @Test
  void earlierFilesAreReplaced_andNoPartsStay() throws IOException {
    Path deep = folder.resolve("a").resolve("b");
    DrawnCity.write(deep, ", seed: 2, files: [streets]");
    DrawnCity.write(deep, ", files: [streets]");
    assertEquals(List.of("streets.geojson"), names(deep));
    assertEquals(
        -1, Files.mismatch(SHIPPED.resolve("streets.geojson"), deep.resolve("streets.geojson")));
  }

  @Test
  void whatTheCityHasNoneOfIsTold() throws IOException {
    List<String> said = DrawnCity.write(folder, ", users: 0, files: [sites, users]");
    Path users = folder.resolve("users.csv");
    assertEquals(
        List.of(
            "Wrote " + folder.resolve("sites.csv"),
            "Wrote " + users,
            users + " is empty, as the city has none of that; a map refuses empty files"),
        said);
    assertEquals("Latitude,Longitude\n", Files.readString(users));
  }
}
