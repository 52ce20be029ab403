package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.experiment.sample.Design;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.plugin.Default;
import org.jspecify.annotations.Nullable;

/**
 * The shape of an experiment's results: enough to read them back.
 *
 * @param axes the varied keys, those that go together in one list
 * @param titles what each varied key means, with its unit, in order
 * @param design how the points lie in the space of the varied keys
 * @param points for each point the values of the varied keys, as written
 * @param schedulers labels of the schedulers, in order
 * @param incentives labels of the mechanisms, or empty if the sweep lists none
 * @param replications runs of each, at most
 * @param reference label that reductions are of, or null
 * @param metrics columns of runs.csv
 * @param slotMetrics columns of metrics that slots.csv has if there is one
 * @param better which way the columns of runs.csv are to be read; empty in folders that do not say
 * @param tables columns of each further table by its name, without the leading ones; slots.csv is
 *     one of them if there is one
 * @param limits who does not run in all cases
 */
public record Layout(
    List<List<String>> axes,
    List<String> titles,
    @Default("grid") Design design,
    List<List<String>> points,
    List<String> schedulers,
    List<String> incentives,
    int replications,
    @Nullable String reference,
    List<String> metrics,
    List<String> slotMetrics,
    @Default("{}") Map<String, Better> better,
    @Default("{}") Map<String, List<String>> tables,
    @Default("{}") CaseLimits limits) {

  /** The column of cases; if there are any, it is the first of the varied keys. */
  public static final String CASE = "case";

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException if they do not fit together
   */
  public Layout {
    axes = axes.stream().map(List::copyOf).toList();
    titles = List.copyOf(titles);
    points = points.stream().map(List::copyOf).toList();
    schedulers = List.copyOf(schedulers);
    incentives = List.copyOf(incentives);
    metrics = List.copyOf(metrics);
    slotMetrics = List.copyOf(slotMetrics);
    better = Collections.unmodifiableMap(new LinkedHashMap<>(better));
    Map<String, List<String>> copy = new LinkedHashMap<>();
    tables.forEach((name, columns) -> copy.put(name, List.copyOf(columns)));
    tables = Collections.unmodifiableMap(copy);
    if (schedulers.isEmpty() || axes.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a layout has a scheduler, and a key on each of its axes");
    }
    int keys = axes.stream().mapToInt(List::size).sum();
    if (titles.size() != keys || points.stream().anyMatch(point -> point.size() != keys)) {
      throw new IllegalArgumentException(
          "a layout has a title, and at each point a value, for each of its keys (%d)"
              .formatted(keys));
    }
  }

  /** The varied keys, in order. */
  public List<String> variedKeys() {
    return axes.stream().flatMap(List::stream).toList();
  }

  /** This layout with these columns of metrics. */
  Layout withMetrics(
      List<String> runColumns,
      List<String> slotColumns,
      Map<String, Better> readings,
      Map<String, List<String>> tableColumns) {
    return new Layout(
        axes,
        titles,
        design,
        points,
        schedulers,
        incentives,
        replications,
        reference,
        runColumns,
        slotColumns,
        readings,
        tableColumns,
        limits);
  }

  /** Whether the points are of several cases. */
  public boolean hasCases() {
    return !axes.isEmpty() && axes.get(0).equals(List.of(CASE));
  }

  /** The names of the cases, in order. */
  public List<String> cases() {
    return hasCases() ? points.stream().map(point -> point.get(0)).distinct().toList() : List.of();
  }

  /** The name of a point's case; empty if there are no cases. */
  public String caseOf(int point) {
    return hasCases() ? points.get(point).get(0) : "";
  }

  /** The variants that run at a point, in order; some may be limited to other cases. */
  public List<VariantLabels> variants(int point) {
    String name = caseOf(point);
    return variants().stream().filter(variant -> limits.allow(name, variant)).toList();
  }

  /** The variants of all points, in order: schedulers, and under each the mechanisms. */
  public List<VariantLabels> variants() {
    List<VariantLabels> variants = new ArrayList<>();
    for (String scheduler : schedulers) {
      if (incentives.isEmpty()) {
        variants.add(new VariantLabels(scheduler, null));
      }
      for (String incentive : incentives) {
        variants.add(new VariantLabels(scheduler, incentive));
      }
    }
    return variants;
  }

  /**
   * The variant that the reference is in the same market, or under the same scheduler; null for the
   * reference itself and in a sweep without one.
   */
  public @Nullable VariantLabels referenceOf(VariantLabels variant) {
    if (reference == null) {
      return null;
    }
    VariantLabels partner =
        schedulers.contains(reference)
            ? new VariantLabels(reference, variant.incentive())
            : new VariantLabels(variant.scheduler(), reference);
    return partner.equals(variant) ? null : partner;
  }

  /** The same at a point; null as well if the reference does not run there. */
  public @Nullable VariantLabels referenceOf(int point, VariantLabels variant) {
    VariantLabels partner = referenceOf(variant);
    return partner != null && limits.allow(caseOf(point), partner) ? partner : null;
  }

  /** The columns that stand before a run's metrics. */
  public List<String> leadingColumns() {
    List<String> columns = new ArrayList<>(variantColumns());
    columns.addAll(List.of("information", "replication", "seed"));
    return columns;
  }

  /** The columns that tell variants apart. */
  public List<String> variantColumns() {
    List<String> columns = new ArrayList<>();
    columns.add("point");
    columns.addAll(variedKeys());
    columns.add(FigureSpec.SCHEDULER);
    if (!incentives.isEmpty()) {
      columns.add(FigureSpec.INCENTIVE);
    }
    return columns;
  }
}
