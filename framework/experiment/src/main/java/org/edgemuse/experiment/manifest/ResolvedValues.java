package org.edgemuse.experiment.manifest;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.values.Chosen;
import org.edgemuse.kernel.values.Constant;
import org.edgemuse.kernel.values.Listed;
import org.edgemuse.kernel.values.Paired;
import org.edgemuse.kernel.values.TaskValues;
import org.edgemuse.kernel.values.Uniform;
import org.edgemuse.kernel.values.UniformInteger;
import org.edgemuse.kernel.values.Values;

/** Writes numbers out as a scenario file would have them; what came from a CSV file as a list. */
final class ResolvedValues {
  /** A manifest has to stay short enough to be read back. */
  static final int MOST_LISTED = 10_000;

  private static final String LIST = "list";

  private ResolvedValues() {}

  static Object plain(TaskValues tasks) {
    Object values = plain(tasks.values());
    if (tasks.by() == TaskValues.By.UE || tasks.values() instanceof Constant) {
      return values;
    }
    Map<String, Object> marked = new LinkedHashMap<>();
    if (values instanceof Map<?, ?> form) {
      form.forEach((key, value) -> marked.put(String.valueOf(key), value));
    } else {
      marked.put(LIST, values);
    }
    marked.put("by", tasks.by().label());
    return marked;
  }

  static Object plain(Values values) {
    if (values instanceof Constant constant) {
      return constant.value();
    }
    if (values instanceof Uniform uniform) {
      return Map.of("uniform", List.of(uniform.low(), uniform.high()));
    }
    if (values instanceof UniformInteger uniform) {
      return Map.of("uniformInteger", List.of(uniform.low(), uniform.high()));
    }
    if (values instanceof Chosen chosen) {
      return Map.of("oneOf", Arrays.stream(chosen.choices()).boxed().toList());
    }
    if (values instanceof Paired paired) {
      return Map.of("pairs", matrix(paired.rows()));
    }
    return list((Listed) values);
  }

  private static Object list(Listed listed) {
    double[] all = listed.values();
    if (all.length > MOST_LISTED) {
      return digest(all);
    }
    List<Double> written = Arrays.stream(all).boxed().toList();
    if (!listed.mayExceed()) {
      return written;
    }
    Map<String, Object> first = new LinkedHashMap<>();
    first.put(LIST, written);
    first.put("take", "first");
    return first;
  }

  private static Object matrix(double[][] rows) {
    return rows.length * (long) rows[0].length <= MOST_LISTED
        ? Arrays.stream(rows).map(row -> Arrays.stream(row).boxed().toList()).toList()
        : digest(Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
  }

  /** What tells whether a long column is still the same. */
  private static Map<String, Object> digest(double[] listed) {
    ByteBuffer bytes = ByteBuffer.allocate(listed.length * Double.BYTES);
    bytes.asDoubleBuffer().put(listed);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("values", listed.length);
    MessageDigest hash = Sha256.start();
    hash.update(bytes);
    facts.put("sha256", Sha256.hex(hash));
    return facts;
  }
}
