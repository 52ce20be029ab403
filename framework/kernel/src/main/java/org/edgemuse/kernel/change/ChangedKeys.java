package org.edgemuse.kernel.change;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.edgemuse.kernel.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The keys under which two scenarios differ. */
public final class ChangedKeys {
  /** Who decides. */
  public static final String SCHEDULER = "scheduler";

  /** Who asks when. */
  public static final String DEMAND = "userEquipments.demand";

  /** How UEs move. */
  public static final String MOBILITY = "userEquipments.mobility";

  /** How fast links are. */
  public static final String CHANNEL = "channel";

  /** The APs' bandwidth. */
  public static final String BANDWIDTH = "accessPoints.bandwidthMHz";

  /** The APs' transmission power. */
  public static final String POWER = "accessPoints.powerW";

  /** The ESs' capacity for models that count TFLOP. */
  public static final String TFLOPS = "edgeServers.capacityTflops";

  /** The ESs' capacity for models that count cycles. */
  public static final String GCPS = "edgeServers.capacityGcps";

  /** What may change while a run goes on, in the order of scenario files. */
  public static final List<String> CHANGEABLE =
      List.of(BANDWIDTH, POWER, TFLOPS, GCPS, DEMAND, MOBILITY, CHANNEL, SCHEDULER);

  private final List<String> keys;

  private ChangedKeys(List<String> keys) {
    this.keys = keys;
  }

  /** The keys under which the two differ, in the order of scenario files. */
  public static ChangedKeys between(Scenario one, Scenario other) {
    List<String> keys = new ArrayList<>();
    compare("", one, other, keys);
    return new ChangedKeys(List.copyOf(keys));
  }

  /** Sections of a scenario are records themselves; what they choose or draw is not. */
  private static void compare(String prefix, Record one, Record other, List<String> keys) {
    for (RecordComponent component : one.getClass().getRecordComponents()) {
      @Nullable Object before = value(component, one);
      @Nullable Object after = value(component, other);
      String key = prefix + component.getName();
      if (before instanceof Record section
          && after instanceof Record changed
          && component.getType().getPackageName().equals(Scenario.class.getPackageName())) {
        compare(key + ".", section, changed, keys);
      } else if (!Objects.equals(before, after)) {
        keys.add(key);
      }
    }
  }

  private static @Nullable Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException("Scenarios' components can be read", broken);
    }
  }

  /** The keys. */
  public List<String> keys() {
    return keys;
  }

  /** Whether the two are equal. */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** Whether they differ under that key. */
  public boolean has(String key) {
    return keys.contains(key);
  }

  /**
   * Does nothing if all keys may change while a run goes on.
   *
   * @throws IllegalArgumentException naming those that may not
   */
  public void requireChangeable() {
    List<String> fixed = keys.stream().filter(key -> !CHANGEABLE.contains(key)).toList();
    if (!fixed.isEmpty()) {
      throw new IllegalArgumentException(
          "%s cannot change while a run goes on; what can: %s"
              .formatted(String.join(", ", fixed), String.join(", ", CHANGEABLE)));
    }
  }
}
