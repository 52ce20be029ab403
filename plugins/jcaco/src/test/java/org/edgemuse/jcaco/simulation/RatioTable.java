package org.edgemuse.jcaco.simulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how schedulers compare in the default world of the MASL paper with static UEs (M = K = 6,
 * W = 6 MHz, N = 30): the mean over instances of total service time over the last 500 of 2000
 * slots, as a ratio to the local-search optimum's; and likewise by exact P1 where there is a
 * profile. Arguments: instances, or instances,UEs,machines; then schedulers, or none for the usual
 * ones.
 */
public final class RatioTable {
  private static final String REFERENCE = "local-search-optimum";
  private static final String[] USUAL = {
    "{masl: {cost: expected, normaliser: uniform-load}}",
    "{masl: {cost: realised, normaliser: uniform-load}}",
    "{masl: {cost: conditional, normaliser: uniform-load}}",
    "{masl: {cost: expected, normaliser: bound}}",
    "{masl: {}}",
    "{best-response: {start: random}}",
    "{best-response: {start: fastest}}",
    "{best-response: {start: warm}}",
    "{best-response: {start: random, game: expected}}",
    "{best-response: {start: fastest, game: expected}}",
    "{fictitious-play: {belief: count-only}}",
    "{fictitious-play: {belief: uniform}}",
    "{fictitious-play: {belief: empirical}}",
    "random",
    "selfish",
    "price-learning",
    "slot-optimum",
  };

  private RatioTable() {}

  /** Runs and prints. */
  public static void main(String[] arguments) {
    int[] sizes = {20, 30, 6};
    if (arguments.length > 0) {
      String[] given = arguments[0].split(",");
      for (int i = 0; i < given.length; i++) {
        sizes[i] = Integer.parseInt(given[i]);
      }
    }
    String[] schedulers = USUAL;
    if (arguments.length > 1) {
      schedulers = Arrays.copyOfRange(arguments, 1, arguments.length);
    }
    Map<String, double[]> totals = new LinkedHashMap<>();
    totals.put(REFERENCE, mean(REFERENCE, sizes));
    for (String scheduler : schedulers) {
      totals.put(scheduler, mean(scheduler, sizes));
    }
    double[] reference = totals.get(REFERENCE);
    totals.forEach(
        (scheduler, values) ->
            System.out.printf(
                Locale.ROOT,
                "%-60s total %7.2f s ratio %.3f   P1 %7.2f s ratio %.3f   %5.2f s a run%n",
                scheduler,
                values[0],
                values[0] / reference[0],
                values[1],
                values[1] / reference[1],
                values[2]));
  }

  private static double[] mean(String scheduler, int[] sizes) {
    int instances = sizes[0];
    var scenario =
        Worlds.scenario(
            sizes[1],
            sizes[2],
            2000,
            500,
            scheduler,
            "[total-service-time, expected-service-time]");
    double[] sums = new double[3];
    long start = System.nanoTime();
    for (int seed = 1; seed <= instances; seed++) {
      var summary = Worlds.run(scenario, seed).summary();
      sums[0] += summary.value("total_service_time_s") / instances;
      sums[1] += summary.value("expected_service_time_s") / instances;
    }
    sums[2] = (System.nanoTime() - start) * 1e-9 / instances;
    return sums;
  }
}
