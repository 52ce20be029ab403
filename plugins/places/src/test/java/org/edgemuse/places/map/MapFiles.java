package org.edgemuse.places.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.map.WorldMap;
import org.edgemuse.kernel.api.plugin.Attachment;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.config.AttachmentReader;
import org.edgemuse.kernel.config.Binder;
import org.edgemuse.kernel.config.Catalog;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ColumnReader;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.testkit.Worlds;

/** Files in a folder, and maps made of them as a scenario would. */
public final class MapFiles {
  private static final Catalog PLUGINS = Worlds.plugins();

  private final Path folder;

  /**
   * @param folder where the files are
   */
  public MapFiles(Path folder) {
    this.folder = folder;
  }

  Path write(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Writes a collection of features. */
  Path geoJson(String name, String... features) {
    return write(
        name,
        "{\"type\": \"FeatureCollection\", \"features\": [\n"
            + String.join(",\n", features)
            + "\n]}\n");
  }

  static String feature(String type, String coordinates, String properties) {
    return "{\"type\": \"Feature\", \"properties\": {%s}, \"geometry\": {\"type\": \"%s\", \"coordinates\": %s}}"
        .formatted(properties, type, coordinates);
  }

  static String line(String coordinates, String properties) {
    return feature("LineString", coordinates, properties);
  }

  /** The choice that {@code {geographic: {...}}} stands for; the options are in flow style. */
  Choice<WorldMap> choice(String options) {
    return new Binder(PLUGINS, ColumnReader.NONE, new Reader())
        .bindChoice(
            Nodes.parse(new Where("city.yaml", 7, "map"), "{geographic: {" + options + "}}"),
            WorldMap.class);
  }

  /** A map, and what was told when it was made. */
  public record Made(WorldMap map, List<String> repairs) {}

  /** Makes a map of options in flow style. */
  public Made make(String options) {
    Told run = new Told(new ArrayList<>());
    return new Made(choice(options).create(run), run.repairs);
  }

  WorldMap map(String options) {
    return make(options).map();
  }

  private final class Reader implements AttachmentReader {
    @Override
    public Attachment read(Where where, String file) throws IOException {
      throw new IOException("a map's files are not read when it is bound");
    }

    @Override
    public LocalFile find(Where where, String file) {
      return new LocalFile(file, folder.resolve(file));
    }
  }

  /** A run that nothing is known of. */
  private record Told(List<String> repairs) implements RunContext {
    @Override
    public Draws draws(String purpose) {
      return Draws.of(1, purpose);
    }

    @Override
    public int ueCount() {
      return 1;
    }

    @Override
    public int apCount() {
      return 1;
    }

    @Override
    public int esCount() {
      return 1;
    }

    @Override
    public Area area() {
      throw new IllegalStateException("The map is what tells the area");
    }

    @Override
    public void report(String repair) {
      repairs.add(repair);
    }

    @Override
    public double slotS() {
      return 1;
    }

    @Override
    public int slots() {
      return 1;
    }
  }
}
