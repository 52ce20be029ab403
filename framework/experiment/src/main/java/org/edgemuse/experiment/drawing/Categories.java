package org.edgemuse.experiment.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.edgemuse.experiment.plan.BarOrder;

/** What lies along the x axis of a chart, in the order in which bars stand there. */
final class Categories {
  private final Map<String, List<Double>> means = new LinkedHashMap<>();

  /** Adds a name with a mean by which it can be ordered, NaN if this one does not count. */
  void add(String name, double mean) {
    List<Double> own = means.computeIfAbsent(name, unseen -> new ArrayList<>());
    if (!Double.isNaN(mean)) {
      own.add(mean);
    }
  }

  /**
   * The names.
   *
   * @param group which come first, whatever their mean
   */
  List<String> ordered(ToIntFunction<String> group, BarOrder order) {
    Comparator<String> wanted = Comparator.comparingInt(group);
    if (order == BarOrder.MEAN) {
      wanted = wanted.thenComparingDouble(this::mean);
    }
    List<String> names = new ArrayList<>(means.keySet());
    names.sort(wanted);
    return names;
  }

  /** Without a mean it comes last. */
  private double mean(String name) {
    List<Double> own = means.get(name);
    double sum = 0;
    for (double mean : own) {
      sum += mean;
    }
    return own.isEmpty() ? Double.POSITIVE_INFINITY : sum / own.size();
  }
}
