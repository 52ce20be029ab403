package org.edgemuse.experiment.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of a sweep's runs: replication by replication, in each point by point, and at each
 * point those variants, in their order, that run in its case.
 */
public final class RunOrder {
  /** In place of the index of a run that the sweep does not have. */
  public static final int NONE = -1;

  private final List<Map<VariantLabels, Integer>> places = new ArrayList<>();
  private final int[] before;
  private final int size;

  /**
   * @param layout the shape of the results
   */
  public RunOrder(Layout layout) {
    Map<String, Map<VariantLabels, Integer>> byCase = new HashMap<>();
    before = new int[layout.points().size()];
    int runs = 0;
    for (int point = 0; point < before.length; point++) {
      List<VariantLabels> variants = layout.variants(point);
      places.add(byCase.computeIfAbsent(layout.caseOf(point), unseen -> numbered(variants)));
      before[point] = runs;
      runs += variants.size();
    }
    size = runs;
  }

  private static Map<VariantLabels, Integer> numbered(List<VariantLabels> variants) {
    Map<VariantLabels, Integer> places = new LinkedHashMap<>();
    variants.forEach(variant -> places.put(variant, places.size()));
    return places;
  }

  /** Number of runs of each replication. */
  public int size() {
    return size;
  }

  /** The variants that run at a point, in their order. */
  public List<VariantLabels> at(int point) {
    return List.copyOf(places.get(point).keySet());
  }

  /** The index of a run, from 0, or {@value #NONE} if the variant does not run at the point. */
  public int indexOf(int replication, int point, VariantLabels variant) {
    Integer place = places.get(point).get(variant);
    return place == null ? NONE : replication * size + before[point] + place;
  }
}
