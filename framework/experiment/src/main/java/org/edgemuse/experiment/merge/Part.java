package org.edgemuse.experiment.merge;

import java.nio.file.Path;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.output.Recorded;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/**
 * A finished shard of a sweep.
 *
 * @param recorded what its folder says of itself
 * @param shard which one it is
 */
record Part(Recorded recorded, Shard shard) {

  /**
   * Reads the folder of a shard.
   *
   * @throws ConfigException if it holds something else, or is not finished
   */
  static Part read(Path folder) {
    Recorded recorded = Recorded.read(new OutputFolder(folder));
    Where where = new Where(folder.toString(), 0, "");
    Object shard = fact(recorded.manifest(), "shard");
    if (shard == null) {
      throw new ConfigException(
          where, "The folder holds a whole sweep, not a shard; it needs no merging");
    }
    if (fact(recorded.manifest(), "ended") == null) {
      throw new ConfigException(
          where, "Shard %s is not finished; go on with it by --resume".formatted(shard));
    }
    try {
      return new Part(recorded, Shard.parse(shard.toString()));
    } catch (IllegalArgumentException damaged) {
      throw new ConfigException(where, "manifest.json: " + damaged.getMessage());
    }
  }

  OutputFolder folder() {
    return recorded.folder();
  }

  /** A fact of its manifest, or null. */
  @Nullable Object fact(String key) {
    return fact(recorded.manifest(), key);
  }

  /** A fact that counts something. */
  int count(String key) {
    return fact(key) instanceof Number number ? number.intValue() : 0;
  }

  private static @Nullable Object fact(Node.Mapping manifest, String key) {
    Node value = manifest.get(key);
    return value == null ? null : Nodes.toJava(value);
  }
}
