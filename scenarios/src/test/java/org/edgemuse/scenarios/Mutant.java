package org.edgemuse.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Nodes;
import org.jspecify.annotations.Nullable;

/**
 * A scenario with one mistake.
 *
 * @param what what was done, and where
 * @param key the last key on the way to it, or empty
 * @param scenario the keys
 */
record Mutant(String what, String key, Object scenario) {

  private static final List<Object> OTHER_TYPES =
      List.of("zebra", 7, 0.5, true, List.of(), List.of(3, "zebra"), Map.of(), Map.of("zebra", 1));
  private static final List<Object> FAR_OUT = List.of(-1, 0, 1, 1.5, -0.001, 1e12, 3_000_000_000L);

  /** A change of the value at a place. */
  private interface Change {
    @Nullable Object of(@Nullable Object value);
  }

  /** One mistake at a random place: an unknown key or name, a wrong type, a number out of range. */
  static Mutant of(Node scenario, SplittableRandom random) {
    List<List<Object>> places = new ArrayList<>();
    Object root = Nodes.toJava(scenario);
    collect(root, List.of(), places);
    List<Object> place = places.get(random.nextInt(places.size()));
    Object there = at(root, place);
    if (there instanceof Map<?, ?> && random.nextBoolean()) {
      return changed("unknown key", root, place, map -> withKey((Map<?, ?>) map));
    }
    if (there instanceof Map<?, ?> map && !map.isEmpty() && random.nextBoolean()) {
      int which = random.nextInt(map.size());
      return changed("misspelt key", root, place, each -> misspelt((Map<?, ?>) each, which));
    }
    if (there instanceof Number && random.nextBoolean()) {
      Object number = FAR_OUT.get(random.nextInt(FAR_OUT.size()));
      return changed("number " + number, root, place, old -> number);
    }
    if (there instanceof String text && random.nextBoolean()) {
      return changed("misspelt name", root, place, old -> text + "x");
    }
    Object other = OTHER_TYPES.get(random.nextInt(OTHER_TYPES.size()));
    return changed("value " + other, root, place, old -> other);
  }

  private static Mutant changed(String what, Object root, List<Object> place, Change change) {
    String key = "";
    for (Object step : place) {
      key = step instanceof String name ? name : key;
    }
    return new Mutant(what + " at " + place, key, replace(root, place, change));
  }

  private static void collect(Object value, List<Object> place, List<List<Object>> places) {
    places.add(place);
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, child) -> collect(child, further(place, key), places));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), further(place, i), places);
      }
    }
  }

  private static List<Object> further(List<Object> place, Object step) {
    List<Object> further = new ArrayList<>(place);
    further.add(step);
    return further;
  }

  private static Object at(Object root, List<Object> place) {
    Object value = root;
    for (Object step : place) {
      value = value instanceof Map<?, ?> map ? map.get(step) : ((List<?>) value).get((int) step);
    }
    return value;
  }

  private static Object replace(Object value, List<Object> place, Change change) {
    if (place.isEmpty()) {
      return change.of(value);
    }
    Object step = place.get(0);
    List<Object> rest = place.subList(1, place.size());
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>(map);
      copy.put(step, replace(map.get(step), rest, change));
      return copy;
    }
    List<Object> copy = new ArrayList<>((List<?>) value);
    copy.set((int) step, replace(copy.get((int) step), rest, change));
    return copy;
  }

  private static Map<Object, Object> withKey(Map<?, ?> map) {
    Map<Object, Object> more = new LinkedHashMap<>(map);
    more.put("zebra", 1);
    return more;
  }

  private static Map<Object, Object> misspelt(Map<?, ?> map, int which) {
    Map<Object, Object> renamed = new LinkedHashMap<>();
    int index = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      renamed.put(index++ == which ? entry.getKey() + "x" : entry.getKey(), entry.getValue());
    }
    return renamed;
  }
}
