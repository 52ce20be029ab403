package org.edgemuse.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.edgemuse.experiment.file.YamlReader;
import org.edgemuse.experiment.manifest.Recorded;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.resume.SweepIdentity;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problem;
import org.edgemuse.kernel.config.Where;
import org.jspecify.annotations.Nullable;

/** Decides whether a sweep may begin in a folder, and whether it goes on with what is there. */
final class Beginning {
  private Beginning() {}

  /**
   * Sees that nothing is lost which may not be replaced.
   *
   * @param tables names of the further tables that will be written
   * @throws ConfigException if the folder holds results
   */
  static void require(
      OutputFolder folder, Collection<String> tables, SweepOptions.Existing existing) {
    List<Path> present = folder.present(tables);
    if (!present.isEmpty() && existing != SweepOptions.Existing.OVERWRITE) {
      refuse(new Where(folder.path().toString(), 0, ""), present, "or ");
    }
  }

  /** Deletes what a sweep replaces: its own files, and those that the folder's manifest names. */
  static void clear(OutputFolder folder, Collection<String> tables) {
    Set<String> all = new LinkedHashSet<>(tables);
    all.addAll(Recorded.tables(folder));
    folder.clear(all);
  }

  private static void refuse(Where where, List<Path> present, String alternative) {
    throw new ConfigException(
        where,
        "The folder holds results (%s) already; name another, %sreplace them by --overwrite"
            .formatted(present.get(0).getFileName(), alternative));
  }

  /**
   * The manifest of the sweep that is gone on with, or null if one begins.
   *
   * @param tables names of the further tables that will be written
   * @param asked what the manifest of the sweep that is asked for will say
   * @throws ConfigException if the folder holds results that must not be lost, or of another sweep
   */
  static Node.@Nullable Mapping check(
      OutputFolder folder,
      Collection<String> tables,
      SweepOptions.Existing existing,
      Node.Mapping asked) {
    List<Path> present = folder.present(tables);
    if (present.isEmpty() || existing == SweepOptions.Existing.OVERWRITE) {
      return null;
    }
    Where where = new Where(folder.path().toString(), 0, "");
    if (existing == SweepOptions.Existing.REFUSE) {
      refuse(where, present, "go on with them by --resume, or ");
    }
    if (!present.contains(folder.manifest())) {
      throw new ConfigException(
          where,
          "The folder holds results (%s) without a manifest.json, so that nobody knows of what; name another, or replace them by --overwrite"
              .formatted(present.get(0).getFileName()));
    }
    Node.Mapping earlier = YamlReader.read(folder.manifest());
    List<String> differences = SweepIdentity.differences(earlier, asked);
    if (!differences.isEmpty()) {
      List<Problem> problems = new ArrayList<>();
      problems.add(
          new Problem(
              where,
              "The folder holds another sweep; name another folder, or replace what is there by --overwrite"));
      differences.forEach(difference -> problems.add(new Problem(where, difference)));
      throw new ConfigException(problems);
    }
    return earlier;
  }
}
