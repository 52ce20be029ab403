package org.edgemuse.experiment.merge;

import java.nio.file.Path;
import org.edgemuse.experiment.manifest.Recorded;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.kernel.config.ConfigException;
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
    Object shard = recorded.fact("shard");
    if (shard == null) {
      throw new ConfigException(
          where, "The folder holds a whole sweep, not a shard; it needs no merging");
    }
    if (recorded.fact("ended") == null) {
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
    return recorded.fact(key);
  }

  /** A fact that counts something. */
  int count(String key) {
    return fact(key) instanceof Number number ? number.intValue() : 0;
  }
}
