package org.edgemuse.places.map;

import static org.edgemuse.places.map.MapFiles.feature;
import static org.edgemuse.places.map.MapFiles.line;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with random bytes changed, cut out and told twice are read, or refused by name. */
class DamagedFilesTest {
  private static final int MUTANTS = 300;
  private static final String BYTES = "{}[],:\"\\ \n0123456789.-eE;\t\u0000x\u00e9";

  @TempDir private Path folder;

  @Test
  void damagedGeoJsonIsReadOrRefused() throws IOException {
    MapFiles files = new MapFiles(folder);
    String square = "[[13.40, 52.50], [13.41, 52.50], [13.41, 52.51], [13.40, 52.50]]";
    Path file =
        files.geoJson(
            "d.geojson",
            line("[[13.40, 52.50], [13.41, 52.50], [13.42, 52.51, 7]]", "\"oneway\": \"yes\""),
            feature("Polygon", "[" + square + "," + square + "]", "\"maxspeed\": 50"),
            feature("MultiPolygon", "[[" + square + "]]", "\"x\": {\"y\": [1, null]}"),
            feature("MultiPoint", "[[13.40, 52.50], [13.41, 52.50]]", "\"name\": \"A\""));
    for (String key : new String[] {"streets", "buildings", "sites"}) {
      damage(files, file, "d.geojson", key + ": d.geojson");
    }
  }

  @Test
  void damagedCsvIsReadOrRefused() throws IOException {
    MapFiles files = new MapFiles(folder);
    Path file =
        files.write(
            "d.csv",
            "SITE_ID,LATITUDE,LONGITUDE,NAME\r\n1,52.50,13.40,\"a, b\"\r\n2,52.51,13.41,c\r\n");
    damage(files, file, "d.csv", "sites: d.csv");
  }

  private void damage(MapFiles files, Path file, String name, String options) throws IOException {
    byte[] sound = Files.readAllBytes(file);
    Draws draws = Draws.of(17, options);
    int refused = 0;
    for (int mutant = 0; mutant < MUTANTS; mutant++) {
      byte[] damaged = damaged(sound, draws, mutant);
      // Some disks wait for what is written over.
      Files.delete(file);
      Files.write(file, damaged);
      try {
        files.map(options);
      } catch (ConfigException told) {
        refused++;
        String message = told.getMessage();
        boolean named = message.contains(name) || message.contains("the files reach over");
        assertTrue(named && !message.contains("null:"), message);
      } catch (RuntimeException | StackOverflowError leaked) {
        fail(options + ", " + new String(damaged, StandardCharsets.UTF_8), leaked);
      }
    }
    assertTrue(refused > MUTANTS / 4, "only " + refused + " were refused");
    Files.write(file, sound);
  }

  private static byte[] damaged(byte[] sound, Draws draws, int mutant) {
    byte[] bytes = sound;
    int times = 1 + draws.below(3, mutant, 0, 0);
    for (int i = 1; i <= times; i++) {
      int at = draws.below(bytes.length, mutant, i, 0);
      int length = Math.min(bytes.length - at, 1 + draws.below(30, mutant, i, 1));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, at);
      switch (draws.below(4, mutant, i, 2)) {
        case 0 -> {
          out.write(BYTES.charAt(draws.below(BYTES.length(), mutant, i, 3)));
          out.write(bytes, at + 1, bytes.length - at - 1);
        }
        case 1 -> out.write(bytes, at + length, bytes.length - at - length);
        case 2 -> {
          out.write(bytes, at, length);
          out.write(bytes, at, bytes.length - at);
        }
        default -> {
          // The file is cut off here.
        }
      }
      bytes = out.size() == 0 ? bytes : out.toByteArray();
    }
    return bytes;
  }
}
