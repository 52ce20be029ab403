package org.edgemuse.places.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a file is kept but what its reader keeps. */
class LargeFileTest {
  @TempDir private Path folder;

  @Test
  void twentyMegabytesAreReadFeatureByFeature() throws IOException {
    Path file = folder.resolve("large.geojson");
    int features = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"type\":\"FeatureCollection\",\"features\":[");
      for (; features < 60_000; features++) {
        out.write(features == 0 ? "\n" : ",\n");
        out.write("{\"type\":\"Feature\",\"properties\":{\"name\":\"street ");
        out.write(Integer.toString(features));
        out.write(
            "\",\"highway\":\"residential\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":[");
        for (int i = 0; i < 8; i++) {
          out.write(i == 0 ? "" : ",");
          out.write("[144." + (100000 + features + i) + ",-37." + (800000 - features - i) + "]");
        }
        out.write("]}}");
      }
      out.write("]}\n");
    }
    int[] read = {0, 0};
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            GeoJson.read(
                new LocalFile("large.geojson", file),
                List.of("highway"),
                feature -> {
                  read[0]++;
                  read[1] += feature.geometries().get(0).parts().get(0).get(0).length / 2;
                }));
    assertEquals(features, read[0]);
    assertEquals(8 * features, read[1]);
  }
}
