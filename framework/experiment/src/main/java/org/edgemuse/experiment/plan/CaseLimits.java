package org.edgemuse.experiment.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.Default;

/**
 * The cases that schedulers and mechanisms are limited to.
 *
 * @param schedulers names of cases by the labels of the schedulers that do not run in all
 * @param incentives the same of mechanisms
 */
public record CaseLimits(
    @Default("{}") Map<String, List<String>> schedulers,
    @Default("{}") Map<String, List<String>> incentives) {
  /** Everyone runs everywhere. */
  static final CaseLimits NONE = new CaseLimits(Map.of(), Map.of());

  /** Copies the maps. */
  public CaseLimits {
    schedulers = new LinkedHashMap<>(schedulers);
    incentives = new LinkedHashMap<>(incentives);
  }

  /** Whether a variant runs in the case of this name. */
  boolean allow(String name, VariantLabels variant) {
    return allow(schedulers, variant.scheduler(), name)
        && (variant.incentive() == null || allow(incentives, variant.incentive(), name));
  }

  private static boolean allow(Map<String, List<String>> limits, String label, String name) {
    List<String> cases = limits.get(label);
    return cases == null || cases.contains(name);
  }
}
