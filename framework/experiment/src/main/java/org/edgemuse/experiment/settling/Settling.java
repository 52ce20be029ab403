package org.edgemuse.experiment.settling;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.csv.CsvRow;
import org.edgemuse.experiment.csv.CsvTable;
import org.edgemuse.experiment.manifest.Recorded;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.FigureSpec;
import org.edgemuse.experiment.plan.Globs;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.VariantLabels;
import org.edgemuse.experiment.statistics.Sample;
import org.edgemuse.experiment.verdict.Place;
import org.edgemuse.kernel.config.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads from slots.csv after how many rows, slots or episodes, the runs of a sweep stay near their
 * final level.
 */
public final class Settling {
  private static final String INCENTIVE = FigureSpec.INCENTIVE;

  private final Layout layout;
  private final List<String> metrics;
  private final Map<Line, Map<Integer, Curve>> runs = new LinkedHashMap<>();

  private record Line(String metric, int point, VariantLabels variant) {}

  private Settling(Layout layout, List<String> metrics) {
    this.layout = layout;
    this.metrics = metrics;
  }

  /**
   * Says when all settle.
   *
   * @param patterns names of columns, with * for any text; the first column if empty
   * @param within how near, as a part of the level, for example 0.05
   * @param window how many rows a moving mean takes
   * @param against label of a scheduler, of whose values in the same row and replication all are
   *     taken as multiples: what arrivals do to both then cancels. Null for none
   * @throws IllegalArgumentException if the folder holds no sweep with rows of slots or episodes, a
   *     pattern matches no column, or nobody has that label
   * @throws CsvException if slots.csv is damaged
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static List<Settled> read(
      OutputFolder folder,
      List<String> patterns,
      double within,
      int window,
      @Nullable String against) {
    Layout layout = Recorded.read(folder).layout();
    if (!Files.exists(folder.slots())) {
      throw new IllegalArgumentException(
          folder.slots() + " is not there: recordSlots asks for rows of slots or episodes");
    }
    if (against != null && !layout.schedulers().contains(against)) {
      throw new IllegalArgumentException(
          Nearest.unknown("scheduler", against, layout.schedulers()));
    }
    Settling settling = new Settling(layout, chosen(patterns, layout.slotMetrics()));
    CsvTable.scan(folder.slots(), settling::take);
    if (against != null) {
      settling.relate(against);
    }
    return settling.settled(within, window);
  }

  private static List<String> chosen(List<String> patterns, List<String> known) {
    if (patterns.isEmpty()) {
      return known.subList(0, Math.min(1, known.size()));
    }
    Set<String> chosen = new LinkedHashSet<>();
    for (String pattern : patterns) {
      List<String> matching = Globs.matching(pattern, known);
      if (matching.isEmpty()) {
        throw new IllegalArgumentException(Nearest.unknown("metric column", pattern, known));
      }
      chosen.addAll(matching);
    }
    return List.copyOf(chosen);
  }

  private void take(CsvTable table, CsvRow row) {
    int point = (int) table.number(row, "point");
    if (point < 0 || point >= layout.points().size()) {
      throw new CsvException(
          "%s line %d, column point: %d is not one of %d"
              .formatted(table.file(), row.line(), point, layout.points().size()));
    }
    int replication = (int) table.number(row, "replication");
    String incentive = layout.incentives().isEmpty() ? null : table.text(row, INCENTIVE);
    VariantLabels variant = new VariantLabels(table.text(row, FigureSpec.SCHEDULER), incentive);
    for (String metric : metrics) {
      runs.computeIfAbsent(new Line(metric, point, variant), unseen -> new TreeMap<>())
          .computeIfAbsent(replication, unseen -> new Curve())
          .add(table.number(row, metric));
    }
  }

  /** Puts multiples of a scheduler's curves, where it has any, in place of all. */
  private void relate(String against) {
    Map<Line, Map<Integer, Curve>> related = new LinkedHashMap<>();
    runs.forEach(
        (line, curves) -> {
          VariantLabels other = new VariantLabels(against, line.variant().incentive());
          Map<Integer, Curve> others =
              runs.getOrDefault(new Line(line.metric(), line.point(), other), Map.of());
          Map<Integer, Curve> ratios = new TreeMap<>();
          curves.forEach(
              (replication, curve) -> {
                Curve below = others.get(replication);
                if (below != null) {
                  ratios.put(replication, curve.over(below));
                }
              });
          related.put(line, ratios);
        });
    runs.clear();
    runs.putAll(related);
  }

  /** In the order of metrics, points and those compared. */
  private List<Settled> settled(double within, int window) {
    List<Settled> all = new ArrayList<>();
    for (String metric : metrics) {
      for (int point = 0; point < layout.points().size(); point++) {
        for (VariantLabels variant : layout.variants(point)) {
          List<Curve> curves =
              runs.getOrDefault(new Line(metric, point, variant), Map.of()).values().stream()
                  .filter(curve -> !curve.isEmpty())
                  .toList();
          if (!curves.isEmpty()) {
            all.add(
                new Settled(
                    metric,
                    at(point),
                    variant,
                    Sample.of(curves.stream().mapToDouble(c -> c.level(window)).toArray()),
                    Sample.of(
                        curves.stream()
                            .mapToDouble(c -> c.settlesAfter(within, window))
                            .toArray())));
          }
        }
      }
    }
    return all;
  }

  private String at(int point) {
    return new Place(point, layout.variedKeys(), layout.points().get(point)).describe();
  }
}
