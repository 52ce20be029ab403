package org.edgemuse.places.map;

import static org.edgemuse.places.map.MapFiles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.edgemuse.kernel.api.map.WorldMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedMapsTest {
  private static final String OPTIONS = "streets: streets.geojson";

  @TempDir private Path folder;
  private MapFiles files;
  private Path streets;

  @BeforeEach
  void files() {
    files = new MapFiles(folder);
    streets =
        files.geoJson(
            "streets.geojson", line("[[13.40, 52.50], [13.40, 52.50], [13.41, 52.50]]", ""));
  }

  @Test
  void runsShareOneMapAndEachIsToldOfItsRepairs() {
    MapFiles.Made first = files.make(OPTIONS);
    MapFiles.Made second = files.make(OPTIONS);
    assertSame(first.map(), second.map());
    assertEquals(1, first.repairs().size());
    assertEquals(first.repairs(), second.repairs());
    assertNotSame(first.map(), files.map(OPTIONS + ", marginM: 60"));
  }

  @Test
  void aFileThatHasChangedIsReadAnew() throws Exception {
    WorldMap before = files.map(OPTIONS);
    Files.setLastModifiedTime(streets, FileTime.fromMillis(1_000_000));
    assertNotSame(before, files.map(OPTIONS));
  }

  @Test
  void threadsThatAskAtOnceGetOneMap() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<WorldMap>> maps = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        maps.add(threads.submit(() -> files.map(OPTIONS)));
      }
      for (Future<WorldMap> map : maps) {
        assertSame(maps.get(0).get(), map.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
