package org.edgemuse.experiment.figure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Turns the names of columns and scenario keys into axis titles: {@code total_service_time_s} into
 * "total service time (s)", {@code accessPoints.bandwidthMHz} into "AP bandwidth (MHz)". A map of
 * whole names or of last parts overrides the rule.
 */
public final class ColumnLabels {
  private static final Map<String, String> UNITS = units();
  private static final Map<String, String> AGENTS =
      Map.of("accessPoints", "AP", "edgeServers", "ES", "userEquipments", "UE");
  private static final Map<String, String> WORDS =
      Map.of("ap", "AP", "es", "ES", "ue", "UE", "qoe", "QoE", "p95", "95th percentile of");

  private final Map<String, String> overrides;

  private ColumnLabels(Map<String, String> overrides) {
    this.overrides = overrides;
  }

  /** The rule with the few names whose title it cannot know. */
  public static ColumnLabels standard() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("accessPoints.count", "number of APs");
    known.put("edgeServers.count", "number of ESs");
    known.put("userEquipments.count", "number of UEs");
    known.put("tflopPerStep", "work per denoising step (TFLOP)");
    known.put("resultMB", "size of a result (MB)");
    known.put("mean_delay_s", "mean delay of a request (s)");
    known.put("error_violations", "requests above their error limit");
    known.put("open", "requests neither settled nor denied");
    known.put("denied", "denied requests");
    return new ColumnLabels(known);
  }

  /** These labels with further overrides, which win over earlier ones. */
  public ColumnLabels with(Map<String, String> labels) {
    Map<String, String> all = new LinkedHashMap<>(overrides);
    all.putAll(labels);
    return new ColumnLabels(all);
  }

  /** The axis title of a column of a result table or of a key of a scenario file. */
  public String of(String column) {
    String whole = overrides.get(column);
    if (whole != null) {
      return whole;
    }
    String[] parts = column.split("\\.");
    String agent = parts.length > 1 ? AGENTS.getOrDefault(parts[0], "") : "";
    String last = quantity(parts);
    String known = overrides.get(last);
    if (known != null) {
      return known;
    }
    String title = words(last);
    return agent.isEmpty() ? title : agent + " " + title;
  }

  /** The part that names the quantity, not how it is distributed. */
  private static String quantity(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].startsWith("uniform")) {
        return parts[i - 1];
      }
    }
    return parts[parts.length - 1];
  }

  private static String words(String name) {
    boolean snake = name.indexOf('_') >= 0;
    for (Map.Entry<String, String> unit : UNITS.entrySet()) {
      String ending = snake ? "_" + unit.getKey().toLowerCase(Locale.ROOT) : unit.getKey();
      String before = name.substring(0, Math.max(0, name.length() - ending.length()));
      boolean ends = !before.isEmpty() && name.endsWith(ending);
      if (ends && (snake || !Character.isUpperCase(before.charAt(before.length() - 1)))) {
        return spaced(before) + " (" + unit.getValue() + ")";
      }
    }
    return spaced(name);
  }

  private static String spaced(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").split("[_-]+")) {
      String small = word.toLowerCase(Locale.ROOT);
      text.append(text.isEmpty() ? "" : " ").append(WORDS.getOrDefault(small, small));
    }
    return text.toString();
  }

  /** Endings of names as scenario keys write them, longest first, and how units are printed. */
  private static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("DbmPerHz", "dBm/Hz");
    units.put("Tflops", "TFLOPS");
    units.put("Tflop", "TFLOP");
    units.put("Seconds", "s");
    units.put("Gcps", "Gcycle/s");
    units.put("Mbps", "Mbit/s");
    units.put("MHz", "MHz");
    units.put("Pct", "%");
    units.put("Db", "dB");
    units.put("MB", "MB");
    units.put("Hz", "Hz");
    units.put("Ms", "ms");
    units.put("S", "s");
    units.put("M", "m");
    units.put("W", "W");
    return units;
  }
}
