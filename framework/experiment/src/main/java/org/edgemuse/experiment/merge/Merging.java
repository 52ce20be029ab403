package org.edgemuse.experiment.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.RowReader;
import org.edgemuse.experiment.manifest.Json;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.output.Summaries;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Shard;
import org.edgemuse.experiment.resume.SweepIdentity;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Nodes;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.result.RunSummary;
import org.jspecify.annotations.Nullable;

/** The shards of one sweep, all of them finished. */
public final class Merging {
  private static final List<String> OF_EACH =
      List.of("shard", "started", "ended", "java", "os", "cores", "commandLine");

  private final List<Part> parts;

  private Merging(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Reads folders in any order.
   *
   * @throws ConfigException if one is no finished shard, or one lacks or is there twice, or they
   *     are of different sweeps
   */
  public static Merging of(List<Path> folders) {
    Problems problems = new Problems();
    Map<Integer, Part> byNumber = new TreeMap<>();
    Part first = null;
    for (Path folder : folders) {
      try {
        Part part = Part.read(folder);
        first = first == null ? part : first;
        add(byNumber, part, first, problems);
      } catch (ConfigException refused) {
        problems.addAll(refused.problems());
      }
    }
    problems.throwIfAny();
    if (first == null) {
      throw new ConfigException(Where.NOWHERE, "There is no folder to merge");
    }
    for (int number = 1; number <= first.shard().of(); number++) {
      if (!byNumber.containsKey(number)) {
        problems.add(
            Where.NOWHERE, "Shard %s is missing".formatted(new Shard(number, first.shard().of())));
      }
    }
    problems.throwIfAny();
    return new Merging(List.copyOf(byNumber.values()));
  }

  private static void add(Map<Integer, Part> byNumber, Part part, Part first, Problems problems) {
    Where where = new Where(part.folder().path().toString(), 0, "");
    if (part.shard().of() != first.shard().of()) {
      problems.add(
          where,
          "This is shard %s, but %s is shard %s"
              .formatted(part.shard(), first.folder().path(), first.shard()));
      return;
    }
    for (String difference :
        SweepIdentity.differencesOfParts(first.recorded().manifest(), part.recorded().manifest())) {
      problems.add(
          where,
          "This is of another sweep than %s: %s".formatted(first.folder().path(), difference));
    }
    Part other = byNumber.putIfAbsent(part.shard().number(), part);
    if (other != null) {
      problems.add(
          where, "This is shard %s, as is %s".formatted(part.shard(), other.folder().path()));
    }
  }

  /** Number of shards. */
  public int shards() {
    return parts.size();
  }

  /** Number of runs, failed ones included. */
  public int runs() {
    return parts.stream().mapToInt(part -> part.count("runs")).sum();
  }

  /** Number of runs that failed. */
  public int failedRuns() {
    return parts.stream().mapToInt(part -> part.count("failedRuns")).sum();
  }

  /**
   * Writes the files that the whole sweep would have written, its figure aside.
   *
   * @param out a folder without results
   * @throws CsvException if a table is damaged
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public void write(OutputFolder out, List<String> commandLine) {
    Layout layout = parts.get(0).recorded().layout();
    MergedTable merged = new MergedTable(layout);
    List<Function<OutputFolder, Path>> tables = new ArrayList<>(List.of(OutputFolder::timings));
    tables().forEach(name -> tables.add(folder -> folder.table(name)));
    tables.addAll(List.of(OutputFolder::failures, OutputFolder::runs));
    for (Function<OutputFolder, Path> table : tables) {
      List<Path> all = parts.stream().map(part -> table.apply(part.folder())).toList();
      List<Path> there = all.stream().filter(Files::exists).toList();
      if (!there.isEmpty()) {
        requireAll(all, table.apply(out));
        merged.write(there, table.apply(out));
      }
    }
    for (String name : layout.tables().keySet()) {
      if (!Files.exists(out.table(name))) {
        throw new CsvException(parts.get(0).folder().table(name) + ": is missing");
      }
    }
    requireWhole(out);
    Summaries.write(out, layout, Summaries.of(out, layout, point -> true));
    Json.write(out.manifest(), manifest(commandLine));
  }

  /** Names of the further tables; folders that do not say may have one of slots. */
  public Set<String> tables() {
    Set<String> names = new LinkedHashSet<>(List.of(RunSummary.SLOTS));
    names.addAll(parts.get(0).recorded().layout().tables().keySet());
    return names;
  }

  /** Of its tables, a shard may lack only that of failed runs. */
  private static void requireAll(List<Path> tables, Path merged) {
    for (Path table : tables) {
      if (!merged.endsWith(OutputFolder.FAILURES) && !Files.exists(table)) {
        throw new CsvException(table + ": is missing, but other shards have it");
      }
    }
  }

  /** As many rows as the shards say that they have, or one was changed after it was finished. */
  private void requireWhole(OutputFolder out) {
    int rows = rows(out.runs()) + rows(out.failures());
    if (rows != runs()) {
      throw new CsvException(
          "The shards hold %d runs, but their manifests count %d; a table was changed"
              .formatted(rows, runs()));
    }
  }

  private static int rows(Path table) {
    int rows = -1;
    try (RowReader reader = RowReader.open(table)) {
      for (; reader.peek() != null; reader.take()) {
        rows++;
      }
    }
    return Math.max(0, rows);
  }

  /** The facts of the first shard, with those of all counted together. */
  private Map<String, @Nullable Object> manifest(List<String> commandLine) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    parts
        .get(0)
        .recorded()
        .manifest()
        .entries()
        .forEach((key, value) -> facts.put(key, Nodes.toJava(value)));
    facts.remove("shard");
    facts.put("commandLine", commandLine);
    facts.put("started", extreme("started", Comparator.naturalOrder()));
    facts.put("ended", extreme("ended", Comparator.reverseOrder()));
    facts.put("runs", runs());
    facts.put("failedRuns", failedRuns());
    List<Map<String, @Nullable Object>> shards = new ArrayList<>();
    for (Part part : parts) {
      Map<String, @Nullable Object> own = new LinkedHashMap<>();
      OF_EACH.forEach(key -> own.put(key, part.fact(key)));
      shards.add(own);
    }
    facts.put("shards", shards);
    return facts;
  }

  /** Clocks are written so that their texts sort. */
  private String extreme(String clock, Comparator<String> first) {
    return parts.stream().map(part -> String.valueOf(part.fact(clock))).min(first).orElseThrow();
  }
}
