package org.edgemuse.experiment.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.VariantLabels;

/**
 * Two that are compared: they differ in their scheduler or in their mechanism, not in both.
 *
 * @param first the one of whom the verdict is
 * @param second the one it is compared with
 */
public record Pair(VariantLabels first, VariantLabels second) {

  /** All that a sweep compares, in its order but for what has the reference, which comes first. */
  static List<VariantLabels> variants(Layout layout) {
    List<VariantLabels> ordered = new ArrayList<>();
    List<VariantLabels> others = new ArrayList<>();
    for (VariantLabels variant : layout.variants()) {
      boolean reference = layout.reference() != null && layout.referenceOf(variant) == null;
      (reference ? ordered : others).add(variant);
    }
    ordered.addAll(others);
    return ordered;
  }

  /** All pairs, each once, the one that comes first in the list being first. */
  static List<Pair> of(List<VariantLabels> variants) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      for (int j = i + 1; j < variants.size(); j++) {
        if (differInOne(variants.get(i), variants.get(j))) {
          pairs.add(new Pair(variants.get(i), variants.get(j)));
        }
      }
    }
    return pairs;
  }

  private static boolean differInOne(VariantLabels a, VariantLabels b) {
    return a.scheduler().equals(b.scheduler()) != Objects.equals(a.incentive(), b.incentive());
  }
}
